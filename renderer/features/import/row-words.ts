import { HEAD_WORDS } from '../../../shared/docket/head-words'
import type { PlanRow } from '../../../shared/docket/merge/import-plan'
import { parseLegalDate, type LegalDate } from '../../../shared/model/legal-date'
import { dateInWords } from '../../../shared/model/legal-date-words'

const FIELD_NAMES: Readonly<Record<string, string>> = {
  ...HEAD_WORDS,
  title: 'Title',
  date: 'Date',
  entered: 'Entered',
  ecf: 'ECF number',
  kind: 'Kind',
  importance: 'Importance',
  text: 'Docket text',
  counsel: 'Counsel',
}

export const fieldName = (field: string): string => FIELD_NAMES[field] ?? field

const isDate = (text: string): text is LegalDate => parseLegalDate(text) !== null

/** A value of a field as people read it. */
export const valueInWords = (value: string): string =>
  value === '' ? 'nothing' : isDate(value) ? dateInWords(value) : value

const WHAT: Readonly<Record<PlanRow['what'], string>> = {
  entry: '',
  scheduled: 'set for that day',
  passage: '',
  document: 'document',
  case: '',
  party: 'party',
  record: '',
}

/** What becomes of a row, in a word or two at its end. */
export function statusInWords({ status, what, differences }: PlanRow): string {
  switch (status) {
    case 'new':
      return ['New', WHAT[what]].filter(Boolean).join(' ')
    case 'changed':
      return differences
        .map(({ field }) => fieldName(field))
        .filter((name, index, all) => all.indexOf(name) === index)
        .slice(0, 2)
        .join(', ')
    case 'attention':
      return 'Look'
    case 'same':
      return 'Same'
    case 'left-out':
      return 'Deleted'
    default:
      return status satisfies never
  }
}
