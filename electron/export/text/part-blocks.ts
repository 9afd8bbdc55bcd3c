import type { BriefPart } from '../../brief/brief-content'
import type { ChronologyPart, ChronologyRow } from '../../brief/chronology'
import type { FactsPart } from '../../brief/facts-by-question'
import type { GapsPart } from '../../brief/gaps'
import type { GlancePart } from '../../brief/glance'
import type { KeyDatesPart } from '../../brief/key-dates'
import type { PartiesPart } from '../../brief/parties-part'
import type { HistoryPart } from '../../brief/procedural-history'
import type { QuestionEntry, QuestionsPart } from '../../brief/questions-presented'
import type { CertificatePart, SignaturePart } from '../../brief/signing'
import type { SourceEntry } from '../../brief/source-index'
import type { TextRun } from '../../brief/text-run'
import type { Block, Inline, Line, TableRow } from './block'

const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text })
const paragraph = (...line: Inline[]): Block => ({ kind: 'paragraph', line: line.filter(({ text }) => text !== '') })
const plain = (text: string): Inline => ({ text })
const bold = (text: string): Inline => ({ text, bold: true })
const italic = (text: string): Inline => ({ text, italic: true })

const cited = (runs: readonly TextRun[]): Inline[] =>
  runs.map(({ text, source }) => (source === null ? { text } : { text, source }))

/** A cite in parentheses after a sentence; nothing where there is none. */
const inParentheses = (runs: readonly TextRun[]): Inline[] =>
  runs.length === 0 ? [] : [plain(' ('), ...cited(runs), plain(')')]

const linesOf = (text: string): Line[] => (text === '' ? [] : text.split('\n').map((line) => [plain(line)]))

function questionBlock(entry: QuestionEntry): Block {
  const facts = [entry.raised, entry.briefed].filter((fact) => fact !== '').map((fact) => `${fact}. `)
  return {
    kind: 'numbered',
    number: `${entry.number}.`,
    lines: [
      [bold(entry.title)],
      [italic(`${entry.status}.`), ...(entry.answer === '' ? [] : [plain(` ${entry.answer.replaceAll('\n', ' ')}`)])],
      [plain(`${facts.join('')}Chronology No. ${entry.row}.`)],
    ],
  }
}

function chronologyRow(row: ChronologyRow): TableRow {
  const event: Line[] = [[bold(row.title)], [italic(row.label)], ...linesOf(row.summary)]
  if (row.note !== '') event.push([bold('Note: '), plain(row.note)])
  const date: Line[] = [[plain(row.date)], ...(row.verified ? [] : [[italic('date not verified')]])]
  return {
    kind: 'cells',
    mayBreak: row.long,
    cells: [[[plain(String(row.number))]], date, event, row.cites.map(cited)],
  }
}

const chronologyTable = ({ groups }: ChronologyPart): Block => ({
  kind: 'table',
  widths: [7, 17, 54, 22],
  head: ['No.', 'Date', 'Event', 'ECF / Source'],
  rows: groups.flatMap(({ heading: text, rows }): TableRow[] => [{ kind: 'group', text }, ...rows.map(chronologyRow)]),
})

const factBlocks = ({ questions }: FactsPart): Block[] =>
  questions.flatMap(({ number, title, groups }) => [
    ...(number === null ? [] : [heading(2, `${number}. ${title}`)]),
    ...groups.flatMap((group) => [
      heading(3, group.heading),
      ...group.facts.map(({ row, date, title: fact, summary, cite }): Block => ({
        kind: 'numbered',
        number: `No. ${row}`,
        lines: [
          [
            plain(date === '' ? '' : `${date}: `),
            bold(fact),
            plain(summary === '' ? '' : `. ${summary.replaceAll('\n', ' ')}`),
            ...inParentheses(cite),
          ],
        ],
      })),
    ]),
  ])

function sourceBlock({ number, title, address, link, file, sha256 }: SourceEntry): Block {
  const lines: Line[] = [[plain(title)]]
  if (address !== '') lines.push([link === null ? plain(address) : { text: address, href: link }])
  if (file !== '') lines.push([plain(`File: ${file}`)], [plain(`SHA-256: ${sha256}`)])
  return { kind: 'numbered', number: `[${number}]`, lines, source: number }
}

const BLANK = '_'.repeat(20)

const certificateBlocks = ({ certificates }: CertificatePart): Block[] =>
  certificates.flatMap(({ title, text, fields }) => [
    heading(1, title),
    paragraph(plain(text.map((piece) => piece ?? BLANK).join(''))),
    { kind: 'form', fields },
  ])

const nothing = (words: string): Block => paragraph(italic(words))

const glanceTable = ({ facts }: GlancePart): Block => ({
  kind: 'table',
  widths: [24, 76],
  head: [],
  rows: facts.map(({ label, value }) => ({
    kind: 'cells',
    mayBreak: false,
    cells: [[[bold(label)]], [[plain(value)]]],
  })),
})

const questionBlocks = ({ groups }: QuestionsPart): Block[] =>
  groups.length === 0
    ? [nothing('No questions have been entered.')]
    : groups.flatMap(({ heading: text, questions }) => [
        heading(2, `${text} (${questions.length})`),
        ...questions.map(questionBlock),
      ])

const keyDatesTable = ({ dates }: KeyDatesPart): Block => ({
  kind: 'table',
  widths: [26, 64, 10],
  head: ['Date', 'What happened', 'No.'],
  rows: dates.map(({ date, title, cite, row }) => ({
    kind: 'cells',
    mayBreak: false,
    cells: [[[plain(date)]], [[bold(title), ...inParentheses(cite)]], [[plain(String(row))]]],
  })),
})

const partyBlocks = ({ groups }: PartiesPart): Block[] =>
  groups.flatMap((group) => [
    heading(2, group.heading),
    ...group.parties.flatMap(({ name, short, counsel }): Block[] => [
      paragraph(bold(name), plain(short === '' ? '' : ` (“${short}”)`)),
      ...(counsel.length === 0
        ? []
        : [{ kind: 'list' as const, items: counsel.map((one) => [plain(`Counsel: ${one}`)]) }]),
    ]),
  ])

const historyBlocks = ({ opening, years }: HistoryPart): Block[] => [
  ...(opening === '' ? [] : [paragraph(plain(opening))]),
  ...years.flatMap((year) => [heading(2, year.heading), ...year.paragraphs.map((runs) => paragraph(...cited(runs)))]),
]

const gapBlocks = ({ groups }: GapsPart): Block[] =>
  groups.length === 0
    ? [nothing('The checks found nothing.')]
    : groups.flatMap(({ heading: text, entries }): Block[] => [
        heading(2, text),
        {
          kind: 'list',
          items: entries.map((entry) => [plain(entry.rows === '' ? entry.text : `${entry.text} (${entry.rows})`)]),
        },
      ])

const signatureBlocks = ({ opening, fields }: SignaturePart): Block[] => [
  paragraph(plain(`Dated: ${BLANK}`)),
  paragraph(plain(opening)),
  { kind: 'form', fields },
]

/** A part of a brief as blocks of text, in its order. */
export function partBlocks(part: BriefPart): Block[] {
  switch (part.kind) {
    case 'caption':
      return [{ kind: 'caption', part }]
    case 'title':
      return [{ kind: 'title', part }]
    case 'legend':
      return [{ kind: 'frame', lines: part.blocks.flatMap(({ heading: head, text }) => [[bold(head)], [plain(text)]]) }]
    case 'contents':
      return [{ kind: 'contents' }]
    case 'glance':
      return [glanceTable(part)]
    case 'questions':
      return [heading(1, 'Questions Presented'), ...questionBlocks(part)]
    case 'key-dates':
      return [heading(1, 'Dates That Matter'), keyDatesTable(part)]
    case 'parties':
      return [heading(1, 'Parties and Counsel'), ...partyBlocks(part)]
    case 'history':
      return [heading(1, 'Procedural History'), ...historyBlocks(part)]
    case 'timeline':
      return [heading(1, 'Timeline'), { kind: 'timeline', part }]
    case 'chronology':
      return [heading(1, 'Chronology'), chronologyTable(part)]
    case 'facts':
      return [heading(1, 'Facts by Question'), ...factBlocks(part)]
    case 'gaps':
      return [heading(1, 'Gaps, Conflicts and Unverified Dates'), ...gapBlocks(part)]
    case 'sources':
      return [heading(1, 'Index of Sources'), ...part.sources.map(sourceBlock)]
    case 'signature':
      return signatureBlocks(part)
    case 'certificate':
      return certificateBlocks(part)
    default:
      return part satisfies never
  }
}
