import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseDocument } from '../../../shared/document'
import { numberedEvents } from '../chronology-order'
import { anyCase } from '../made-up/any-case'
import { checkoutAssets } from '../made-up/checkout-assets'
import { madeUpCase, madeUpEvent } from '../made-up/made-up-case'
import { textPrinter } from '../printable-text'
import { recordCite } from '../../../shared/citations/record-cite'
import { typefaceFor } from '../typeface'
import { timelineEntry } from './timeline-entry'
import { timelineLayout, type PlacedText, type SheetSize, type TimelineSheet } from './timeline-layout'

// With the fonts of every script that the made-up titles are in.
const scripts = madeUpCase([madeUpEvent('filing', '北京 대한 عقد חוזה ⚖ 🚀')])
const fonts = await typefaceFor(scripts, checkoutAssets)
const LANDSCAPE: SheetSize = { width: 648, height: 402, leastLabel: 80, mostCarried: 10 }
const SMALL: SheetSize = { width: 468, height: 300, leastLabel: 150, mostCarried: 6 }

function entriesOf(document: CaseDocument) {
  const print = textPrinter(fonts.regular.has)
  return numberedEvents(document)
    .map((numbered) => timelineEntry(numbered, print, fonts, (event) => recordCite(event)))
    .filter((entry) => entry !== null)
}

const layoutOf = (document: CaseDocument, size = LANDSCAPE): TimelineSheet[] =>
  timelineLayout(entriesOf(document), fonts, size)
const caseOf = (...dates: string[]): CaseDocument =>
  madeUpCase(
    dates.map((date, index) =>
      madeUpEvent('filing', `Filing ${index + 1}`, { id: `e${String(index).padStart(4, '0')}`, date }),
    ),
  )

/** A hair of tolerance for sums of fractions. */
const HAIR = 0.01

const overlap = (a: PlacedText, b: PlacedText): boolean =>
  a.x + a.width > b.x + HAIR && b.x + b.width > a.x + HAIR && a.y + a.height > b.y + HAIR && b.y + b.height > a.y + HAIR

function firstOverlap(texts: readonly PlacedText[]): [PlacedText, PlacedText] | null {
  const sorted = texts.toSorted((a, b) => a.y - b.y)
  for (const [index, text] of sorted.entries()) {
    for (const other of sorted.slice(index + 1)) {
      if (other.y >= text.y + text.height) break
      if (overlap(text, other)) return [text, other]
    }
  }
  return null
}

function outside(sheet: TimelineSheet): PlacedText | undefined {
  return sheet.texts.find(
    ({ x, y, width, height }) =>
      x < -HAIR || y < -HAIR || x + width > sheet.width + HAIR || y + height > sheet.height + HAIR,
  )
}

/** A mark's text that stands outside what the mark keeps free for it. */
function astray(sheet: TimelineSheet): string | undefined {
  const marks = new Map(sheet.marks.map((mark) => [String(mark.entry.number), mark.extent]))
  return sheet.texts.find(({ number, x, width }) => {
    const extent = marks.get(number)
    const left = x - sheet.plotLeft
    return extent !== undefined && (left < extent.left - HAIR || left + width > extent.right + HAIR)
  })?.number
}

/** A mark's text that runs into the drawing of another mark of its row. */
function collision(sheet: TimelineSheet): string | undefined {
  for (const mark of sheet.marks) {
    for (const other of sheet.marks) {
      const isSameRow = mark !== other && mark.y === other.y
      if (isSameRow && mark.extent.right > other.extent.left + HAIR && other.extent.right > mark.extent.left + HAIR) {
        return `${mark.entry.number} and ${other.entry.number}`
      }
    }
  }
  return undefined
}

/** A mark whose text has lost the number of its row or its cite. */
function uncited(sheet: TimelineSheet): number | undefined {
  const texts = new Map(sheet.texts.map((text) => [text.number, text]))
  return sheet.marks.find(({ entry }) => texts.get(String(entry.number))?.cite !== entry.cite)?.entry.number
}

describe.each([
  ['landscape', LANDSCAPE, 30, 300],
  ['small', SMALL, 20, 120],
])('on %s sheets of any case', (_, size, numRuns, maxEvents) => {
  it('no text overlaps another, none leaves its sheet, and every dated event is begun once, in order', () => {
    fc.assert(
      fc.property(anyCase({ maxEvents }), (document) => {
        const entries = entriesOf(document)
        const sheets = timelineLayout(entries, fonts, size)
        for (const sheet of sheets) {
          expect(uncited(sheet)).toBeUndefined()
          expect(firstOverlap(sheet.texts)).toBeNull()
          expect(outside(sheet)).toBeUndefined()
          expect(collision(sheet)).toBeUndefined()
          expect(astray(sheet)).toBeUndefined()
          expect(sheet.height).toBeLessThanOrEqual(size.height + HAIR)
        }
        const begun = sheets.map((sheet) =>
          sheet.marks.filter(({ glyph }) => glyph !== null).map(({ entry }) => entry.number),
        )
        expect(begun.flatMap((numbers) => numbers.toSorted((a, b) => a - b))).toEqual(
          entries.map(({ number }) => number),
        )
      }),
      { numRuns },
    )
  }, 300_000)
})

it('is the same for the same entries', () => {
  fc.assert(
    fc.property(anyCase({ maxEvents: 80 }), (document) => {
      expect(layoutOf(document)).toEqual(layoutOf(document))
    }),
    { numRuns: 10 },
  )
})

it('gives every mark its number, and as much of its title as there is room for', () => {
  const [sheet] = layoutOf(caseOf('2019-03-04', '2019-05-01'), SMALL)
  expect(sheet?.texts.filter(({ number }) => number !== '').map(({ number, text }) => `${number} ${text}`)).toEqual([
    '1 Filing 1',
    '2 Filing 2',
  ])
  const long = madeUpCase([madeUpEvent('order', 'Order '.repeat(200), { date: '2019-03-04' })])
  expect(layoutOf(long)[0]?.texts.at(-1)?.text).toMatch(/^Order Order .*…$/u)
})

it('goes on over as many sheets as a crowd on one day needs', () => {
  const sheets = layoutOf(caseOf(...Array.from({ length: 120 }, () => '2019-03-04')))
  expect(sheets.length).toBeGreaterThan(2)
  expect(new Set(sheets.map(({ title }) => title))).toEqual(new Set(['March 4, 2019']))
})

it('cuts a long empty time out of the axis, and says so by two pieces', () => {
  const docket = Array.from({ length: 12 }, (_, index) => `2023-06-${String(index * 2 + 1).padStart(2, '0')}`)
  expect(layoutOf(caseOf('1934-06-06', ...docket))[0]?.pieces).toHaveLength(2)
  expect(layoutOf(caseOf('1934-06-06', '1999-01-01', '2023-06-05'))[0]?.pieces).toHaveLength(1)
})

describe('bars', () => {
  const barOf = (date: string, size = LANDSCAPE) =>
    layoutOf(
      madeUpCase([
        madeUpEvent('question', 'Is it so?', { id: 'q', date }),
        madeUpEvent('filing', 'Last', { id: 'z', date: '2019-12-01' }),
      ]),
      size,
    )[0]?.marks.find(({ entry }) => entry.kind === 'question')

  it('end where the question was answered, or in an arrow while it is open', () => {
    expect(barOf('2019-03-04/2019-06-05')).toMatchObject({ start: 'closed', end: 'closed' })
    expect(barOf('2019-03-04/..')).toMatchObject({ start: 'closed', end: 'open' })
    expect(barOf('../2019-06-05')).toMatchObject({ start: 'open', end: 'closed' })
  })

  it('are hatched over the days in which an uncertain end may lie', () => {
    expect(barOf('2019-03-04/2019-06-05')?.vague).toEqual([])
    const bar = barOf('2019-03/2019-06-05')
    expect(bar?.vague).toHaveLength(1)
    expect(bar?.vague[0]?.left).toBe(bar?.body.left)
    expect(bar?.vague[0]?.right).toBeLessThan(bar?.body.right ?? 0)
  })

  it('are drawn again on the sheets that they run through', () => {
    const filings = Array.from({ length: 400 }, (_, index) =>
      madeUpEvent('filing', `Some long title of a filing ${index}`, {
        id: `f${String(index).padStart(4, '0')}`,
        date: `2019-${String((index % 12) + 1).padStart(2, '0')}-11`,
      }),
    )
    const sheets = layoutOf(
      madeUpCase([madeUpEvent('question', 'Is it so?', { id: 'q', date: '2019-01-02/..' }), ...filings]),
    )
    expect(sheets.length).toBeGreaterThan(3)
    const ends = sheets
      .map((sheet) => sheet.marks.find(({ entry }) => entry.kind === 'question'))
      .map((mark) => `${mark?.start} ${mark?.end}`)
    expect(ends[0]).toBe('closed continued')
    expect(new Set(ends.slice(1, -1))).toEqual(new Set(['continued continued']))
    expect(ends.at(-1)).toBe('continued open')
  })
})

it('has no sheet for a case without dates', () => {
  expect(layoutOf(madeUpCase([madeUpEvent('filing', 'Letter')]))).toEqual([])
})
