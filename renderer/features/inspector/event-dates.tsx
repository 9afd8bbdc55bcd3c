import type { CaseEvent } from '../../../shared/model/event'
import type { LegalDate } from '../../../shared/model/legal-date'
import type { EventId } from '../../../shared/model/ids'
import type { Link } from '../../../shared/model/link'
import { useDocument } from '../../app/workspace'
import { linksByEvent } from '../../store/event-selectors'
import { DateField } from './fields/date-field'
import { dateOfLife, lifeOf, readLifeEnd, type QuestionLife } from './question-life'
import { QuestionAnswer } from './question-answer'
import { TimeRow } from './time-row'
import type { EditField } from './use-edit'

export interface EventPartProps {
  event: CaseEvent
  edit: EditField
  readOnly: boolean
}

/** When it happened; for a question, from when it was raised to when it was answered, and how. */
export function EventDates({ event, edit, readOnly }: EventPartProps) {
  if (event.kind === 'question') {
    return (
      <>
        <QuestionDates event={event} edit={edit} readOnly={readOnly} />
        <QuestionAnswer event={event} edit={edit} readOnly={readOnly} />
      </>
    )
  }
  return (
    <>
      <DateField
        label="Date"
        value={event.date}
        onCommit={(date) => edit('date', date)}
        placeholder={readOnly ? 'None' : 'In the tray; add a date'}
        readOnly={readOnly}
      />
      <TimeRow event={event} edit={edit} readOnly={readOnly} />
    </>
  )
}

/** Which ends of a question's life its links hold, as one word each: a string, so that it is drawn again only when that changes. */
function heldEnds(id: EventId, links: readonly Link[] = []): string {
  const has = (type: Link['type']): boolean => links.some((link) => link.to === id && link.type === type)
  return [has('raises') && 'raised', has('answers') && 'answered'].filter(Boolean).join(' ')
}

function QuestionDates({ event, edit, readOnly }: EventPartProps) {
  const life = lifeOf(event.date)
  const held = useDocument((state) => heldEnds(event.id, linksByEvent(state.document.link).get(event.id)))
  const put = (ends: Partial<QuestionLife>): void => {
    const date = dateOfLife({ ...life, ...ends })
    if (date.ok) edit('date', date.value)
  }
  const raisedPlaceholder = event.date === null ? 'In the tray; add a date' : 'Not known'
  const end = (name: keyof QuestionLife) => ({
    value: life[name],
    read: (text: string) => readLifeEnd(life, name, text),
    onCommit: (date: LegalDate | null) => put({ [name]: date }),
    // What raised and answered it says when: the date is not typed twice.
    readOnly: readOnly || held.includes(name),
  })
  return (
    <>
      <DateField label="Raised" placeholder={raisedPlaceholder} {...end('raised')} />
      <DateField label="Answered" placeholder="Still open" {...end('answered')} />
    </>
  )
}
