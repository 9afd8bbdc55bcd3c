import { X } from 'lucide-react'
import { eventDeadlines, hasDeadlines } from '../../../shared/deadlines/event-deadlines'
import { dateOfDay } from '../../../shared/model/legal-date-move'
import { dateInWords } from '../../../shared/model/legal-date-words'
import type { CaseEvent } from '../../../shared/model/event'
import type { EventId } from '../../../shared/model/ids'
import { useDocument, useWorkspace } from '../../app/workspace'
import { IconButton } from '../../ui/icon-button'
import { Select } from '../../ui/select'
import { EventLine, EventPicker } from '../inspector/fields/event-picker'
import { replacing, type DayDraft } from './day-draft'
import styles from './review.module.css'

interface ReplacedDeadlineProps {
  order: CaseEvent
  draft: DayDraft
  onChange: (draft: DayDraft) => void
}

/** Which computed deadline the day of an order comes before: found by the title or the ECF number of what it counts from. */
export function ReplacedDeadline({ order, draft, onChange }: ReplacedDeadlineProps) {
  const { documents } = useWorkspace()
  const trigger = useDocument(({ document }) =>
    draft.trigger === null ? undefined : document.event.get(draft.trigger),
  )
  const pick = (id: EventId): void => {
    const { document } = documents.getState()
    const event = document.event.get(id)
    if (event !== undefined) onChange(replacing(draft, id, eventDeadlines(event, document)))
  }
  if (trigger !== undefined) return <Replaced trigger={trigger} draft={draft} onChange={onChange} />
  return (
    <div className={styles['picker']}>
      <EventPicker
        label="Replaces the deadline that counts from"
        placeholder="Replaces what counts from: title or ECF no."
        near={order.id}
        allowed={(event) => event.id !== order.id && hasDeadlines(event, documents.getState().document)}
        onPick={pick}
      />
    </div>
  )
}

function Replaced({ trigger, draft, onChange }: { trigger: CaseEvent } & Omit<ReplacedDeadlineProps, 'order'>) {
  const document = useDocument((state) => state.document)
  const counted = eventDeadlines(trigger, document).map(({ act, date, rule }) => ({
    value: act,
    label: `${act}, ${dateInWords(dateOfDay(date))} (${rule})`,
  }))
  // A day made elsewhere may name an act that no rule counts here.
  const isCounted = counted.some(({ value }) => value === draft.act)
  const options = isCounted ? counted : [{ value: draft.act, label: draft.act }, ...counted]
  return (
    <div role="group" aria-label="Replaces" className={styles['replaces']}>
      <div className={styles['words']}>
        <Select
          label="Replaces the computed deadline"
          value={draft.act}
          options={options}
          onChange={(act) => onChange({ ...draft, act })}
        />
        <EventLine event={trigger} />
      </div>
      <IconButton
        label="Replace nothing"
        size="small"
        icon={<X size={14} aria-hidden />}
        onClick={() => onChange({ ...draft, trigger: null })}
      />
    </div>
  )
}
