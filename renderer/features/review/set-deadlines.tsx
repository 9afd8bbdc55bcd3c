import { Pencil, X } from 'lucide-react'
import { useState } from 'react'
import type { CourtDeadline } from '../../../shared/model/court-deadline'
import type { CaseEvent } from '../../../shared/model/event'
import { DeadlineId } from '../../../shared/model/ids'
import { dateInWords } from '../../../shared/model/legal-date-words'
import { useDocument, useWorkspace } from '../../app/workspace'
import { IconButton } from '../../ui/icon-button'
import { useEdit } from '../inspector/use-edit'
import { draftOf, EMPTY_DRAFT } from './day-draft'
import { DayForm } from './day-form'
import { FoundEvent } from './finding-item'
import styles from './review.module.css'

/** The days that an order sets, each for an act; they come before whatever a rule computes. */
export function SetDeadlines({ event, readOnly }: { event: CaseEvent; readOnly: boolean }) {
  const deadlines = useDocument((state) => state.document.deadline)
  const own = [...deadlines.values()].filter(({ setBy }) => setBy === event.id)
  return (
    <>
      <ul className={styles['list']}>
        {own.map((deadline) => (
          <SetDay key={deadline.id} order={event} deadline={deadline} readOnly={readOnly} />
        ))}
      </ul>
      {!readOnly && event.kind === 'order' && <AddDeadline order={event} />}
    </>
  )
}

interface SetDayProps {
  order: CaseEvent
  deadline: CourtDeadline
  readOnly: boolean
}

/** A day as it stands; typed over in its place. */
function SetDay({ order, deadline, readOnly }: SetDayProps) {
  const edit = useEdit()
  const [editing, setEditing] = useState(false)
  const end = (): void => setEditing(false)
  if (!editing) return <DayAsItStands deadline={deadline} onEdit={readOnly ? null : () => setEditing(true)} />
  const take = (changed: CourtDeadline): boolean => {
    if (!edit('Edit deadline', (tx) => tx.put('deadline', changed))) return false
    end()
    return true
  }
  return (
    <li>
      <DayForm
        order={order}
        label={`Edit the deadline for ${deadline.act}`}
        start={draftOf(deadline)}
        kept={() => deadline}
        verb="Save"
        onTake={take}
        onCancel={end}
      />
    </li>
  )
}

function DayAsItStands({ deadline, onEdit }: { deadline: CourtDeadline; onEdit: (() => void) | null }) {
  const edit = useEdit()
  const { id, act, due, note, trigger } = deadline
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
      {onEdit !== null && (
        <>
          <IconButton label="Edit deadline" size="small" icon={<Pencil size={14} aria-hidden />} onClick={onEdit} />
          <IconButton
            label="Remove deadline"
            size="small"
            icon={<X size={14} aria-hidden />}
            onClick={() => edit('Remove deadline', (tx) => tx.remove('deadline', id))}
          />
        </>
      )}
    </li>
  )
}

function AddDeadline({ order }: { order: CaseEvent }) {
  const { ids } = useWorkspace()
  const edit = useEdit()
  return (
    <DayForm
      order={order}
      label="Add a deadline that this order sets"
      start={EMPTY_DRAFT}
      kept={() => ({ id: DeadlineId.parse(ids()), setBy: order.id, note: '', due: null })}
      verb="Add"
      onTake={(deadline) => edit('Add deadline', (tx) => tx.put('deadline', deadline))}
    />
  )
}
