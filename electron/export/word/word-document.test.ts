import { unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { beforeAll, describe, expect, it } from 'vitest'
import { briefDefaults, type BriefOptions } from '../../../shared/brief/brief-options'
import type { CaseDocument } from '../../../shared/document'
import { checkoutAssets } from '../../brief/made-up/checkout-assets'
import { legalDate, madeUpCase, madeUpEvent, madeUpSource } from '../../brief/made-up/made-up-case'
import { exportCase } from '../formats'

const TITLES = ['Complaint', 'Motion <w:p>&amp; "x" #1', 'Order \u0000\u0008 of the court', 'x'.repeat(10_000)]
const events = TITLES.map((title, index) =>
  madeUpEvent(index === 2 ? 'order' : 'filing', title, {
    id: `e${index}`,
    date: `2023-0${index + 1}-05`,
    ecf: String(index + 1),
    cites: [{ source: 'ledger', pin: '3' }],
  }),
)
const CASE = madeUpCase(events, { sources: [madeUpSource('ledger', 'The ledger', 'https://ledger.example/1')] })

async function wordFile(document: CaseDocument, options: BriefOptions = briefDefaults()): Promise<Buffer> {
  const { bytes } = await exportCase(document, 'docx', {
    preparedOn: legalDate('2025-07-01'),
    version: '0.1.0',
    options,
    assets: checkoutAssets,
  })
  return Buffer.from(bytes)
}

const partOf = (file: Buffer, name: string): string => new TextDecoder().decode(unzipSync(file)[name])

describe('the brief as a Word file', () => {
  let file: Buffer
  beforeAll(async () => {
    file = await wordFile(CASE)
  })

  it('is read by an independent reader: headings, a table with its head, links to the sources', async () => {
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: file })
    expect(messages.filter(({ type }) => type === 'error')).toEqual([])
    expect(html).toContain('Questions Presented</h1>')
    expect(html).toContain('Chronology</h1>')
    expect(html).toMatch(/<thead>.*ECF \/ Source.*<\/thead>/su)
    expect(html).toMatch(/<a href="#source-1">/u)
    expect(html).toMatch(/<a id="source-1"><\/a>/u)
    expect(html).toMatch(/<img alt="[^"]*Every mark is described in the chronology/u)
  })

  it('is the same for the same case and day, dated that day, its links with it', async () => {
    const again = await wordFile(CASE)
    expect(Buffer.compare(file, again)).toBe(0)
    expect(partOf(file, 'docProps/core.xml')).toContain('2025-07-01T00:00:00.000Z</dcterms:created>')
    const relations = partOf(file, 'word/_rels/document.xml.rels')
    const link = /Id="(rIdLink\d+)"[^>]*Target="https:\/\/ledger\.example\/1"/u.exec(relations)?.[1] ?? 'none'
    expect(partOf(file, 'word/document.xml')).toContain(`r:id="${link}"`)
    const xml = partOf(file, 'word/document.xml')
    const marks = new Set([...xml.matchAll(/<w:bookmarkStart[^>]*w:name="([^"]*)"/gu)].map(([, name]) => name))
    const anchors = [...xml.matchAll(/w:anchor="([^"]*)"/gu)].map(([, name]) => name)
    expect(anchors.filter((name) => !marks.has(name))).toEqual([])
  })

  it('has every title whole, as text', async () => {
    const { value } = await mammoth.extractRawText({ buffer: file })
    expect(value).toContain('Motion <w:p>&amp; "x" #1')
    expect(value).toContain('x'.repeat(10_000))
    expect(value).not.toContain('\u200b')
  })

  it('has Word’s own contents, repeats the head of tables, and keeps rows whole', () => {
    const xml = partOf(file, 'word/document.xml')
    expect(/<w:instrText[^>]*>TOC [^<]*\\o &quot;1-1&quot;/u.test(xml)).toBe(true)
    const ids = [...xml.matchAll(/<w:bookmarkStart[^>]*w:id="(\d+)"/gu)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const element of ['<w:tblHeader', '<w:cantSplit']) expect(xml.includes(element)).toBe(true)
    expect(partOf(file, 'word/settings.xml')).toContain('<w:updateFields')
  })

  it('draws the timeline as vectors, with a picture to fall back on', () => {
    const media = Object.keys(unzipSync(file)).filter((name) => name.startsWith('word/media/'))
    for (const ending of ['.png', '.svg']) expect(media.some((name) => name.endsWith(ending))).toBe(true)
    expect(partOf(file, 'word/document.xml').includes('svgBlip')).toBe(true)
  })

  it('turns the pages of a timeline that fills its own, and no others', async () => {
    const turned = await wordFile(CASE, { ...briefDefaults(), sheets: 'landscape' })
    const pages = [...partOf(turned, 'word/document.xml').matchAll(/w:orient="(\w+)"/gu)].map(([, way]) => way)
    expect(pages).toEqual(['portrait', 'landscape', 'portrait'])
  })

  it('names no user and no place on the disk', () => {
    const all = Object.entries(unzipSync(file))
      .filter(([name]) => name.endsWith('.xml'))
      .map(([, bytes]) => new TextDecoder().decode(bytes))
      .join('')
    expect(all).not.toContain(process.cwd())
    expect(partOf(file, 'docProps/core.xml')).toContain('<dc:creator>Docketline 0.1.0</dc:creator>')
  })

  it('sets the type of the court and leaves out what its audience is not shown', async () => {
    const secret = madeUpEvent('context', 'Call with counsel', { id: 's', date: '2023-05-01', confidential: true })
    const forCourt = await wordFile(madeUpCase([...events.slice(0, 1), secret]), briefDefaults('appeals', 'court'))
    expect(partOf(forCourt, 'word/styles.xml')).toContain('<w:sz w:val="28"/>')
    expect((await mammoth.extractRawText({ buffer: forCourt })).value).not.toContain('Call with counsel')
  })
})
