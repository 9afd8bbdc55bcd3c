import type { CaseDocument, Records, TableName } from '../document'
import { dateInWords } from '../model/legal-date-words'
import { LegalDate } from '../model/legal-date'
import type { Change } from '../patch'
import { sameValue } from '../same-value'

/** A field of a record that is not what it was; null stands for nothing. */
export interface FieldChange {
  name: string
  before: string | null
  after: string | null
}

/** What happened to a record, for people. */
export interface ChangeInWords {
  what: 'added' | 'changed' | 'removed'
  /** "Filing", "Party": what sort of record it is. */
  sort: string
  title: string
  /** Empty for what was added or removed. */
  fields: readonly FieldChange[]
}

const SORTS: Readonly<Record<Exclude<TableName, 'event'>, string>> = {
  case: 'Case',
  party: 'Party',
  source: 'Source',
  link: 'Link',
  deadline: 'Deadline',
  accepted: 'Accepted finding',
  view: 'Saved view',
}

/** Names of fields that their keys do not tell well enough. */
const FIELD_NAMES: Readonly<Record<string, string>> = {
  ecf: 'ECF number',
  filedBy: 'Filed by',
  wonBy: 'Won by',
  url: 'Address',
  file: 'Document',
  natureOfSuit: 'Nature of suit',
  docketNumber: 'Docket number',
}

const nameOfField = (key: string): string =>
  FIELD_NAMES[key] ??
  key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/^./, (first) => first.toUpperCase())

const sortOf = (change: Change): string => {
  if (change.table !== 'event') return SORTS[change.table]
  const kind = (change.after ?? change.before)?.kind ?? 'event'
  return kind.replace(/^./, (first) => first.toUpperCase())
}

/** What names records that are referred to: the case as it is now. What is gone from it goes by its id. */
type Names = Pick<CaseDocument, 'party' | 'source' | 'event'>

function nameOfId(id: string, { party, source, event }: Names): string | null {
  const all: readonly (string | undefined)[] = [
    (party as ReadonlyMap<string, Records['party']>).get(id)?.short,
    (source as ReadonlyMap<string, Records['source']>).get(id)?.title,
    (event as ReadonlyMap<string, Records['event']>).get(id)?.title,
  ]
  return all.find((name) => name !== undefined) ?? null
}

function titleOf(record: Records[TableName], names: Names): string {
  if ('from' in record && 'to' in record) {
    const [from, to] = [record.from, record.to].map((id) => nameOfId(id, names) ?? 'an event that is gone')
    return `${from} – ${'type' in record ? record.type : ''} – ${to}`
  }
  for (const key of ['title', 'shortTitle', 'short', 'name', 'act'] as const) {
    const value: unknown = Reflect.get(record, key)
    if (typeof value === 'string' && value !== '') return value
  }
  return 'Untitled'
}

/** A value as one would say it; null for nothing. */
export function valueInWords(value: unknown, names: Names): string | null {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') {
    const date = LegalDate.safeParse(value)
    return date.success ? dateInWords(date.data) : (nameOfId(value, names) ?? value)
  }
  if (Array.isArray(value)) {
    const parts = value.map((part) => valueInWords(part, names)).filter((part) => part !== null)
    return parts.length === 0 ? null : parts.join('; ')
  }
  const parts = Object.entries(value)
    .filter(([key]) => key !== 'id' && key !== 'sha256')
    .map(([, part]) => valueInWords(part, names))
    .filter((part) => part !== null)
  return parts.length === 0 ? null : parts.join(', ')
}

function fieldsOf(before: object, after: object, names: Names): FieldChange[] {
  const old: Record<string, unknown> = { ...before }
  const now: Record<string, unknown> = { ...after }
  return [...new Set([...Object.keys(old), ...Object.keys(now)])]
    .filter((key) => !sameValue(old[key], now[key]))
    .map((key) => ({
      name: nameOfField(key),
      before: valueInWords(old[key], names),
      after: valueInWords(now[key], names),
    }))
}

/** What a change did, field by field. */
export function changeInWords(change: Change, names: Names): ChangeInWords {
  const { before, after } = change
  const record = after ?? before
  const title = record === null ? '' : titleOf(record, names)
  const shared = { sort: sortOf(change), title: title === '' ? 'Untitled' : title }
  if (before === null) return { ...shared, what: 'added', fields: [] }
  if (after === null) return { ...shared, what: 'removed', fields: [] }
  return { ...shared, what: 'changed', fields: fieldsOf(before, after, names) }
}
