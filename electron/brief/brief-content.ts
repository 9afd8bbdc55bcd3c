import type { BriefOptions } from '../../shared/brief/brief-options'
import type { BriefPartName } from '../../shared/brief/brief-parts'
import { theCase, type CaseDocument } from '../../shared/document'
import { parsed, type LegalDate } from '../../shared/model/legal-date'
import { dateInWords } from '../../shared/model/legal-date-words'
import { captionPart, docketLine, type CaptionPart } from './caption'
import { chronologyPart, type ChronologyPart } from './chronology'
import { numberedEvents } from './chronology-order'
import { glancePart, type GlancePart } from './glance'
import { textPrinter, type TextPrinter } from './printable-text'
import { historyPart, type HistoryPart } from './procedural-history'
import { questionsPart, type QuestionsPart } from './questions-presented'
import { sourceIndex, type SourcesPart } from './source-index'
import { timelinePart, type TimelinePart } from './timeline/timeline-part'
import { fitted, type TimelineFonts } from './timeline/type-sizes'

/** What the brief is made of, in the order in which the template sets it. Each part stands by itself. */
export type BriefPart =
  | CaptionPart
  | { kind: 'title'; lines: string[]; prepared: string }
  | GlancePart
  | { kind: 'contents' }
  | QuestionsPart
  | HistoryPart
  | TimelinePart
  | ChronologyPart
  | SourcesPart

/** All that the template is given: plain data, every text made fit to print, none of it markup. */
export interface BriefContent {
  /** Title in the file's metadata. */
  title: string
  /** Left half of the footer. */
  footer: string
  /** The day in the file's metadata; null where the date of preparation is no single day. */
  day: { year: number; month: number; day: number } | null
  /** The program and its version, a keyword in the metadata: Typst names itself as the creator. */
  producer: string
  parts: BriefPart[]
}

export interface BriefInput {
  document: CaseDocument
  options: BriefOptions
  /** The date printed on the brief and in its metadata; passed in, so that the same input gives the same bytes. */
  preparedOn: LegalDate
  /** Version of the program. */
  version: string
}

const FOOTER_SIZE = 9
const FOOTER_WIDTH = 370

function titleLines(questions: QuestionsPart): string[] {
  if (questions.groups.length === 0) return ['Case Chronology']
  return questions.groups.some(({ status }) => status === 'open')
    ? ['Case Chronology', 'and Open Questions']
    : ['Case Chronology', 'and Questions Presented']
}

function footerOf(document: CaseDocument, fonts: TimelineFonts, print: TextPrinter): string {
  const { shortTitle, docketNumber } = theCase(document)
  const number =
    docketNumber.trim() === ''
      ? ''
      : `, ${docketLine(print.line(docketNumber)).replace(/^(?:Civil Action|Criminal) /u, '')}`
  const room = FOOTER_WIDTH - fonts.regular.width(number, FOOTER_SIZE)
  return fitted(
    fitted(print.line(shortTitle), Math.max(room, 100), fonts.regular, FOOTER_SIZE) + number,
    FOOTER_WIDTH,
    fonts.regular,
    FOOTER_SIZE,
  )
}

/** Returns what a brief of the case says, ready to be set. Private notes are never read. */
export function briefContent(
  { document, options, preparedOn, version }: BriefInput,
  fonts: TimelineFonts,
): BriefContent {
  const print = textPrinter((codePoint) => fonts.regular.has(codePoint) && fonts.bold.has(codePoint))
  const events = numberedEvents(document)
  const sources = sourceIndex(events, document, print)
  const questions = questionsPart(events, document, print)
  const caption = captionPart(document, print)
  const chronology = chronologyPart(events, document, questions, sources, print)
  // Whatever is printed twice has been counted once by now.
  const missing = print.missing()
  const date = parsed(preparedOn)
  const lines = options.title === '' ? titleLines(questions) : [print.line(options.title)]
  const built: Partial<Record<BriefPartName, () => BriefPart[]>> = {
    caption: () => [caption, { kind: 'title', lines, prepared: dateInWords(preparedOn) }],
    glance: () => [glancePart(events, document, questions, missing)],
    contents: () => [{ kind: 'contents' }],
    questions: () => [questions],
    history: () => [
      historyPart(
        events.map(({ event }) => event),
        { document, print },
      ),
    ],
    timeline: () => [timelinePart(events, fonts, print)],
    chronology: () => [chronology],
    sources: () => [sources.part],
  }
  return {
    title: `${lines.join(' ')}: ${print.line(theCase(document).shortTitle)}`,
    footer: footerOf(document, fonts, print),
    day:
      date.kind === 'point' && date.point.precision === 'day'
        ? { year: date.point.year, month: date.point.month, day: date.point.day }
        : null,
    producer: `Docketline ${version}`,
    parts: options.parts.filter(({ on }) => on).flatMap(({ part }) => built[part]?.() ?? []),
  }
}
