import { unzipSync, zipSync } from 'fflate'
import type { BriefContent } from '../../brief/brief-content'

const BODY = 'word/document.xml'
const RELATIONS = 'word/_rels/document.xml.rels'
const PROPERTIES = 'docProps/core.xml'

/** Where no day is known: the first that an archive can name. */
const NO_DAY = { year: 1980, month: 1, day: 1 }

/**
 * Gives every bookmark a number of its own (ECMA-376, 17.13.6.2): the library counts those of the contents and ours apart, so that some
 * numbers would stand for two. None lies within another, and each ends before the next begins.
 */
function withUniqueBookmarks(body: string): string {
  let count = 0
  return body.replace(/(<w:bookmark(Start|End)\b[^>]*w:id=")\d+"/gu, (_, head, end) => {
    if (end === 'Start') count += 1
    return `${String(head)}${count}"`
  })
}

/** Counts pictures from one: the library goes on from file to file. */
function withPicturesCounted(body: string): string {
  let count = 0
  return body.replace(/(<wp:docPr\b[^>]*? id=")\d+"/gu, (_, head) => `${String(head)}${(count += 1)}"`)
}

/** Names in the order in which they come: the library draws those of links by lot, and those of headings from a count that goes on. */
function namesInOrder(): (text: string) => string {
  const names = new Map<string, string>()
  return (text) =>
    text.replace(/\b(?:_Toc\d+|rId[\w-]{15,})/gu, (name) => {
      const known = names.get(name) ?? `${name.startsWith('_Toc') ? '_Toc' : 'rIdLink'}${names.size + 1}`
      names.set(name, known)
      return known
    })
}

/** Makes of a Word file one that is the same for the same content: no moment, no lot. It is dated the day the brief was prepared. */
export function settledFile(file: Uint8Array, prepared: BriefContent['day']): Uint8Array {
  const parts = unzipSync(file)
  const { year, month, day } = prepared ?? NO_DAY
  const moment = new Date(Date.UTC(year, month - 1, day)).toISOString()
  const renamed = namesInOrder()
  const changed = (name: string, change: (text: string) => string): Record<string, Uint8Array> => {
    const part = parts[name]
    if (part === undefined) throw new Error(`A Word file without ${name}`)
    return { [name]: new TextEncoder().encode(change(new TextDecoder().decode(part))) }
  }
  const settled = {
    ...parts,
    ...changed(BODY, (text) => renamed(withPicturesCounted(withUniqueBookmarks(text)))),
    ...changed(RELATIONS, renamed),
    ...changed(PROPERTIES, (text) => text.replace(/(?<=<dcterms:(?:created|modified)[^>]*>)[^<]*/gu, moment)),
  }
  // An archive has no zone: its times are those of a clock on a wall.
  return zipSync(settled, { mtime: new Date(year, month - 1, day) })
}
