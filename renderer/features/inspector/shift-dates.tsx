import { useState } from 'react'
import type { Precision } from '../../../shared/model/legal-date'
import { Button } from '../../ui/button'
import { TextInput } from '../../ui/field'
import { Select } from '../../ui/select'
import { PropertyRow } from './fields/property-row'
import styles from './shift-dates.module.css'

const UNITS = [
  { value: 'day', label: 'days' },
  { value: 'week', label: 'weeks' },
  { value: 'month', label: 'months' },
  { value: 'year', label: 'years' },
] as const
type Unit = (typeof UNITS)[number]['value']

const MOST = 9999

interface ShiftDatesProps {
  /** Nothing selected has a date to shift. */
  undated: boolean
  onShift: (count: number, unit: Precision) => void
}

/** Moves the dates of all selected events by the same time: a rescheduled hearing takes what hangs on it along. */
export function ShiftDates({ undated, onShift }: ShiftDatesProps) {
  const [text, setText] = useState('1')
  const [unit, setUnit] = useState<Unit>('day')
  const count = /^\d{1,4}$/.test(text.trim()) ? Number(text) : null
  const wrong = count === null && text.trim() !== ''
  const shift = (direction: 1 | -1): void => {
    if (count === null) return
    if (unit === 'week') onShift(direction * count * 7, 'day')
    else onShift(direction * count, unit)
  }
  const disabled = undated || count === null || count === 0
  return (
    <>
      <PropertyRow label="Shift dates" error={wrong ? `Enter a whole number from 1 to ${MOST}.` : null}>
        {(control) => (
          <div className={styles['amount']}>
            <TextInput
              {...control}
              inputMode="numeric"
              value={text}
              onChange={({ currentTarget }) => setText(currentTarget.value)}
              disabled={undated}
            />
            <Select label="Unit" hideLabel value={unit} options={UNITS} onChange={setUnit} disabled={undated} />
          </div>
        )}
      </PropertyRow>
      <div className={styles['ways']}>
        <Button size="small" onClick={() => shift(-1)} disabled={disabled}>
          Earlier
        </Button>
        <Button size="small" onClick={() => shift(1)} disabled={disabled}>
          Later
        </Button>
      </div>
    </>
  )
}
