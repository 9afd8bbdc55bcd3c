import { describe, expect, it, vi } from 'vitest'
import { briefDefaults, type BriefOptions } from '../../shared/brief/brief-options'
import type { CaseDocument } from '../../shared/document'
import { readSampleCase } from '../store/sample-case'
import { checkoutAssets } from './made-up/checkout-assets'
import { legalDate, madeUpCase } from './made-up/made-up-case'
import { compact, readPdf, type ReadPage, type ReadText } from './made-up/read-pdf'
import { setBrief } from './set-brief'

// Whole documents are set and read; a busy machine takes its time.
vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })

const sample = await readSampleCase(checkoutAssets.path('.'))

async function pagesOf(document: CaseDocument, paper: BriefOptions['paper']): Promise<ReadPage[]> {
  const options = { ...briefDefaults('ndcal', 'court'), paper }
  const preparedOn = legalDate('2025-07-01')
  return (await readPdf(await setBrief({ document, options, preparedOn, version: '1.2.3', assets: checkoutAssets })))
    .pages
}

/** The text of a page without the numbers in its margin, its head and its foot, from top to bottom. */
const bodyOf = ({ texts, height }: ReadPage): ReadText[] =>
  texts.filter(({ x, y }) => x > 100 && y > 85 && y < height - 55).toSorted((a, b) => b.y - a.y)

const numbersOf = ({ texts }: ReadPage): ReadText[] =>
  texts.filter(({ text, x }) => x < 100 && /^\d{1,2}$/u.test(text)).toSorted((a, b) => b.y - a.y)

const TITLES = [
  'QUESTIONS PRESENTED',
  'DATES THAT MATTER',
  'PARTIES AND COUNSEL',
  'PROCEDURAL HISTORY',
  'CHRONOLOGY',
  'FACTS BY QUESTION',
  'INDEX OF SOURCES',
  'CERTIFICATE OF SERVICE',
]

const isHeading = ({ text, x }: ReadText): boolean => TITLES.includes(text.trim()) && x > 200

describe.each(['letter', 'a4'] as const)('pleading paper, %s', async (paper) => {
  const pages = await pagesOf(sample, paper)
  const upright = pages.filter(({ width, height }) => width < height)

  it('numbers 28 lines, and no text stands below the last', () => {
    for (const page of upright) {
      const numbers = numbersOf(page)
      expect(numbers.map(({ text }) => Number(text))).toEqual(Array.from({ length: 28 }, (_, index) => index + 1))
      const last = numbers.at(-1)?.y ?? 0
      for (const { y, text } of bodyOf(page).filter(({ height }) => height > 11)) {
        expect(y, text).toBeGreaterThan(last - 13)
      }
    }
  })

  it('has every heading of a part beside a number, after an empty line or at the top', () => {
    const found = upright.flatMap((page) =>
      bodyOf(page)
        .filter(isHeading)
        .map((heading) => {
          const line = numbersOf(page).findIndex(({ y }) => Math.abs(y - heading.y) < 0.6)
          const above = bodyOf(page).filter(({ y }) => y > heading.y + 1)
          const room = Math.min(...above.map(({ y }) => y - heading.y))
          return { title: heading.text, isOnGrid: line >= 0, isApart: line === 0 || room > 35 }
        }),
    )
    expect(new Set(found.map(({ title }) => title.trim()))).toEqual(new Set(TITLES))
    expect(found.filter(({ isOnGrid, isApart }) => !isOnGrid || !isApart)).toEqual([])
  })

  it('names in its contents the pages on which the parts begin', () => {
    const contents = pages[0]?.text ?? ''
    for (const title of TITLES) {
      const [, number] = new RegExp(`${title}[ .·]*(\\d+)`, 'iu').exec(contents.replace(/[^\w. ]+/gu, ' ')) ?? []
      const page = upright.find((each) => bodyOf(each).some((text) => isHeading(text) && text.text.trim() === title))
      expect(Number(number), title).toBe(page === undefined ? NaN : pages.indexOf(page) + 1)
    }
  })

  it('has running text on the lines, and small print of a question in one piece', () => {
    const history = upright.find(({ text }) => text.includes('PROCEDURAL HISTORY'))
    const grid = history === undefined ? [] : numbersOf(history).map(({ y }) => y)
    const lines = history === undefined ? [] : bodyOf(history)
    expect(lines.length).toBeGreaterThan(5)
    for (const { y, text } of lines) expect(Math.min(...grid.map((line) => Math.abs(line - y))), text).toBeLessThan(0.6)
    for (const page of upright) expect(bodyOf(page)[0]?.text).not.toMatch(/^Dkt\. \d+; Dkt|^Chronology No/u)
  })

  it('has the counsel first, the court on line 8 and the title in the footer', () => {
    const texts = pages[0]?.texts ?? []
    const lineOf = (words: string): number => texts.find(({ text }) => text.includes(words))?.y ?? 0
    const eighth = texts.find(({ text, x }) => text === '8' && x < 100)?.y ?? 0
    expect(lineOf('Name (State Bar No.)')).toBeGreaterThan(eighth)
    expect(Math.abs(lineOf('UNITED STATES DISTRICT COURT') - eighth)).toBeLessThan(1)
    expect(compact(pages[1]?.text ?? '')).toContain(compact('Case Chronology and Open Questions, Case No.'))
  })
})

it('needs two pages and one for the certificate to say that a case is empty', async () => {
  expect(await pagesOf(madeUpCase([]), 'letter')).toHaveLength(3)
})
