import { useId } from 'react'
import { FEDERAL_COURTS } from '../../../shared/docket/federal-courts'
import type { Case } from '../../../shared/model/case'
import { STATES, type State } from '../../../shared/model/state'
import { Select } from '../../ui/select'
import { Field, TextArea, TextInput } from '../../ui/field'
import { DateField } from '../inspector/fields/date-field'
import { useRequiredText } from '../inspector/fields/use-required-text'
import { useEdit } from '../inspector/use-edit'
import styles from './case-details.module.css'

const STATE_NAMES: Record<State, string> = {
  DC: 'District of Columbia',
  MA: 'Massachusetts',
  NY: 'New York',
  UT: 'Utah',
  VT: 'Vermont',
}

/** FRCP 6(a)(6)(C): beside the federal holidays those of the state where the court sits, where its own are known here. */
const HOLIDAY_OPTIONS: readonly { value: State | 'federal'; label: string }[] = [
  { value: 'federal', label: 'Federal only' },
  ...STATES.map((value) => ({ value, label: `Federal and ${STATE_NAMES[value]}` })),
]

interface CaseFieldsProps {
  record: Case
  readOnly: boolean
}

type CaseField = Exclude<keyof Case, 'id'>
type Put = <F extends CaseField>(label: string, field: F, value: Case[F]) => void

/** Sets one field of the case; typing in one field is one step of undo. */
function usePut(record: Case): Put {
  const edit = useEdit()
  return (label, field, value) => {
    edit(label, (tx) => tx.put('case', { ...record, [field]: value }), { merge: `case:${field}` })
  }
}

export function CaseFields({ record, readOnly }: CaseFieldsProps) {
  const put = usePut(record)
  return (
    <>
      <NameFields record={record} readOnly={readOnly} put={put} />
      <CourtFields record={record} readOnly={readOnly} put={put} />
      <div className={styles['pair']}>
        <DateField
          frame={Field}
          input={TextInput}
          label="Filed"
          value={record.filed}
          onCommit={(date) => put('Change case filed date', 'filed', date)}
          readOnly={readOnly}
        />
        <DateField
          frame={Field}
          input={TextInput}
          label="Closed"
          value={record.closed}
          onCommit={(date) => put('Change case closed date', 'closed', date)}
          placeholder="Still pending"
          readOnly={readOnly}
        />
      </div>
      <Select
        label="Legal holidays that count for deadlines"
        value={record.stateHolidays ?? 'federal'}
        options={HOLIDAY_OPTIONS}
        onChange={(value) => put('Change state holidays', 'stateHolidays', value === 'federal' ? null : value)}
        disabled={readOnly}
      />
    </>
  )
}

/** The user's own notes on the case as a whole. */
export function CaseNotes({ record, readOnly }: CaseFieldsProps) {
  const put = usePut(record)
  return (
    <Field label="Case notes">
      {(control) => (
        <TextArea
          {...control}
          rows={2}
          value={record.notes}
          onChange={({ currentTarget }) => put('Edit case notes', 'notes', currentTarget.value)}
          maxLength={100_000}
          readOnly={readOnly}
        />
      )}
    </Field>
  )
}

function NameFields({ record, readOnly, put }: CaseFieldsProps & { put: Put }) {
  const caption = useRequiredText(
    record.caption,
    (text) => put('Edit caption', 'caption', text),
    'A case needs a caption: “Securities and Exchange Commission v. Binance Holdings Limited et al.”',
  )
  const shortTitle = useRequiredText(
    record.shortTitle,
    (text) => put('Edit short title', 'shortTitle', text),
    'A case needs a short title: “SEC v. Binance”.',
  )
  return (
    <>
      <Field label="Caption" hint="As the court prints it." error={caption.error}>
        {(control) => (
          <TextArea {...control} {...caption.input} rows={1} maxLength={2000} readOnly={readOnly} autoFocus />
        )}
      </Field>
      <Field
        label="Short title"
        hint="Names the case in this window and at the head of a brief."
        error={shortTitle.error}
      >
        {(control) => <TextInput {...control} {...shortTitle.input} maxLength={300} readOnly={readOnly} />}
      </Field>
    </>
  )
}

function CourtFields({ record, readOnly, put }: CaseFieldsProps & { put: Put }) {
  const courts = useId()
  const text = (
    label: string,
    field: 'court' | 'docketNumber' | 'assignedTo' | 'referredTo',
    undo: string,
    chars: number,
  ) => (
    <Field label={label}>
      {(control) => (
        <TextInput
          {...control}
          {...(field === 'court' && { list: courts })}
          value={record[field]}
          onChange={({ currentTarget }) => put(undo, field, currentTarget.value)}
          maxLength={chars}
          readOnly={readOnly}
        />
      )}
    </Field>
  )
  return (
    <>
      <div className={styles['court']}>
        {text('Court', 'court', 'Edit court', 300)}
        {text('Docket number', 'docketNumber', 'Edit docket number', 100)}
      </div>
      <datalist id={courts}>
        {FEDERAL_COURTS.map((court) => (
          <option key={court} value={court} />
        ))}
      </datalist>
      <div className={styles['pair']}>
        {text('Assigned to', 'assignedTo', 'Edit assigned judge', 300)}
        {text('Referred to', 'referredTo', 'Edit referred judge', 300)}
      </div>
    </>
  )
}
