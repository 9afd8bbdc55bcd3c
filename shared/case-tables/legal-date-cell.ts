import { LegalDate } from '../model/legal-date'
import { readLegalDate } from '../model/legal-date-reader'
import type { CellForm } from './cell-text'

/** As it is stored, for sorting and for the way back; read as people type it too, because spreadsheets rewrite dates. */
export const legalDate: CellForm<LegalDate | null> = {
  write: (date) => date ?? '',
  read: (cell) => {
    const text = cell.trim()
    if (text === '') return null
    if (LegalDate.safeParse(text).success) return text
    const read = readLegalDate(text)
    return read.ok ? read.value : text
  },
}
