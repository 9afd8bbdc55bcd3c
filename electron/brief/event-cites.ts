import type { CiteStyle } from '../../shared/citations/cite-style'
import { recordCite } from '../../shared/citations/record-cite'
import { docketNumberOf, namedSourceCite } from '../../shared/citations/source-cite'
import type { CaseDocument } from '../../shared/document'
import type { CaseEvent } from '../../shared/model/event'
import type { TextPrinter } from './printable-text'
import type { SourceIndex } from './source-index'
import { joined, plainRun, type TextRun } from './text-run'

/** How the events of one brief are cited: in one style, and to the numbers of its own list of sources. */
export interface EventCites {
  /** The cite to the record in as few words as a mark has room for: "ECF No. 71"; null where the record offers none. */
  short(event: CaseEvent): string | null
  /** The same with the place in the paper, where the event cites the paper itself: "ECF No. 71 at 3". */
  record(event: CaseEvent): string | null
  /** What supports the event beside its own paper: other papers by their names, the rest as numbers of the list. */
  others(event: CaseEvent): TextRun[][]
  /** What a sentence cites: the record, or else whatever supports it; empty where nothing does. */
  inProse(event: CaseEvent): TextRun[]
}

/** "ECF No." alone at a line's end reads badly: its number stays with it. */
export const unbroken = (cite: string): string =>
  cite.replace(/^(ECF No\.|Dkt\.|Doc\.) (?=\S{1,10}(?:[ ,]|$))/u, (word) => word.replaceAll(' ', '\u00a0'))

/** A cite with a date of its own in parentheses goes into those of a sentence without them: "Minute Order of June 13, 2023". */
const inParentheses = (cite: string): string => cite.replace(/ \(([^()]*)\)$/u, ' of $1')

/** More than these say no more in a sentence; the table has them all. */
const MOST_IN_PROSE = 3

export function eventCites(
  document: CaseDocument,
  style: CiteStyle,
  sources: SourceIndex,
  print: TextPrinter,
): EventCites {
  const papersOwn =
    (event: CaseEvent) =>
    (cite: CaseEvent['cites'][number]): boolean => {
      const source = document.source.get(cite.source)
      return source !== undefined && event.ecf !== null && docketNumberOf(source) === event.ecf.trim()
    }
  const finished = (cite: string | null): string | null => (cite === null ? null : unbroken(print.line(cite)))
  const short = (event: CaseEvent): string | null => finished(recordCite(event, style))
  const record = (event: CaseEvent): string | null => {
    const pins = event.cites.filter(papersOwn(event)).map(({ pin }) => pin.trim())
    return finished(recordCite(event, style, pins.find((pin) => pin !== '') ?? ''))
  }
  const others = (event: CaseEvent): TextRun[][] =>
    event.cites.flatMap((cite) => {
      const source = document.source.get(cite.source)
      const reference = sources.reference(cite)
      if (source === undefined || reference === null) return []
      if (papersOwn(event)(cite)) return []
      const named = finished(namedSourceCite(source, print.line(cite.pin), style))
      if (named !== null) return [[{ text: named, source: reference.number }]]
      const pin = reference.pin === '' ? [] : [plainRun(reference.pin)]
      return [[{ text: `[${reference.number}]`, source: reference.number }, ...pin]]
    })
  const inProse = (event: CaseEvent): TextRun[] => {
    const cite = record(event)
    if (cite !== null) return [plainRun(inParentheses(cite))]
    return joined(others(event).slice(0, MOST_IN_PROSE), ', ')
  }
  return { short, record, others, inProse }
}
