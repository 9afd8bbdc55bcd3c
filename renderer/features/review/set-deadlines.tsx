import { X } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import type { CourtDeadline } from '../../../shared/model/court-deadline'
import type { CaseEvent } from '../../../shared/model/event'
import { DeadlineId } from '../../../shared/model/ids'
import { dateInWords } from '../../../shared/model/legal-date-words'
import { useDocument, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { useEdit } from '../inspector/use-edit'
import { EMPTY_DRAFT, readDay } from './day-draft'
import { FoundEvent } from './finding-item'
import { ReplacedDeadline } from './replaced-deadline'
import styles from './review.module.css'

/** The days that an order sets, each for an act; they come before whatever a rule computes. */
export function SetDeadlines({ event, readOnly }: { event: CaseEvent; readOnly: boolean }) {
  const deadlines = useDocument((state) => state.document.deadline)
  const edit = useEdit()
  const own = [...deadlines.values()].filter(({ setBy }) => setBy === event.id)
  return (
    <>
      <ul className={styles['list']}>
        {own.map((deadline) => (
          <SetDay
            key={deadline.id}
            deadline={deadline}
            onRemove={readOnly ? null : () => edit('Remove deadline', (tx) => tx.remove('deadline', deadline.id))}
          />
        ))}
      </ul>
      {!readOnly && event.kind === 'order' && <AddDeadline event={event} />}
    </>
  )
}

function SetDay({
  deadline: { act, due, note, trigger },
  onRemove,
}: {
  deadline: CourtDeadline
  onRemove: (() => void) | null
}) {
  return (
    <li className={styles['set']}>
      <div className={styles['words']}>
        <p className={styles['message']}>
          Sets {act}: {dateInWords(due)}
          {note !== '' && <span className={styles['reason']}> {note}</span>}
        </p>
        {trigger !== null && (
          <ul className={styles['events']} aria-label="Replaces what counts from">
            <FoundEvent id={trigger} />
          </ul>
        )}
      </div>
      {onRemove !== null && (
        <IconButton label="Remove deadline" size="small" icon={<X size={14} aria-hidden />} onClick={onRemove} />
      )}
    </li>
  )
}

/** A day that the order sets, typed as the act and its date: "opposition", "November 7, 2023"; and the computed deadline that it replaces, if any. */
function AddDeadline({ event }: { event: CaseEvent }) {
  const { ids } = useWorkspace()
  const edit = useEdit()
  const [draft, setDraft] = useState(EMPTY_DRAFT)
  const [error, setError] = useState<string | null>(null)
  const add = (submit: FormEvent): void => {
    submit.preventDefault()
    const read = readDay(draft, event.id, DeadlineId.parse(ids()))
    setError(read.ok ? null : read.error)
    if (read.ok && edit('Add deadline', (tx) => tx.put('deadline', read.value))) setDraft(EMPTY_DRAFT)
  }
  return (
    <form className={styles['add']} aria-label="Add a deadline that this order sets" onSubmit={add}>
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
        aria-invalid={error !== null}
        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, due: value })}
      />
      <ReplacedDeadline order={event} draft={draft} onChange={setDraft} />
      <Button size="small" type="submit" disabled={draft.act.trim() === '' || draft.due.trim() === ''}>
        Add
      </Button>
      {error !== null && <p role="alert">{error}</p>}
    </form>
  )
}
