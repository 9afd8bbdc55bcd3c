import { useState, type FormEvent, type KeyboardEvent } from 'react'
import type { CaseEvent } from '../../../shared/model/event'
import type { CourtDeadline } from '../../../shared/model/court-deadline'
import { Button } from '../../ui/button'
import { readDay, type DayDraft, type KeptOfDay } from './day-draft'
import { ReplacedDeadline } from './replaced-deadline'
import styles from './review.module.css'

interface DayFormProps {
  order: CaseEvent
  label: string
  start: DayDraft
  /** Asked when the day is taken, so that a new one gets its id only then. */
  kept: () => KeptOfDay
  /** What the button says: "Add" leaves the form for the next day, "Save" is followed by its end. */
  verb: 'Add' | 'Save'
  /** False where the day was not taken. */
  onTake: (deadline: CourtDeadline) => boolean
  onCancel?: () => void
}

/** A day that an order sets, typed as the act and its date: "opposition", "November 7, 2023"; and the computed deadline that it replaces, if any. */
export function DayForm({ order, label, start, kept, verb, onTake, onCancel }: DayFormProps) {
  const [draft, setDraft] = useState(start)
  const [error, setError] = useState<string | null>(null)
  const take = (submit: FormEvent): void => {
    submit.preventDefault()
    const read = readDay(draft, kept())
    setError(read.ok ? null : read.error)
    if (read.ok && onTake(read.value)) setDraft(start)
  }
  const onKeyDown = (key: KeyboardEvent): void => {
    if (key.key !== 'Escape' || key.defaultPrevented || onCancel === undefined) return
    key.preventDefault()
    onCancel()
  }
  return (
    <form className={styles['add']} aria-label={label} onSubmit={take} onKeyDown={onKeyDown}>
      <input
        aria-label="What is due"
        placeholder="What it sets: opposition"
        value={draft.act}
        maxLength={300}
        // With another act than the rule counts it would replace nothing.
        readOnly={draft.trigger !== null}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, act: value })}
      />
      <input
        aria-label="Due on"
        placeholder="11/7/2023"
        value={draft.due}
        maxLength={40}
        autoFocus={verb === 'Save'}
        aria-invalid={error !== null}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, due: value })}
      />
      <ReplacedDeadline order={order} draft={draft} onChange={setDraft} />
      <Button size="small" type="submit" disabled={draft.act.trim() === '' || draft.due.trim() === ''}>
        {verb}
      </Button>
      {onCancel !== undefined && (
        <Button size="small" variant="quiet" onClick={onCancel}>
          Cancel
        </Button>
      )}
      {error !== null && <p role="alert">{error}</p>}
    </form>
  )
}
