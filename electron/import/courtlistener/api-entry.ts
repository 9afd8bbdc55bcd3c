import type { DocketEntry } from '../../../shared/docket/parsed-docket'
import { docketDate, isoDate } from '../docket-date'
import { plainText } from '../html/plain-text'
import { documentIdOf, enteredDate } from '../pacer/entry-row'
import { withoutSecrets } from '../without-secrets'
import type { ApiEntry } from './api-json'

/** Some appellate courts give the internal id of a document in the place of a number: nobody cites that. */
const LONGEST_NUMBER = 6

/** An ECF number as it may be cited, or null. */
export function ecfNumber(value: string | number | null | undefined): string | null {
  const text = String(value ?? '').trim()
  return /^\d+$/.test(text) && text.length <= LONGEST_NUMBER ? text : null
}

/** A PACER document id in its one form, or null. */
export function pacerDocumentId(value: string | null | undefined): string | null {
  const text = (value ?? '').trim()
  return /^\d{6,}$/.test(text) ? documentIdOf(text) : null
}

/** An entry of the API as a docket entry. Its text is the short one of its document where there is no long one. */
export function entryOf(row: ApiEntry): DocketEntry {
  const documents = (row.recap_documents ?? []).filter((document) => document !== null)
  const main = documents.find((document) => (document.attachment_number ?? '') === '') ?? documents[0]
  const long = plainText(row.description ?? '')
  const text = long || plainText(row.short_description ?? '') || plainText(main?.description ?? '')
  return {
    number: ecfNumber(row.entry_number) ?? ecfNumber(row.document_number),
    dateFiled: docketDate(row.date_filed ?? ''),
    dateEntered: isoDate(row.date_entered ?? '') ?? enteredDate(text),
    text: withoutSecrets(text),
    documentId: pacerDocumentId(main?.pacer_doc_id) ?? pacerDocumentId(row.pacer_doc_id),
    sequence: String(row.pacer_sequence_number ?? row.pacer_seq_no ?? '') || null,
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
const numeric = (value: string | number | null | undefined): number => {
  const number = Number(value ?? Number.NaN)
  return Number.isFinite(number) ? number : Number.MAX_SAFE_INTEGER
}

/**
 * Docket order: the day, the order within the day where the row has one, then number, sequence and id. The API answers in
 * any order; a file whose rows have none of its keys stands in docket order already.
 */
export function inDocketOrder(rows: readonly ApiEntry[]): ApiEntry[] {
  if (rows.every((row) => (row.id ?? '') === '' && (row.recap_sequence_number ?? '') === '')) return [...rows]
  const day = (row: ApiEntry): string => (row.recap_sequence_number ?? '').slice(0, 10) || (row.date_filed ?? '9999')
  return rows.toSorted(
    (a, b) =>
      byText(day(a), day(b)) ||
      byText(a.recap_sequence_number ?? '', b.recap_sequence_number ?? '') ||
      numeric(a.entry_number) - numeric(b.entry_number) ||
      numeric(a.pacer_sequence_number) - numeric(b.pacer_sequence_number) ||
      numeric(a.id) - numeric(b.id),
  )
}
