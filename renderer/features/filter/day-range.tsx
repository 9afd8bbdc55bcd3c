import { useState, type KeyboardEvent } from 'react'
import type { EpochDay } from '../../../shared/model/epoch-day'
import { Field, TextInput } from '../../ui/field'
import styles from './filter-panel.module.css'
import { dayForTable } from './filter-parts'
import { orderError, readBound, type Bound } from './read-bound'

interface DayRangeProps {
  from: EpochDay | null
  to: EpochDay | null
  onChange: (days: { from?: EpochDay | null; to?: EpochDay | null }) => void
}

export function DayRange({ from, to, onChange }: DayRangeProps) {
  return (
    <fieldset className={styles['part']}>
      <legend className={styles['title']}>Date</legend>
      <div className={styles['days']}>
        <DayField label="From" bound="from" day={from} wrong={null} onChange={(day) => onChange({ from: day })} />
        <DayField
          label="To"
          bound="to"
          day={to}
          wrong={orderError(from, to)}
          onChange={(day) => onChange({ to: day })}
        />
      </div>
    </fieldset>
  )
}

interface DayFieldProps {
  label: string
  bound: Bound
  day: EpochDay | null
  /** What is wrong with the day as it stands. */
  wrong: string | null
  onChange: (day: EpochDay | null) => void
}

const written = (day: EpochDay | null): string => (day === null ? '' : dayForTable(day))

/** A day as text; it takes hold on Enter and on leaving the field, since half a date is another date. */
function DayField({ label, bound, day, wrong, onChange }: DayFieldProps) {
  const [text, setText] = useState(written(day))
  const [error, setError] = useState<string | null>(null)
  const [known, setKnown] = useState(day)
  // Changed elsewhere, by "Clear" or a chip.
  if (known !== day) {
    setKnown(day)
    setText(written(day))
    setError(null)
  }
  const take = (): void => {
    const read = readBound(text, bound)
    setError(read.ok ? null : read.error)
    if (!read.ok) return
    setText(written(read.value))
    if (read.value !== day) onChange(read.value)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take()
  }
  return (
    <Field label={label} error={error ?? wrong}>
      {(control) => (
        <TextInput
          {...control}
          value={text}
          placeholder={bound === 'from' ? '6/5/2023' : 'June 2024'}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
          onBlur={take}
        />
      )}
    </Field>
  )
}
