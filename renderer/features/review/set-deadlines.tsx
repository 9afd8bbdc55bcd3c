import { X } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import type { CourtDeadline } from '../../../shared/model/court-deadline'
import type { CaseEvent } from '../../../shared/model/event'
import { DeadlineId } from '../../../shared/model/ids'
import { dateInWords } from '../../../shared/model/legal-date-words'
import { readLegalDate } from '../../../shared/model/legal-date-reader'
import { useDocument, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { useEdit } from '../inspector/use-edit'
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
  deadline: { act, due, note },
  onRemove,
}: {
  deadline: CourtDeadline
  onRemove: (() => void) | null
}) {
  return (
    <li className={styles['set']}>
      <p className={styles['message']}>
        Sets {act}: {dateInWords(due)}
        {note !== '' && <span className={styles['reason']}> {note}</span>}
      </p>
      {onRemove !== null && (
        <IconButton label="Remove deadline" size="small" icon={<X size={14} aria-hidden />} onClick={onRemove} />
      )}
    </li>
  )
}

/** A day that the order sets, typed as the act and its date: "opposition", "November 7, 2023". */
function AddDeadline({ event }: { event: CaseEvent }) {
  const { ids } = useWorkspace()
  const edit = useEdit()
  const [act, setAct] = useState('')
  const [due, setDue] = useState('')
  const [error, setError] = useState<string | null>(null)
  const add = (submit: FormEvent): void => {
    submit.preventDefault()
    const read = readLegalDate(due)
    if (!read.ok) return setError('Not a date. Try 11/7/2023.')
    setError(null)
    const id = DeadlineId.parse(ids())
    const added = edit('Add deadline', (tx) =>
      tx.put('deadline', { id, act: act.trim(), due: read.value, setBy: event.id, trigger: null, note: '' }),
    )
    if (!added) return
    setAct('')
    setDue('')
  }
  return (
    <form className={styles['add']} aria-label="Add a deadline that this order sets" onSubmit={add}>
      <input
        aria-label="What is due"
        placeholder="What it sets: opposition"
        value={act}
        maxLength={300}
        onChange={({ currentTarget: { value } }) => setAct(value)}
      />
      <input
        aria-label="Due on"
        placeholder="11/7/2023"
        value={due}
        maxLength={40}
        aria-invalid={error !== null}
        onChange={({ currentTarget: { value } }) => setDue(value)}
      />
      <Button size="small" type="submit" disabled={act.trim() === '' || due.trim() === ''}>
        Add
      </Button>
      {error !== null && <p role="alert">{error}</p>}
    </form>
  )
}
