import fc from 'fast-check'
import { expect, it, vi } from 'vitest'
import { briefDefaults, PAPERS, SHEET_DIRECTIONS } from '../../shared/brief/brief-options'
import { COURT_PROFILES, PROFILE_IDS } from '../../shared/brief/court-profiles'
import type { CaseDocument } from '../../shared/document'
import { compareLegalDates } from '../../shared/model/legal-date'
import { briefContent, type BriefContent } from './brief-content'
import { numberedEvents } from './chronology-order'
import { anyCase } from './made-up/any-case'
import { checkoutAssets } from './made-up/checkout-assets'
import { legalDate, madeUpCase, madeUpEvent } from './made-up/made-up-case'
import { readPdf, type ReadPage } from './made-up/read-pdf'
import { turnedRoom, uprightRoom } from './page-setup'
import { setBrief } from './set-brief'
import { typefaceFor } from './typeface'

// Hundreds of cases are laid out, and some of them set and read back; a busy machine takes its time.
vi.setConfig({ testTimeout: 300_000 })

/** The fonts of every script that the made-up titles are in. */
const typeface = await typefaceFor(madeUpCase([madeUpEvent('filing', '北京 대한 عقد חוזה ⚖ 🚀')]), checkoutAssets)

const options = fc
  .record({
    profile: fc.constantFrom(...PROFILE_IDS),
    paper: fc.constantFrom(...PAPERS),
    sheets: fc.constantFrom(...SHEET_DIRECTIONS),
  })
  .map((chosen) => ({ ...briefDefaults(chosen.profile, 'internal'), ...chosen }))

const preparedOn = legalDate('2025-07-01')

function partOf<K extends BriefContent['parts'][number]['kind']>(content: BriefContent, kind: K) {
  const part = content.parts.find((each) => each.kind === kind)
  return part as Extract<BriefContent['parts'][number], { kind: K }> | undefined
}

function expectOrderedRows(content: BriefContent, document: CaseDocument): void {
  const rows = partOf(content, 'chronology')?.groups.flatMap((group) => group.rows) ?? []
  expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: document.event.size }, (_, index) => index + 1))
  const ordered = numberedEvents(document).map(({ event }) => event)
  expect(rows.map(({ id }) => id)).toEqual(ordered.map(({ id }) => id))
  expect(new Set(ordered)).toEqual(new Set(document.event.values()))
  const dates = ordered.map(({ date }) => date)
  const dated = dates.filter((date) => date !== null)
  expect(dates.slice(0, dated.length)).toEqual(dated.toSorted(compareLegalDates))
}

type Placed = NonNullable<ReturnType<typeof partOf<'timeline'>>>['sheets'][number]['texts'][number]

function firstOverlap(texts: readonly Placed[]): string | null {
  const sorted = texts.toSorted((a, b) => a.y - b.y)
  for (const [index, a] of sorted.entries()) {
    for (const b of sorted.slice(index + 1)) {
      if (b.y >= a.y + a.height - 0.02) break
      if (a.x + a.width > b.x + 0.02 && b.x + b.width > a.x + 0.02)
        return `${a.number} ${a.text} and ${b.number} ${b.text}`
    }
  }
  return null
}

function expectSheetsThatFit(content: BriefContent, document: CaseDocument): void {
  const timeline = partOf(content, 'timeline')
  const room = timeline?.setting === 'turned-pages' ? turnedRoom(content.page) : uprightRoom(content.page)
  const begun = new Set<string>()
  for (const sheet of timeline?.sheets ?? []) {
    expect(sheet.width).toBeLessThanOrEqual(room.width + 0.01)
    expect(sheet.height).toBeLessThanOrEqual(room.height)
    expect(firstOverlap(sheet.texts)).toBeNull()
    for (const { x, y, width, height, number } of sheet.texts) {
      expect(x).toBeGreaterThanOrEqual(-0.01)
      expect(x + width).toBeLessThanOrEqual(sheet.width + 0.02)
      expect(y + height).toBeLessThanOrEqual(sheet.height + 0.02)
      if (number !== '') begun.add(number)
    }
  }
  const dated = numberedEvents(document).filter(({ event }) => event.date !== null)
  expect(begun).toEqual(new Set(dated.map(({ number }) => String(number))))
}

it('has every event once, in order, on sheets that fit the page and where no text overlaps another, for any case, court, paper and direction', () => {
  fc.assert(
    fc.property(anyCase({ maxEvents: 500 }), options, (document, chosen) => {
      const content = briefContent({ document, options: chosen, preparedOn, version: '1' }, typeface)
      expectOrderedRows(content, document)
      expectSheetsThatFit(content, document)
    }),
    { numRuns: 200 },
  )
})

const isTimeline = ({ text }: ReadPage): boolean => /Numbers: rows of the chronology\./u.test(text)

function firstOver(page: ReadPage): string | null {
  const sorted = page.texts.toSorted((a, b) => b.y - a.y)
  for (const [index, a] of sorted.entries()) {
    for (const b of sorted.slice(index + 1)) {
      if (a.y - b.y >= 7) break
      if (a.x + a.width > b.x + 0.5 && b.x + b.width > a.x + 0.5) return `“${a.text}” and “${b.text}”`
    }
  }
  return null
}

it('keeps all text apart and within the margins, as a reader of the file measures it', async () => {
  await fc.assert(
    fc.asyncProperty(anyCase({ maxEvents: 90 }), options, async (document, chosen) => {
      const parts = chosen.parts.map(({ part }) => ({ part, on: part === 'timeline' || part === 'chronology' }))
      const request = { document, options: { ...chosen, parts }, preparedOn, version: '1', assets: checkoutAssets }
      const { pages } = await readPdf(await setBrief(request))
      const { margins } = COURT_PROFILES[chosen.profile]
      for (const page of pages) {
        const isTurned = page.width > page.height
        const [left, right] = isTurned ? [72, 72] : [margins.left * 72, margins.right * 72]
        for (const { text, x, width } of page.texts) {
          const isLineNumber = chosen.profile === 'ndcal' && /^\d{1,2}$/u.test(text) && x < left
          if (!isLineNumber) expect(x, text).toBeGreaterThanOrEqual(left - 1)
          expect(x + width, text).toBeLessThanOrEqual(page.width - right + 1)
        }
        if (isTimeline(page)) expect(firstOver(page)).toBeNull()
      }
    }),
    {
      numRuns: 30,
      seed: -1751081927,
      path: '1:1:2:4:2:11:8:7:7:7:8:8:9:12:11:12:10:13:10:10:11:10:10:10:10:10:9:9:9:9',
      endOnFailure: true,
    },
  )
})
