import { SUBJECTS } from '../../../shared/history'
import { Button } from '../../ui/button'
import { TextInput } from '../../ui/field'
import { Select } from '../../ui/select'
import { personInWords, SUBJECT_WORDS } from './entry-words'
import styles from './history.module.css'
import type { History } from './use-history'

/** Base UI takes no null for a value. */
const ANY = '*'
const ANYBODY = { value: ANY, label: 'Everybody' }
const ANYTHING = { value: ANY, label: 'Everything' }

/** Narrows the history by person, kind and day. */
export function HistoryFilters({ history: { page, filter, setFilter } }: { history: History }) {
  const people = (page?.people ?? []).map((by) => ({ value: `=${by}`, label: personInWords(by) }))
  const subjects = SUBJECTS.map((subject) => ({ value: subject as string, label: SUBJECT_WORDS[subject] }))
  const isNarrow = filter.by !== null || filter.subject !== null || filter.from !== null || filter.to !== null
  return (
    <div role="group" aria-label="Filter history" className={styles['filters']}>
      <Select
        label="By"
        value={filter.by === null ? ANY : `=${filter.by}`}
        options={[ANYBODY, ...people]}
        onChange={(value) => setFilter({ by: value === ANY ? null : value.slice(1) })}
      />
      <Select
        label="What"
        value={filter.subject ?? ANY}
        options={[ANYTHING, ...subjects]}
        onChange={(value) => setFilter({ subject: SUBJECTS.find((subject) => subject === value) ?? null })}
      />
      <DayField label="From" value={filter.from} onChange={(from) => setFilter({ from })} />
      <DayField label="To" value={filter.to} onChange={(to) => setFilter({ to })} />
      {isNarrow && (
        <Button variant="quiet" onClick={() => setFilter({ by: null, subject: null, from: null, to: null })}>
          Clear
        </Button>
      )}
    </div>
  )
}

interface DayFieldProps {
  label: string
  value: string | null
  onChange: (day: string | null) => void
}

function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <label className={styles['day']}>
      <span>{label}</span>
      <TextInput
        type="date"
        value={value ?? ''}
        onChange={({ currentTarget }) => onChange(currentTarget.value === '' ? null : currentTarget.value)}
      />
    </label>
  )
}
