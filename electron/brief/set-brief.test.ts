import { describe, expect, it, vi } from 'vitest'
import { briefDefaults } from '../../shared/brief/brief-options'
import type { CaseDocument } from '../../shared/document'
import type { CaseEvent } from '../../shared/model/event'
import { dateForTable } from '../../shared/model/legal-date-words'
import { numberedEvents } from './chronology-order'
import { checkoutAssets, checkoutTypeface } from './made-up/checkout-assets'
import { legalDate, madeUpCase, madeUpEvent, madeUpSource } from './made-up/made-up-case'
import { compact, readPdf, type ReadPdf } from './made-up/read-pdf'
import { textPrinter } from './printable-text'
import { setBrief } from './set-brief'
import { typefaceFor } from './typeface'

// Whole documents are set and read; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const { regular } = await checkoutTypeface()

const briefOf = (document: CaseDocument, version = '1.2.3'): Promise<Uint8Array> =>
  setBrief({ document, options: briefDefaults(), preparedOn: legalDate('2025-07-01'), version, assets: checkoutAssets })
const readBrief = async (document: CaseDocument): Promise<ReadPdf> => readPdf(await briefOf(document))
const pagesWith = (pdf: ReadPdf, words: string) => pdf.pages.filter(({ text }) => text.includes(words))
/** Everything from the heading of the chronology on, without what runs on every page and the repeated heads of the table. */
const chronologyText = (pdf: ReadPdf): string => {
  const bodies = pdf.pages.map(({ texts, height }) =>
    texts.filter(({ y }) => y > 72 && y < height - 72).map(({ text }) => text),
  )
  const all = compact(bodies.flat().join(' '))
  return all.slice(all.lastIndexOf('CHRONOLOGYNo.')).replace(/No\.DateEventECF\/Source(?:\d{4}|Undated)/gu, '')
}

function expectRows(pdf: ReadPdf, document: CaseDocument): void {
  const print = textPrinter(regular.has)
  const text = chronologyText(pdf)
  let from = 0
  for (const { event, number } of numberedEvents(document)) {
    const date = event.date === null ? '' : dateForTable(event.date)
    const row = compact(
      `${number} ${date}${event.confidence === 'high' ? '' : ' date not verified'} ${print.line(event.title)}`,
    )
    const at = text.indexOf(row, from)
    expect(at, `row ${number} after the rows before it`).toBeGreaterThanOrEqual(from)
    from = at + row.length
  }
}

const DOCKET: CaseEvent[] = [
  madeUpEvent('filing', 'Complaint', {
    date: '2019-03-04',
    ecf: '1',
    filedBy: ['rivera'],
    notes: 'SECRET',
    cites: [{ source: 's', pin: '3' }],
  }),
  madeUpEvent('question', 'Who pays for the water?', { date: '2019-03-04/..', ecf: '1', importance: 'key' }),
  madeUpEvent('order', 'Minute order for a joint report', { date: '2019-06-13', filedBy: ['judge'] }),
  madeUpEvent('hearing', 'First hearing', { date: '2019-07~', confidence: 'low' }),
  madeUpEvent('context', 'A storm', { date: '2018', summary: 'It rained.\n\nFor long.' }),
  madeUpEvent('filing', 'Letter to the court', {}),
]
const rivera = madeUpCase(DOCKET, { sources: [madeUpSource('s', 'The record', 'https://example.com/record')] })

describe('the brief of a case', async () => {
  const pdf = await readBrief(rivera)
  const all = pdf.pages.map(({ text }) => text).join(' ')

  it('has every event under its date, in order', () => {
    expectRows(pdf, rivera)
  })

  it('has the caption, the title and the date of preparation on its first page', () => {
    const first = compact(pdf.pages[0]?.text ?? '')
    for (const words of [
      'UNITED STATES DISTRICT COURT FOR THE NORTHERN DISTRICT OF CALIFORNIA',
      'ELENA RIVERA,',
      'Plaintiff,',
      'NORTHGATE WATER COMMISSION,',
      'Defendant.',
      'Civil Action No. 3:19-cv-04512-ADM',
      'CASE CHRONOLOGY AND OPEN QUESTIONS',
      'Prepared July 1, 2025',
    ]) {
      expect(first).toContain(compact(words))
    }
  })

  it('numbers its pages and names the case on each', () => {
    for (const [index, { text }] of pdf.pages.entries()) {
      expect(text).toContain(`Page ${index + 1} of ${pdf.pages.length}`)
      expect(text).toContain('Rivera v. Northgate, No. 3:19-cv-04512-ADM')
    }
  })

  it('cites the record', () => {
    expect(compact(all)).toContain(compact('On March 4, 2019, Rivera filed a complaint (ECF No. 1).'))
    expect(compact(all)).toContain(compact('Minute Order (June 13, 2019)'))
    expect(compact(all)).toContain(compact('[1] at 3'))
  })

  it('has bookmarks, a title, a language and no author', () => {
    expect(pdf.bookmarks.map((title) => title.replace(/^[IVX. ]+(?=\p{Lu}\p{Ll})/u, ''))).toEqual([
      'Questions Presented',
      'Dates That Matter',
      'Parties and Counsel',
      'Procedural History',
      'Timeline',
      'Chronology',
      'Gaps, Conflicts and Unverified Dates',
      'Index of Sources',
    ])
    expect(pdf.info).toMatchObject({
      Title: 'Case Chronology and Open Questions: Rivera v. Northgate',
      Language: 'en-US',
    })
    expect(pdf.info).not.toHaveProperty('Author')
    expect(pdf.info).toMatchObject({ Keywords: 'Docketline 1.2.3' })
  })

  it('is archival and accessible, on Letter paper, in its own typeface', () => {
    expect(pdf.raw).toMatch(/pdfaid:part>2</u)
    expect(pdf.raw).toMatch(/pdfaid:conformance>A</u)
    expect(pdf.raw).toContain('/StructTreeRoot')
    for (const { width, height } of pdf.pages) expect([width, height]).toEqual([612, 792])
    const fonts = [...pdf.raw.matchAll(/\/BaseFont\s*\/([^\s/]+)/gu)].map(([, name = '']) => name)
    expect(fonts.length).toBeGreaterThan(0)
    for (const name of fonts) expect(name).toMatch(/^[A-Z]{6}\+Tinos-/u)
  })

  it('never prints what is private', () => {
    expect(all).not.toMatch(/SECRET|private to the user/u)
  })
})

describe('the same input', () => {
  it('gives the same bytes, in whatever order the records come', async () => {
    const [first, second, reversed] = [
      await briefOf(rivera),
      await briefOf(rivera),
      await briefOf({ ...rivera, event: new Map([...rivera.event].toReversed()) }),
    ]
    expect(Buffer.compare(first, second)).toBe(0)
    expect(Buffer.compare(first, reversed)).toBe(0)
  })
})

const NASTY = [
  'Motion #panic("x") #import "a.typ" #eval("1") $a^2$ *b* _c_ [d] <e> @f `g` ~ // no /* comment */ \\ end',
  '= Heading - list + enum / term: yes',
  '“Quotes” \'single\' "double" -- and --- dashes ... dots',
  '</svg><script>alert(1)</script> &amp; ${x} {{y}} %s',
  'control \u0007\u0000\u001b[31m and\ttab and\nnewline',
  'turned \u202eround\u202c and zero\u200bwidth',
  '北京市人民法院 v. 李四 ⚖️ 👩‍⚖️ 🚀',
  '東京地方裁判所 さくら銀行 대한민국 대법원',
  'ศาลฎีกา v. Doe',
  // No one font has the letter and its mark together.
  'not in: ∌, struck: 北\u0338 and 한\u0301',
  'عقد الاستثمار',
  'שלום v. עולם (1948)',
  'Đorđe Müller-Ñandú, Žižek, Ελλάς, Россия, ﬁne, ḕ',
  'x'.repeat(10_000),
  'Many words that go on and on. '.repeat(340),
  '',
]

describe('nasty titles', async () => {
  const events = NASTY.flatMap((title, index) => [
    madeUpEvent('filing', title, {
      id: `f${index}`,
      date: `2019-03-${String(index + 10)}`,
      summary: title,
      filedBy: ['rivera'],
    }),
    madeUpEvent('question', title, {
      id: `q${index}`,
      date: `2019-04-${String(index + 10)}/..`,
      answer: { text: title, outcome: 'answered', wonBy: [] },
    }),
  ])
  const document = madeUpCase(events, {
    record: { shortTitle: NASTY[0] ?? '', caption: 'x'.repeat(2000), court: NASTY[3] ?? '', docketNumber: '#1$2' },
  })
  const { has, hasAll } = (await typefaceFor(document, checkoutAssets)).regular
  const pdf = await readBrief(document)

  it('come out as plain text', () => {
    const text = chronologyText(pdf)
    const print = textPrinter(has, hasAll)
    // What is read from right to left is stored in the order in which it is drawn.
    for (const title of NASTY.filter((each) => !/[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(each)))
      expect(text).toContain(compact(print.line(title)))
    expect(text).toContain('1948')
  })

  it('are set in their own scripts, with signs and pictures', () => {
    const text = chronologyText(pdf)
    expect(text).toContain('北京市人民法院v.李四⚖👩⚖🚀')
    expect(text).toContain('東京地方裁判所さくら銀行대한민국대법원')
  })

  it('show what no font has, and say so', () => {
    expect(chronologyText(pdf)).toContain('□□□□□□□v.Doe')
    expect(pdf.pages[0]?.text).toMatch(/\d+ characters that the typeface lacks, each printed as □/u)
  })

  it('stay within the margins', () => {
    for (const { texts, width } of pdf.pages) {
      for (const { text, x, width: length } of texts) {
        expect(x, text).toBeGreaterThanOrEqual(71)
        expect(x + length, text).toBeLessThanOrEqual(width - 71)
      }
    }
  })
})

describe('the timeline in print', async () => {
  const kinds = ['filing', 'order', 'hearing', 'context', 'question'] as const
  const events = Array.from({ length: 160 }, (_, index) => {
    const day = `2019-${String((index % 9) + 1).padStart(2, '0')}-${String((index % 27) + 1).padStart(2, '0')}`
    const kind = kinds[index % 5] ?? 'filing'
    return madeUpEvent(kind, `AV. Wave Toy fi ffl LT number ${index} of many`, {
      id: `e${index}`,
      date: kind === 'question' ? `${day}/..` : day,
      importance: index % 7 === 0 ? 'key' : 'normal',
    })
  })
  const document = madeUpCase(events)
  const pdf = await readBrief(document)
  const sheets = pagesWith(pdf, 'Sheet ')

  it('goes over turned pages of its own', () => {
    expect(sheets.length).toBeGreaterThan(1)
    for (const { width, height } of sheets) expect([width, height]).toEqual([792, 612])
    expect(
      pdf.pages.map(({ text }) => text.includes('Sheet ')).lastIndexOf(true) -
        pdf.pages.findIndex(({ text }) => text.includes('Sheet ')),
    ).toBe(sheets.length - 1)
  })

  it('has no text over another, as a reader of the file measures it', () => {
    for (const { texts } of sheets) {
      for (const [index, a] of texts.entries()) {
        for (const b of texts.slice(index + 1)) {
          const isOver = a.x + a.width > b.x + 0.2 && b.x + b.width > a.x + 0.2 && Math.abs(a.y - b.y) < 7
          expect(isOver, `“${a.text}” and “${b.text}”`).toBe(false)
        }
      }
    }
  })

  it('carries the number of every row, and the table has every row', () => {
    const numbers = new Set(sheets.flatMap(({ texts }) => texts.map(({ text }) => text.trim())))
    for (let number = 1; number <= events.length; number++)
      expect(numbers.has(String(number)), `mark ${number}`).toBe(true)
    expectRows(pdf, document)
  })

  it('repeats the head of the table on every page of it', () => {
    const first = pdf.pages.findIndex(({ text }) => compact(text).includes('CHRONOLOGYNo.'))
    const pages = pdf.pages.slice(first + 1).filter(({ texts }) => texts.length > 2)
    expect(pages.length).toBeGreaterThan(2)
    for (const { text } of pages) expect(compact(text)).toContain('No.DateEventECF/Source2019')
  })
})

it('sets a case without events in words', async () => {
  const { pages } = await readBrief(
    madeUpCase([], { parties: [], record: { filed: null, assignedTo: '', docketNumber: '', court: '' } }),
  )
  const text = pages.map((page) => page.text).join(' ')
  for (const words of [
    'No questions have been entered.',
    'No filings, orders or hearings have been entered.',
    'No event has a date yet.',
    'No events have been entered.',
  ]) {
    expect(compact(text)).toContain(compact(words))
  }
})

it('tells how far it is, to the end', async () => {
  const fractions: number[] = []
  await setBrief(
    {
      document: rivera,
      options: briefDefaults(),
      preparedOn: legalDate('2025-07-01'),
      version: '1',
      assets: checkoutAssets,
    },
    ({ fraction }) => fractions.push(fraction),
  )
  expect(fractions).toEqual(fractions.toSorted((a, b) => a - b))
  expect([fractions[0], fractions.at(-1)]).toEqual([0, 1])
})
