import { audienceCase } from '../../shared/brief/audience-case'
import type { BriefOptions } from '../../shared/brief/brief-options'
import type { BriefPartName } from '../../shared/brief/brief-parts'
import { COURT_PROFILES, type CourtProfile } from '../../shared/brief/court-profiles'
import type { CaseDocument } from '../../shared/document'
import { theCase } from '../../shared/document'
import { parsed, type LegalDate } from '../../shared/model/legal-date'
import { dateInWords } from '../../shared/model/legal-date-words'
import { captionPart, type CaptionPart, type TitlePart } from './caption'
import { chronologyPart, type ChronologyPart } from './chronology'
import { numberedEvents, type NumberedEvent } from './chronology-order'
import { eventCites, type EventCites } from './event-cites'
import { factsPart, type FactsPart } from './facts-by-question'
import { runningFooter } from './footer'
import { gapsPart, type GapsPart } from './gaps'
import { glancePart, type GlancePart } from './glance'
import { keyDatesPart, type KeyDatesPart } from './key-dates'
import { legendPart, runningLegend, type LegendPart } from './legend'
import { pageSetup, type PageSetup } from './page-setup'
import { partiesPart, type PartiesPart } from './parties-part'
import { textPrinter, type TextPrinter } from './printable-text'
import { historyPart, type HistoryPart } from './procedural-history'
import { questionsPart, type QuestionsPart } from './questions-presented'
import { certificatePart, signaturePart, type CertificatePart, type SignaturePart } from './signing'
import { sourceIndex, type SourceIndex, type SourcesPart } from './source-index'
import { timelinePart, type TimelinePart } from './timeline/timeline-part'
import type { TimelineFonts } from './timeline/type-sizes'
import { countWords } from './word-count'

/** What the brief is made of. Each part stands by itself. */
export type BriefPart =
  | CaptionPart
  | TitlePart
  | LegendPart
  | { kind: 'contents' }
  | GlancePart
  | QuestionsPart
  | KeyDatesPart
  | PartiesPart
  | HistoryPart
  | TimelinePart
  | ChronologyPart
  | FactsPart
  | GapsPart
  | SourcesPart
  | SignaturePart
  | CertificatePart

/** All that the template is given: plain data, every text made fit to print, none of it markup. */
export interface BriefContent {
  /** Title in the file's metadata. */
  title: string
  /** For whom it is, at the head of every page; empty for nobody in particular. */
  header: string
  /** The case, at the foot of every page. */
  footer: string
  /** The day in the file's metadata; null where the date of preparation is no single day. */
  day: { year: number; month: number; day: number } | null
  /** The program and its version, a keyword in the metadata: Typst names itself as the creator. */
  producer: string
  page: PageSetup
  parts: BriefPart[]
  /** As a certificate of the word count states them. */
  words: number
}

export interface BriefInput {
  document: CaseDocument
  options: BriefOptions
  /** The date printed on the brief and in its metadata; passed in, so that the same input gives the same bytes. */
  preparedOn: LegalDate
  /** Version of the program. */
  version: string
}

/** What all parts are made from. */
interface Making {
  document: CaseDocument
  options: BriefOptions
  profile: CourtProfile
  page: PageSetup
  events: readonly NumberedEvent[]
  fonts: TimelineFonts
  print: TextPrinter
  sources: SourceIndex
  cites: EventCites
  questions: QuestionsPart
  title: TitlePart
  /** The day of the brief. */
  today: LegalDate
}

function titleLines(questions: QuestionsPart): string[] {
  if (questions.groups.length === 0) return ['Case Chronology']
  return questions.groups.some(({ status }) => status === 'open')
    ? ['Case Chronology', 'and Open Questions']
    : ['Case Chronology', 'and Questions Presented']
}

/** A part with nothing in it is left out, where a brief can do without. */
const unlessEmpty = <K extends string, P extends Record<K, readonly unknown[]>>(part: P, list: K): P | null =>
  part[list].length === 0 ? null : part

/** Everything but what must be known of the whole brief first: the word count. */
function partOf(name: Exclude<BriefPartName, 'certificate'>, making: Making): BriefPart | null {
  const { document, options, profile, page, events, fonts, print, sources, cites, questions, title } = making
  switch (name) {
    case 'caption':
      return captionPart(document, print, profile, title)
    case 'legend':
      return legendPart(options)
    case 'contents':
      return { kind: 'contents' }
    case 'glance':
      return glancePart(events, document, questions, print.missing())
    case 'questions':
      return questions
    case 'key-dates':
      return unlessEmpty(keyDatesPart(events, document, cites, print), 'dates')
    case 'parties':
      return unlessEmpty(partiesPart(document, print), 'groups')
    case 'history':
      return historyPart(
        events.map(({ event }) => event),
        { document, print, cites, today: making.today },
      )
    case 'timeline':
      return timelinePart(events, { fonts, print, page, sheets: options.sheets, cites: cites.short })
    case 'chronology':
      return chronologyPart(events, { document, questions, cites, print, audience: options.audience })
    case 'facts':
      return unlessEmpty(factsPart(events, document, { questions, cites, print }), 'questions')
    case 'gaps':
      return gapsPart(events, document, print)
    case 'sources':
      return unlessEmpty(sources.part, 'sources')
    case 'signature':
      return signaturePart()
    default:
      return name satisfies never
  }
}

/** The parts in the order asked for, and the words in them. */
function allParts(names: readonly BriefPartName[], making: Making): { parts: BriefPart[]; words: number } {
  // The glance tells what is missing from the typeface, so that it is made after the parts in which it is missed.
  const made = new Map<BriefPartName, BriefPart>()
  const inTurn = names.toSorted((a, b) => Number(a === 'glance') - Number(b === 'glance'))
  for (const name of inTurn) {
    const part = name === 'certificate' ? null : partOf(name, making)
    if (part !== null) made.set(name, part)
  }
  const words = countWords([...made.values()])
  if (names.includes('certificate')) made.set('certificate', certificatePart(making.profile, words))
  const parts = names.map((name) => made.get(name)).filter((part) => part !== undefined)
  return { parts: made.has('caption') ? parts : [making.title, ...parts], words }
}

function metadataDay(preparedOn: LegalDate): BriefContent['day'] {
  const date = parsed(preparedOn)
  if (date.kind !== 'point' || date.point.precision !== 'day') return null
  const { year, month, day } = date.point
  return { year, month, day }
}

/** Returns what a brief of the case says, ready to be set: what its audience may read and nothing else. */
export function briefContent(input: BriefInput, fonts: TimelineFonts): BriefContent {
  const { options, preparedOn, version } = input
  const { document, parts: names } = audienceCase(input.document, options)
  const print = textPrinter(
    (codePoint) => fonts.regular.has(codePoint) && fonts.bold.has(codePoint),
    (cluster) => fonts.regular.hasAll(cluster) && fonts.bold.hasAll(cluster),
  )
  const events = numberedEvents(document)
  const sources = sourceIndex(events, document, print)
  const cites = eventCites(document, options.citeStyle, sources, print)
  const questions = questionsPart(events, { document, cites, print, today: preparedOn })
  const lines = options.title.trim() === '' ? titleLines(questions) : [print.line(options.title)]
  const title: TitlePart = { kind: 'title', lines, prepared: dateInWords(preparedOn) }
  const [profile, page] = [COURT_PROFILES[options.profile], pageSetup(options)]
  const told = { document, options, today: preparedOn, events, print, sources, cites, questions, title }
  const making = { ...told, profile, page, fonts }
  const { parts, words } = allParts(names, making)
  return {
    title: `${lines.join(' ')}: ${print.line(theCase(document).shortTitle)}`,
    header: names.includes('legend') ? runningLegend(options) : '',
    footer: runningFooter(theCase(document), { fonts, print, page, title: lines.join(' '), form: profile.number }),
    day: metadataDay(preparedOn),
    producer: `Docketline ${version}`,
    page,
    parts,
    words,
  }
}
