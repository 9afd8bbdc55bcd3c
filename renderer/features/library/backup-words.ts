import type { BackupOffer } from '../../../shared/ipc/contract'

const KINDS: Readonly<Record<BackupOffer['kind'], string>> = {
  previous: 'The file before the last save',
  daily: 'The state a day began with',
  'before-format': 'The state before a new version of Docketline',
  'before-change': 'The state before an import or another large change',
}

export const kindInWords = (kind: BackupOffer['kind']): string => KINDS[kind]

const TIME = new Intl.DateTimeFormat('en-US', { dateStyle: 'long', timeStyle: 'short' })

/** "June 5, 2023 at 2:30 PM, 91 events"; by when its file was written where the history does not say when the case stood so. */
export function savedInWords({ savedAt, keptAt, events }: Pick<BackupOffer, 'savedAt' | 'keptAt' | 'events'>): string {
  const isSaid = savedAt !== null && !Number.isNaN(Date.parse(savedAt))
  const when = isSaid ? TIME.format(new Date(savedAt)) : `kept ${TIME.format(new Date(keptAt))}`
  return `${when}, ${events === 1 ? '1 event' : `${events.toLocaleString('en-US')} events`}`
}

/** What would be missing after opening it. */
export function lackInWords(offer: Pick<BackupOffer, 'lacks' | 'lackedLast' | 'historyIsWhole'>): string {
  const { lacks, lackedLast, historyIsWhole } = offer
  const last = [...new Set(lackedLast)].join(', ')
  const count = lacks.toLocaleString('en-US')
  if (!historyIsWhole) {
    return lacks === 0
      ? 'The history cannot be read, so nobody can say what came after it.'
      : `Lacks ${count} ${lacks === 1 ? 'change' : 'changes'} (${last}) and what else came after: the history cannot be read to its end.`
  }
  if (lacks === 0) return 'Lacks nothing that the history speaks of.'
  return lacks === 1 ? `Lacks the last change: ${last}.` : `Lacks the last ${count} changes, at the end: ${last}.`
}
