import { unzipSync, zipSync } from 'fflate'

const BODY = 'word/document.xml'

/**
 * Gives every bookmark a number of its own (ECMA-376, 17.13.6.2): the library counts those of the contents and ours apart, so that some
 * numbers would stand for two. None lies within another, and each ends before the next begins.
 */
export function withUniqueBookmarks(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file)
  const body = parts[BODY]
  if (body === undefined) throw new Error('A Word file without its body')
  let count = 0
  const xml = new TextDecoder().decode(body).replace(/(<w:bookmark(Start|End)\b[^>]*w:id=")\d+"/gu, (_, head, end) => {
    if (end === 'Start') count += 1
    return `${String(head)}${count}"`
  })
  return zipSync({ ...parts, [BODY]: new TextEncoder().encode(xml) })
}
