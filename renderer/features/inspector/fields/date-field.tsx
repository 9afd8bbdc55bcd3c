import type { ComponentProps, ReactNode } from 'react'
import type { LegalDate } from '../../../../shared/model/legal-date'
import { dateAsUnderstood, readDateEntry, writeDateEntry } from './date-entry'
import type { ReadEntry } from './entry-draft'
import type { Frame } from './frame'
import { PropertyRow } from './property-row'
import { QuietInput } from './quiet-input'
import { stepDate } from './shift-date'
import { useEntry } from './use-entry'

interface DateFieldProps {
  label: ReactNode
  value: LegalDate | null
  onCommit: (date: LegalDate | null) => void
  readOnly: boolean
  /** What an empty field means: "In the tray". */
  placeholder?: string
  hint?: ReactNode
  /** Where not every date will do. */
  read?: ReadEntry<LegalDate>
  frame?: Frame
  input?: (props: ComponentProps<'input'>) => ReactNode
}

/** A legal date as one types it. Shown in words; Up and Down move it by a day, a month or a year, as precise as it is. */
export function DateField(props: DateFieldProps) {
  const { label, value, onCommit, readOnly, placeholder, hint, read = readDateEntry } = props
  const { frame: Around = PropertyRow, input: Input = QuietInput } = props
  const entry = useEntry({
    value,
    write: writeDateEntry,
    read,
    step: (date, by) => steppedWithin(date, by, read),
    preview: dateAsUnderstood,
    onCommit,
  })
  return (
    <Around label={label} error={entry.error} hint={entry.error === null ? (entry.preview ?? hint) : null}>
      {(control) => <Input {...control} {...entry.input} placeholder={placeholder} readOnly={readOnly} />}
    </Around>
  )
}

/** The next date, where the field takes it: the end of a question never passes the other. */
function steppedWithin(date: LegalDate, by: 1 | -1, read: ReadEntry<LegalDate>): LegalDate {
  const next = stepDate(date, by)
  return read(writeDateEntry(next)).ok ? next : date
}
