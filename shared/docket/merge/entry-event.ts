import type { DocketOrigin, Imported } from '../../model/docket-origin'
import { emptyEvent, type CaseEvent } from '../../model/event'
import type { EventId } from '../../model/ids'
import { LegalDate, parseLegalDate } from '../../model/legal-date'
import { classifyEntry } from '../classify-entry'
import type { DocketEntry } from '../parsed-docket'
import { entryTitle } from './entry-title'
import { textHash } from './text-hash'

const NUMBER_CHARS = 40
const TEXT_CHARS = 1_000_000

/** A day of a file as a legal date; null where the calendar has no such day. */
export const dayOrNull = (day: string | null): LegalDate | null =>
  day !== null && parseLegalDate(day) !== null ? LegalDate.parse(day) : null

/** What an entry makes of the fields of its event. */
export function importedFrom({ text, filed, entered }: Pick<DocketOrigin, 'text' | 'filed' | 'entered'>): Imported {
  return { title: entryTitle(text), date: filed ?? entered, ...classifyEntry(text) }
}

/** The entry as an event keeps it. */
export function originOf(entry: DocketEntry, file: string): DocketOrigin {
  const text = entry.text.slice(0, TEXT_CHARS)
  const filed = dayOrNull(entry.dateFiled)
  const entered = dayOrNull(entry.dateEntered)
  return {
    part: 'entry',
    documentId: entry.documentId?.slice(0, 80) ?? null,
    number: entry.number?.slice(0, NUMBER_CHARS) ?? null,
    sequence: entry.sequence?.slice(0, 300) ?? null,
    filed,
    entered,
    text,
    hash: textHash(text),
    file: file.slice(0, 300),
    imported: importedFrom({ text, filed, entered }),
  }
}

/** A new event of what an import read. One without a date waits in the tray. */
export function eventFrom(id: EventId, origin: DocketOrigin): CaseEvent {
  const { imported, number, filed, entered } = origin
  return { ...emptyEvent(id, imported.kind), ...imported, ecf: number, filed, entered, docket: origin }
}
