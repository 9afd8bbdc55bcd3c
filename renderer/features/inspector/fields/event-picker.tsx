import { useWorkspace } from '../../../app/workspace'
import type { CaseEvent } from '../../../../shared/model/event'
import type { EventId } from '../../../../shared/model/ids'
import { KIND_LOOKS } from '../../../../shared/model/kinds'
import { dateForTable } from '../../../../shared/model/legal-date-words'
import { sortedEvents } from '../../../../shared/chronological-order'
import { KindGlyph } from '../../../ui/kind-glyph'
import styles from './event-picker.module.css'
import { findEvents, nearestEvents } from './find-events'
import { PickField } from './pick-field'
import { clipped } from '../../../ui/clipped'

const LIMIT = 40

interface EventPickerProps {
  label: string
  placeholder: string
  /** Before anything is typed, the events around this one are offered. */
  near: EventId
  allowed: (event: CaseEvent) => boolean
  onPick: (id: EventId) => void
}

/** Finds an event of the case by words of its title or by its ECF number. */
export function EventPicker({ label, placeholder, near, allowed, onPick }: EventPickerProps) {
  const { documents } = useWorkspace()
  // Asked when a list is to be shown, not followed: an edit of one event must not sort 50,000 for a list that is closed.
  const find = (typed: string): readonly CaseEvent[] => {
    const events = sortedEvents(documents.getState().document.event)
    return typed.trim() === '' ? nearestEvents(events, near, allowed, LIMIT) : findEvents(events, typed, allowed, LIMIT)
  }
  return (
    <PickField
      label={label}
      placeholder={placeholder}
      find={find}
      keyOf={({ id }) => id}
      onPick={({ id }) => onPick(id)}
      none="No event has these words in its title, or this ECF number."
    >
      {(event) => <EventLine event={event} />}
    </PickField>
  )
}

/** An event on one or two lines: its shape, title, ECF number and date. */
export function EventLine({ event }: { event: CaseEvent }) {
  const { label } = KIND_LOOKS[event.kind]
  return (
    <span className={styles['line']}>
      <KindGlyph kind={event.kind} size={12} />
      <span className={styles['title']}>
        <span className="visually-hidden">{label}: </span>
        {event.title === '' ? `Untitled ${label.toLowerCase()}` : clipped(event.title)}
      </span>
      <span className={styles['detail']}>
        {event.date === null ? 'In the tray' : dateForTable(event.date)}
        {event.ecf !== null && ` · ECF ${event.ecf}`}
      </span>
    </span>
  )
}
