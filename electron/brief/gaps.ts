import { isUncited } from '../../shared/citations/uncited-events'
import type { CaseDocument } from '../../shared/document'
import { dateInWords } from '../../shared/model/legal-date-words'
import { dayOf } from '../../shared/model/linked-events'
import type { Finding } from '../../shared/sequence-checks/finding'
import { reviewedFindings } from '../../shared/sequence-checks/accepted-findings'
import { sequenceFindings } from '../../shared/sequence-checks/sequence-findings'
import type { NumberedEvent } from './chronology-order'
import { counted, numberRanges } from './counted'
import { isUnverified } from './procedural-sentence'
import { breakLongWords, type TextPrinter } from './printable-text'

/** What a reader must not rely on: silences, contradictions, and what nobody has verified. */
export interface GapsPart {
  kind: 'gaps'
  groups: { heading: string; entries: { text: string; rows: string }[] }[]
}

/** What the checks find of so many events that only their numbers are given. */
const COUNTED = 'single-source'

const rowsInWords = (rows: readonly number[]): string =>
  rows.length === 0 ? '' : `${rows.length === 1 ? 'No.' : 'Nos.'} ${numberRanges(rows.toSorted((a, b) => a - b))}`

/** Returns the gaps and conflicts of a case, worst first. */
export function gapsPart(events: readonly NumberedEvent[], document: CaseDocument, print: TextPrinter): GapsPart {
  const byId = new Map(events.map((numbered) => [numbered.event.id, numbered]))
  const found = ({ eventIds }: Finding): NumberedEvent[] =>
    eventIds.map((id) => byId.get(id)).filter((numbered) => numbered !== undefined)
  const rowsOf = (finding: Finding): number[] => [...new Set(found(finding).map(({ number }) => number))]
  const silence = (finding: Finding): string => {
    const days = found(finding).map(({ event }) => dayOf(event))
    const [from, to] = days.map((day) => (day === null ? '' : dateInWords(day)))
    return `${finding.message.replace(/\.$/u, '')}, between ${from ?? ''} and ${to ?? ''}.`
  }
  const conflict = (finding: Finding): string => {
    const [first] = found(finding)
    const title = first === undefined ? '' : print.line(first.event.title)
    return breakLongWords(`${title === '' ? '' : `${title}: `}${finding.message}`)
  }
  // What the user has looked at and found to be right is no gap.
  const findings = reviewedFindings(sequenceFindings(document), document).open
  const told = (pick: (finding: Finding) => boolean, words: (finding: Finding) => string) =>
    findings.filter(pick).map((finding) => ({ text: print.line(words(finding)), rows: rowsInWords(rowsOf(finding)) }))
  const rowsWhere = (test: (numbered: NumberedEvent) => boolean): number[] =>
    events.filter(test).map(({ number }) => number)
  const single = findings.filter(({ code }) => code === COUNTED).flatMap(rowsOf)
  const listed = (rows: readonly number[], rest: string) =>
    rows.length === 0 ? [] : [{ text: `${counted(rows.length, 'event', 'events')} ${rest}`, rows: rowsInWords(rows) }]
  const groups = [
    { heading: 'Conflicts', entries: told(({ code }) => code !== 'silent-gap' && code !== COUNTED, conflict) },
    { heading: 'Silences', entries: told(({ code }) => code === 'silent-gap', silence) },
    {
      heading: 'Dates not verified',
      entries: listed(
        rowsWhere(({ event }) => isUnverified(event)),
        'of which the date was not verified.',
      ),
    },
    {
      heading: 'Without a date',
      entries: listed(
        rowsWhere(({ event }) => event.date === null),
        'with no date yet.',
      ),
    },
    {
      heading: 'Without a source',
      entries: listed(
        rowsWhere(({ event }) => isUncited(event)),
        'that nothing supports.',
      ),
    },
    { heading: 'On one source alone', entries: listed([...new Set(single)], 'told by a single source.') },
  ]
  return { kind: 'gaps', groups: groups.filter(({ entries }) => entries.length > 0) }
}
