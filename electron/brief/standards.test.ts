import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { briefDefaults, type BriefOptions } from '../../shared/brief/brief-options'
import { PROFILE_IDS } from '../../shared/brief/court-profiles'
import type { CaseDocument } from '../../shared/document'
import { checkoutAssets } from './made-up/checkout-assets'
import { legalDate, madeUpCase, madeUpEvent, madeUpLink, madeUpSource } from './made-up/made-up-case'
import { compact, readPdf } from './made-up/read-pdf'
import { readStructure } from './made-up/read-structure'
import { setBrief } from './set-brief'

// Whole documents are set and read; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const SHA = '0123456789abcdef'.repeat(4)
const paper = {
  ...madeUpSource('paper', 'ECF No. 1 (complaint)', null),
  file: { sha256: SHA, name: '1-main.pdf', bytes: 1234, pages: 9 },
}
const kinds = ['filing', 'order', 'hearing', 'context'] as const
const rivera = madeUpCase(
  [
    madeUpEvent('question', 'Who pays for the water?', { id: 'q', date: '2019-03-04/..' }),
    ...Array.from({ length: 45 }, (_, index) =>
      madeUpEvent(kinds[index % 4] ?? 'filing', `Motion number ${index} on the water`, {
        id: `e${index}`,
        date: `2019-${String((index % 9) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`,
        ecf: index === 0 ? '1' : null,
        cites: [{ source: index === 0 ? 'paper' : 'news', pin: '3' }],
        dispute: index === 5 ? 'disputed by them' : 'undisputed',
      }),
    ),
  ],
  {
    sources: [paper, madeUpSource('news', 'The Daily News', 'https://example.com/news')],
    links: [madeUpLink('e0', 'raises', 'q'), madeUpLink('e3', 'supports', 'q')],
  },
)

const set = (options: Partial<BriefOptions>, document: CaseDocument = rivera): Promise<Uint8Array> =>
  setBrief({
    document,
    options: { ...briefDefaults(), ...options },
    preparedOn: legalDate('2025-07-01'),
    version: '1.2.3',
    assets: checkoutAssets,
  })

describe.each(PROFILE_IDS)('a brief for %s', async (profile) => {
  const options = briefDefaults(profile, 'court')
  const pdf = await set(options)

  it('is archival and tagged, in PDF/UA where that is asked for, and the same every time', async () => {
    const { raw, info } = await readPdf(pdf)
    expect(raw).toMatch(/pdfaid:part>2/u)
    expect(raw).toMatch(/pdfaid:conformance>A/u)
    expect(info).toMatchObject({ Language: 'en-US' })
    expect(Buffer.compare(pdf, await set(options))).toBe(0)
    const accessible = await readPdf(await set({ ...options, standard: 'pdf/ua-1' }))
    expect(accessible.raw).toMatch(/pdfuaid:part>1/u)
    expect(accessible.info).toMatchObject({ Language: 'en-US' })
  })

  it('says to assistive technology what is a heading, a table, a figure and a link', async () => {
    const { roles, alternatives, innerLinks, addresses } = await readStructure(pdf)
    for (const role of ['H1', 'Table', 'TR', 'TH', 'TD', 'Figure', 'TOC', 'Link', 'P'])
      expect(roles, role).toContain(role)
    expect(alternatives.some((text) => text.startsWith('Timeline, '))).toBe(true)
    expect(innerLinks).toBeGreaterThan(40)
    expect(new Set(addresses)).toEqual(new Set(['https://example.com/news']))
  })

  it('names neither the user nor a path', async () => {
    const { raw, info } = await readPdf(pdf)
    for (const place of [homedir(), process.cwd(), '/docketline-brief']) expect(raw).not.toContain(place)
    expect(info).not.toHaveProperty('Author')
  })

  it.each(['letter', 'a4'] as const)('stays within the margins of %s paper', async (paperName) => {
    const { pages } = await readPdf(await set({ ...options, paper: paperName }))
    const [width, height] = paperName === 'letter' ? [612, 792] : [595.28, 841.89]
    for (const page of pages) {
      const isUpright = page.width < page.height
      expect(page.width).toBeCloseTo(isUpright ? width : height, 1)
      const left = profile === 'ndcal' && isUpright ? 108 : 72
      const right = profile === 'ndcal' && isUpright ? 36 : 72
      for (const { text, x, width: length } of page.texts) {
        if (profile === 'ndcal' && /^\d{1,2}$/u.test(text) && x < left) continue
        expect(x, text).toBeGreaterThanOrEqual(left - 1)
        expect(x + length, text).toBeLessThanOrEqual(page.width - right + 1)
      }
    }
  })
})

it('certifies its words where a rule asks for it, and leaves the rest blank', async () => {
  const text = async (profile: 'sdny' | 'appeals' | 'ddc') =>
    compact((await readPdf(await set(briefDefaults(profile, 'court')))).pages.map((page) => page.text).join(' '))
  expect(await text('sdny')).toMatch(/UnderLocalCivilRule7\.1\(c\),Icertifythatthisdocumentcontains[\d,]+words/u)
  expect(await text('appeals')).toMatch(/14-pointTinos/u)
  expect(await text('ddc')).not.toContain('Icertifythatthisdocumentcontains')
  expect(await text('ddc')).toContain('CERTIFICATEOFSERVICE')
})

it('sets an appeal in 14-point type', async () => {
  const { pages } = await readPdf(await set(briefDefaults('appeals', 'court')))
  const history = pages.find(({ text }) => text.includes('PROCEDURAL HISTORY'))
  const heights = (history?.texts ?? []).filter(({ text }) => text.includes('2019')).map(({ height }) => height)
  expect(Math.max(...heights)).toBeCloseTo(14, 1)
})

it('lists every source with the hash of its file', async () => {
  const { pages } = await readPdf(await set({}))
  const text = compact(pages.map((page) => page.text).join(' '))
  expect(text).toContain(compact(`File: 1-main.pdf, 9 pages, 1,234 bytes SHA-256: ${SHA}`))
})

it('prints what is disputed as alleged', async () => {
  const { pages } = await readPdf(await set({}))
  expect(compact(pages.map((page) => page.text).join(' '))).toContain(compact('Motion number 5 on the water (alleged)'))
})

it('takes less than 5 MB for 500 events', async () => {
  const events = Array.from({ length: 500 }, (_, index) =>
    madeUpEvent('filing', `Motion number ${index} on the water of the north gate`, {
      id: `e${index}`,
      date: `20${String(10 + (index % 12))}-0${(index % 9) + 1}-11`,
      ecf: String(index + 1),
      summary: 'The parties met and conferred, and agreed on a schedule of briefs. '.repeat(3),
    }),
  )
  expect((await set({}, madeUpCase(events))).byteLength).toBeLessThan(5_000_000)
})

/** Runs a tool of the system on a file; null where it is not installed. */
function judged(tool: string, args: readonly string[], pdf: Uint8Array): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'docketline-brief-'))
  const file = join(folder, 'brief.pdf')
  try {
    writeFileSync(file, pdf)
    return execFileSync(tool, [...args, file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('as other programs judge it', async () => {
  const pdf = await set(briefDefaults('ddc', 'court'))

  it('is sound (qpdf)', (context) => {
    const said = judged('qpdf', ['--check'], pdf) ?? context.skip('qpdf is not installed')
    expect(said).toContain('No syntax or stream encoding errors found')
  })

  it('has every font embedded, a subset, with a map to Unicode (pdffonts)', (context) => {
    const said = judged('pdffonts', [], pdf) ?? context.skip('pdffonts is not installed')
    const fonts = said.trim().split('\n').slice(2)
    expect(fonts.length).toBeGreaterThan(0)
    for (const line of fonts) expect(line).toMatch(/\byes\s+yes\s+yes\b/u)
  })
})
