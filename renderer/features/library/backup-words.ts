import type { BackupOffer } from '../../../shared/ipc/contract'

const KINDS: Readonly<Record<BackupOffer['kind'], string>> = {
  previous: 'The file before the last save',
  daily: 'The state a day began with',
  'before-format': 'The state before a new version of Docketline',
  'before-change': 'The state before an import or another large change',
}

export const kindInWords = (kind: BackupOffer['kind']): string => KINDS[kind]

const TIME = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short' })

/** "June 5, 2023 at 2:30 PM, 91 events"; by its revision where nobody knows when. */
export function savedInWords({ savedAt, rev, events }: Pick<BackupOffer, 'savedAt' | 'rev' | 'events'>): string {
  const when =
    savedAt === null || Number.isNaN(Date.parse(savedAt)) ? `revision ${rev}` : TIME.format(new Date(savedAt))
  return `${when}, ${events === 1 ? '1 event' : `${events.toLocaleString('en-US')} events`}`
}

/** What would be missing after opening it. */
export function lackInWords({ lacks, lackedLast }: Pick<BackupOffer, 'lacks' | 'lackedLast'>): string {
  if (lacks === 0) return 'Lacks nothing that the history speaks of.'
  const last = [...new Set(lackedLast)].join(', ')
  return lacks === 1
    ? `Lacks the last change: ${last}.`
    : `Lacks the last ${lacks.toLocaleString('en-US')} changes, at the end: ${last}.`
}
