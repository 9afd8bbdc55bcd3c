import { useId, useState, type KeyboardEvent } from 'react'
import type { EpochDay } from '../../../shared/model/epoch-day'
import { dayForTable } from '../filter/filter-parts'
import { readBound } from '../filter/read-bound'
import styles from './board.module.css'

interface SinceFieldProps {
  day: EpochDay | null
  onChange: (day: EpochDay | null) => void
}

/** The day since when changes are told; it takes hold on Enter and on leaving the field. Emptied, all questions are shown. */
export function SinceField({ day, onChange }: SinceFieldProps) {
  const id = useId()
  const [text, setText] = useState(day === null ? '' : dayForTable(day))
  const [error, setError] = useState<string | null>(null)
  const take = (): void => {
    const read = readBound(text, 'from')
    setError(read.ok ? null : read.error)
    if (read.ok && read.value !== day) onChange(read.value)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') take()
  }
  return (
    <div className={styles['since']}>
      <label htmlFor={id}>What changed since</label>
      <input
        id={id}
        className={styles['day-field']}
        value={text}
        placeholder="6/28/2024"
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={({ currentTarget: { value } }) => setText(value)}
        onKeyDown={onKeyDown}
        onBlur={take}
      />
      {error !== null && (
        <span id={`${id}-error`} role="alert" className={styles['error']}>
          {error}
        </span>
      )}
    </div>
  )
}
