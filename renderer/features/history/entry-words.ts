import { snapshotName, type HistoryEntry, type Subject } from '../../../shared/history'

export const SUBJECT_WORDS: Readonly<Record<Subject, string>> = {
  question: 'Questions',
  filing: 'Filings',
  order: 'Orders',
  hearing: 'Hearings',
  context: 'Context events',
  link: 'Links',
  party: 'Parties',
  source: 'Sources',
  case: 'The case itself',
  other: 'Views, deadlines and the rest',
  snapshot: 'Named states',
}

/** "Before mediation" in quotes for a named state, else what was done. */
export function entryTitle({ label }: Pick<HistoryEntry, 'label'>): string {
  const name = snapshotName(label)
  return name === null ? label : `“${name}”`
}

export const personInWords = (by: string): string => (by === '' ? 'Somebody without a name' : by)

const TIME = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium', timeStyle: 'short' })

/** The instant where the user is; the text itself where it is none. */
export function momentInWords(at: string): string {
  const instant = new Date(at)
  return Number.isNaN(instant.getTime()) ? at : TIME.format(instant)
}

const DAY = new Intl.DateTimeFormat('en-US', { dateStyle: 'medium' })

/** The day of an instant where the user is: "Jun 5, 2023". */
export function dayInWords(at: string): string {
  const instant = new Date(at)
  return Number.isNaN(instant.getTime()) ? at : DAY.format(instant)
}

const counted = (count: number, what: string): string[] =>
  count === 0 ? [] : [`${count.toLocaleString('en-US')} ${what}`]

/** "3 added, 1 removed"; empty for a change of one record, of which the label says enough. */
export function extentInWords({
  added,
  changed,
  removed,
}: Pick<HistoryEntry, 'added' | 'changed' | 'removed'>): string {
  if (added + changed + removed < 2) return ''
  return [...counted(added, 'added'), ...counted(changed, 'changed'), ...counted(removed, 'removed')].join(', ')
}
