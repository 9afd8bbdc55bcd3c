import { History, Trash2 } from 'lucide-react'
import type { EventId } from '../../../shared/model/ids'
import { useDocument } from '../../app/workspace'
import { useCommandState, useExecute } from '../../commands/use-execute'
import { changeEvent } from '../../store/event-edits'
import { IconButton } from '../../ui/icon-button'
import { EventDeadlines, EventFindings } from '../review/event-review'
import { withKind } from './change-kind'
import { EventCites } from './event-cites'
import { DocketText } from './docket-text'
import { EventDates } from './event-dates'
import { EventDocket } from './event-docket'
import { EventLinks } from './event-links'
import { EventMarks } from './event-marks'
import { EventProposals } from './event-proposals'
import { EventNotes, EventSummary } from './event-text'
import styles from './inspector.module.css'
import { KindField } from './kind-field'
import { TitleField } from './title-field'
import { useEdit, useEditField } from './use-edit'

/** All there is to know of one event, edited in place. Made anew for each event, so that no half-typed entry passes to another. */
export function EventInspector({ id, readOnly }: { id: EventId; readOnly: boolean }) {
  const event = useDocument((state) => state.document.event.get(id))
  const change = useEdit()
  const edit = useEditField(id)
  if (event === undefined) return null
  const part = { event, edit, readOnly }
  return (
    <>
      <header className={styles['header']}>
        <KindField
          value={event.kind}
          onChange={(kind) => change('Change kind', (tx) => changeEvent(tx, id, withKind(event, kind)))}
          readOnly={readOnly}
        />
        <HistoryButton />
        {!readOnly && <DeleteButton />}
      </header>
      <div className={styles['scroll']}>
        <div className={styles['group']}>
          <TitleField event={event} onChange={(title) => edit('title', title)} readOnly={readOnly} />
          <EventDates {...part} />
          <EventProposals event={event} readOnly={readOnly} />
        </div>
        <EventFindings event={event} />
        <div className={styles['group']}>
          <EventDocket {...part} />
          <DocketText event={event} />
        </div>
        <div className={styles['group']}>
          <EventMarks {...part} />
        </div>
        <div className={styles['group']}>
          <EventSummary {...part} />
        </div>
        <div className={styles['group']}>
          <EventCites event={event} readOnly={readOnly} />
        </div>
        <div className={styles['group']}>
          <EventLinks event={event} readOnly={readOnly} />
        </div>
        <EventDeadlines event={event} readOnly={readOnly} />
        <div className={styles['group']}>
          <EventNotes {...part} />
        </div>
      </div>
    </>
  )
}

function HistoryButton() {
  const execute = useExecute()
  return (
    <IconButton
      label="Show history of event"
      icon={<History size={15} aria-hidden />}
      onClick={() => execute('event.history')}
    />
  )
}

/** Deletes what is selected; shown while it is this one event. */
function DeleteButton() {
  const execute = useExecute()
  const { enabled, shortcut } = useCommandState('event.delete')
  return (
    <IconButton
      label="Delete event"
      shortcut={shortcut}
      icon={<Trash2 size={15} aria-hidden />}
      onClick={() => execute('event.delete')}
      disabled={!enabled}
    />
  )
}
