import { firstDay, parsed, type LegalDate } from '../../../../shared/model/legal-date'
import { weekday } from '../../../../shared/model/epoch-day'
import { readLegalDate } from '../../../../shared/model/legal-date-reader'
import { dateInWords } from '../../../../shared/model/legal-date-words'
import { ok, type Result } from '../../../../shared/result'

const sentenceCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** How a stored date stands in its field: in words, or in the stored form where the words would not be read back as the same date. */
export function writeDateEntry(date: LegalDate): string {
  const words = sentenceCase(dateInWords(date))
  const reading = readLegalDate(words)
  return reading.ok && reading.value === date ? words : date
}

/** Reads what was entered as a date; nothing entered is no date. */
export function readDateEntry(text: string): Result<LegalDate | null, string> {
  return text.trim() === '' ? ok(null) : readLegalDate(text)
}

/** How the entry was understood: "about 2013", and for one certain day its weekday too, since that is how a wrong digit shows. */
export function dateAsUnderstood(date: LegalDate): string {
  const value = parsed(date)
  const words = dateInWords(date)
  if (value.kind === 'interval' || value.point.precision !== 'day' || value.point.qualifier !== '') return words
  return `${weekday(firstDay(value.point))}, ${words}`
}
