import { resolve } from 'node:path'
import ICAL from 'ical.js'
import { unzipSync, strFromU8 } from 'fflate'
import Papa from 'papaparse'
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5'
import { expect, it } from 'vitest'
import { briefDefaults } from '../../shared/brief/brief-options'
import { EXPORT_FORMATS } from '../../shared/brief/export-format'
import { DocumentData } from '../../shared/document'
import { LegalDate } from '../../shared/model/legal-date'
import { hostileCase, hostileData } from '../../shared/testing/hostile/hostile-case'
import { exportCase } from './formats'

const assets = { path: (name: string) => resolve(import.meta.dirname, '../../assets', name) }
const setting = { preparedOn: LegalDate.parse('2026-11-25'), assets, version: '1.2.3', options: briefDefaults() }
/** A megabyte in every title is asked of the plain forms; a picture or a page of it says nothing more. */
const PAGE = 5000

const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

/** Every element and attribute of a text read as markup. */
function markup(source: string): { names: Set<string>; attributes: string[] } {
  const found = { names: new Set<string>(), attributes: [] as string[] }
  const visit = (node: DefaultTreeAdapterTypes.ChildNode): void => {
    if (!('tagName' in node)) return
    found.names.add(node.tagName)
    found.attributes.push(...node.attrs.map(({ name, value }) => `${name}=${value}`))
    node.childNodes.forEach(visit)
  }
  parseFragment(source).childNodes.forEach(visit)
  return found
}

/** Parts of a zipped file, as text, by name. */
const parts = (bytes: Uint8Array): [string, string][] =>
  Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)])

/** What each form must not hold; by its name, since forms come and go. */
const checks: Readonly<Record<string, (bytes: Uint8Array) => void>> = {
  csv: (bytes) => {
    const { data, errors } = Papa.parse<string[]>(text(bytes).replace(/^\u{feff}/u, ''))
    expect(errors).toEqual([])
    expect(data.flat().filter((cell) => /^[=+\-@\t\r\n＝]/.test(cell))).toEqual([])
  },
  xlsx: (bytes) => {
    for (const [name, content] of parts(bytes)) {
      expect(name).not.toMatch(/externalLink|vba|embedding/)
      if (name.startsWith('xl/worksheets/')) expect(content).not.toMatch(/<f[ >]|<hyperlink|<oleObject/)
    }
  },
  docx: (bytes) => {
    for (const [name, content] of parts(bytes)) {
      if (name.endsWith('.rels')) expect(content).not.toMatch(/Target="(?:file|javascript|\\\\)/i)
      if (name === 'word/document.xml')
        expect(content).not.toMatch(/INCLUDETEXT(?=[^<]*<\/w:instrText>)|<w:altChunk|<w:object/)
    }
  },
  ics: (bytes) => {
    const calendar = new ICAL.Component(ICAL.parse(text(bytes)))
    const events = calendar.getAllSubcomponents('vevent')
    expect(events.length).toBeLessThanOrEqual(hostileCase(PAGE).event.size)
    for (const event of events) {
      expect(event.getAllSubcomponents()).toEqual([])
      expect(event.getAllProperties('attach')).toEqual([])
      expect(event.getAllProperties('attendee')).toEqual([])
    }
  },
  json: (bytes) => {
    const { data } = JSON.parse(text(bytes)) as { data: unknown }
    expect(DocumentData.parse(data).event.map(({ title }) => title)).toEqual(
      hostileData(PAGE).event.map(({ title }) => title),
    )
  },
  svg: (bytes) => {
    const { names, attributes } = markup(text(bytes))
    for (const name of ['script', 'foreignobject', 'foreignObject', 'iframe', 'image', 'a'])
      expect(names).not.toContain(name)
    // The one style sheet there is is the compiler's own.
    expect(
      text(bytes)
        .match(/<style[\s\S]*?<\/style>/g)
        ?.join('') ?? '',
    ).not.toContain('@import')
    expect(attributes.filter((one) => /^on|javascript:|https?:(?!\/\/www\.w3\.org)/i.test(one))).toEqual([])
  },
  md: (bytes) => {
    // The anchors that cites lead to are the writer's own.
    const lines = text(bytes)
      .replaceAll(/<a id="source-\d+"><\/a>/g, '')
      .split('\n')
    expect(lines.filter((line) => /(?<!\\)<(?:script|img|iframe|svg|a |b )/i.test(line))).toEqual([])
    expect(lines.filter((line) => /(?<!\\)\]\((?!<?(?:https?:|#))/.test(line))).toEqual([])
  },
}

it.each(EXPORT_FORMATS)('writes a case of hostile texts as %s, and every text stays text', async (format) => {
  const { bytes } = await exportCase(hostileCase(PAGE), format, setting)
  expect(bytes.length).toBeGreaterThan(0)
  checks[format]?.(bytes)
})

it.each(['csv', 'xlsx', 'ics', 'json'] as const)('writes titles of a megabyte as %s', async (format) => {
  const { bytes } = await exportCase(hostileCase(), format, setting)
  expect(bytes.length).toBeGreaterThan(0)
})
