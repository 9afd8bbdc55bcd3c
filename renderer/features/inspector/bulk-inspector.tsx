import { Inbox, Trash2 } from 'lucide-react'
import type { CommandId } from '../../../shared/commands'
import { EVENT_KINDS, type CaseEvent } from '../../../shared/model/event'
import { KIND_LOOKS } from '../../../shared/model/kinds'
import { useDocument, useUi } from '../../app/workspace'
import { useCommandState, useExecute } from '../../commands/use-execute'
import type { Transaction } from '../../store/document-store'
import { Button } from '../../ui/button'
import { KindGlyph } from '../../ui/kind-glyph'
import * as bulk from './bulk-edits'
import { ImportanceField } from './event-marks'
import { FiledByField } from './filed-by-field'
import styles from './inspector.module.css'
import { KindField } from './kind-field'
import { ShiftDates } from './shift-dates'
import { TagsField } from './tags-field'
import { useEdit } from './use-edit'

/** "all" is silent: a token that some of the events carry says how many. */
const share = (count: number, events: readonly CaseEvent[]): string | undefined =>
  count === events.length ? undefined : `${count} of ${events.length}`

type Each = (label: string, change: bulk.EventChange, before?: (tx: Transaction) => void) => void

/** Several events at once: what they share, and edits that change each of them in one step of undo. */
export function BulkInspector({ readOnly }: { readOnly: boolean }) {
  const selection = useUi((state) => state.selection)
  const events = useDocument((state) => bulk.selectedEvents(state.document.event, selection))
  const edit = useEdit()
  const each: Each = (label, change, before) => {
    edit(`${label} ${events.length} events`, (tx) => {
      before?.(tx)
      bulk.changeEach(tx, selection, change)
    })
  }
  return (
    <>
      <header className={styles['header']}>
        <h2 className={styles['heading']}>{events.length.toLocaleString('en-US')} events selected</h2>
      </header>
      <div className={styles['scroll']}>
        <div className={styles['group']}>
          <KindCounts events={events} />
        </div>
        <div className={styles['group']}>
          <SharedFields events={events} each={each} readOnly={readOnly} />
        </div>
        {!readOnly && <BulkActions events={events} each={each} />}
      </div>
    </>
  )
}

function SharedFields({ events, each, readOnly }: { events: readonly CaseEvent[]; each: Each; readOnly: boolean }) {
  const tags = bulk.tokenCounts(events, (event) => event.tags)
  const filers = bulk.tokenCounts(events, (event) => event.filedBy)
  return (
    <>
      <div className={styles['kinds']}>
        <KindField
          value={bulk.sharedValue(events, ({ kind }) => kind)}
          onChange={(kind) => each('Change kind of', bulk.toKind(kind))}
          readOnly={readOnly}
        />
      </div>
      <ImportanceField
        value={bulk.sharedValue(events, ({ importance }) => importance)}
        onChange={(importance) => each('Change importance of', (event) => ({ ...event, importance }))}
        readOnly={readOnly}
      />
      <TagsField
        held={tags.map(({ value, count }) => ({ tag: value, detail: share(count, events) }))}
        onAdd={(tag) => each('Add tag to', bulk.addTag(tag))}
        onRemove={(tag) => each('Remove tag from', bulk.removeTag(tag))}
        readOnly={readOnly}
      />
      <FiledByField
        held={filers.map(({ value, count }) => ({ id: value, detail: share(count, events) }))}
        onAdd={(id, add) => each('Add filer to', bulk.addFiler(id), add)}
        onRemove={(id) => each('Remove filer from', bulk.removeFiler(id))}
        readOnly={readOnly}
      />
    </>
  )
}

function BulkActions({ events, each }: { events: readonly CaseEvent[]; each: Each }) {
  return (
    <>
      <div className={styles['group']}>
        <ShiftDates
          undated={events.every(({ date }) => date === null)}
          onShift={(count, unit) => each('Shift dates of', bulk.shifted(count, unit))}
        />
      </div>
      <div className={styles['actions']}>
        <CommandButton command="event.toTray" label="Move to tray" icon={<Inbox size={14} aria-hidden />} />
        <CommandButton command="event.delete" label="Delete" danger icon={<Trash2 size={14} aria-hidden />} />
      </div>
    </>
  )
}

function KindCounts({ events }: { events: readonly CaseEvent[] }) {
  return (
    <ul className={styles['counts']}>
      {EVENT_KINDS.map((kind) => ({ kind, count: events.filter((event) => event.kind === kind).length }))
        .filter(({ count }) => count > 0)
        .map(({ kind, count }) => (
          <li key={kind}>
            <KindGlyph kind={kind} size={12} />
            {count} {(count === 1 ? KIND_LOOKS[kind].label : KIND_LOOKS[kind].plural).toLowerCase()}
          </li>
        ))}
    </ul>
  )
}

function CommandButton(props: { command: CommandId; label: string; icon: React.ReactNode; danger?: boolean }) {
  const { command, label, icon, danger = false } = props
  const execute = useExecute()
  const { enabled } = useCommandState(command)
  return (
    <Button icon={icon} variant={danger ? 'danger' : 'plain'} onClick={() => execute(command)} disabled={!enabled}>
      {label}
    </Button>
  )
}
