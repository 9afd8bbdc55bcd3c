import { Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import type { EventPartProps } from './event-dates'
import styles from './event-text.module.css'
import { PropertyRow } from './fields/property-row'
import { QuietArea } from './fields/quiet-input'

const TEXT_CHARS = 1_000_000

/** What the event says and why it matters; printed in a brief. */
export function EventSummary(part: EventPartProps) {
  return <EventText {...part} field="summary" label="Summary" placeholder="What it says and why it matters" />
}

/** What the user writes for themselves. */
export function EventNotes(part: EventPartProps) {
  const label = (
    <span className={styles['label']}>
      Notes
      <Lock size={11} aria-hidden />
      <span className={styles['private']}>Private, never printed</span>
    </span>
  )
  return <EventText {...part} field="notes" label={label} placeholder="For you alone" />
}

interface EventTextProps extends EventPartProps {
  field: 'summary' | 'notes'
  label: ReactNode
  placeholder: string
}

function EventText({ event, edit, readOnly, field, label, placeholder }: EventTextProps) {
  return (
    <PropertyRow label={label} stacked>
      {(control) => (
        <QuietArea
          {...control}
          value={event[field]}
          placeholder={readOnly ? 'None' : placeholder}
          onChange={({ currentTarget }) => edit(field, currentTarget.value)}
          maxLength={TEXT_CHARS}
          readOnly={readOnly}
          spellCheck
        />
      )}
    </PropertyRow>
  )
}
