import { Inbox, Trash2 } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import type { CommandId } from '../../../shared/commands'
import type { CaseEvent } from '../../../shared/model/event'
import { KIND_LOOKS } from '../../../shared/model/kinds'
import { useDocument, useUi, useWorkspace } from '../../app/workspace'
import { useCommandState, useExecute } from '../../commands/use-execute'
import { selectedEvents } from '../../store/event-selectors'
import type { Transaction } from '../../store/transaction'
import { Button } from '../../ui/button'
import { KindGlyph } from '../../ui/kind-glyph'
import * as bulk from './bulk-edits'
import { ImportanceField } from './event-marks'
import { FiledByField } from './filed-by-field'
import styles from './inspector.module.css'
import { KindField } from './kind-field'
import { selectionFacts, type SelectionFacts } from './selection-facts'
import { ShiftDates } from './shift-dates'
import { TagsField } from './tags-field'

/** "all" is silent: a token that some of the events carry says how many. */
const share = (count: number, all: number): string | undefined =>
  count === all ? undefined : `${count.toLocaleString('en-US')} of ${all.toLocaleString('en-US')}`

type Each = (label: string, change: bulk.EventChange, before?: (tx: Transaction) => void) => void

const NO_EVENTS: readonly CaseEvent[] = []
/** What so many events have in common is told in the frame that selects them. */
const MANY = 2000

/** What the events have in common; of many it follows in the next frame. */
function useFacts(events: readonly CaseEvent[]): SelectionFacts {
  const following = useDeferredValue(events, NO_EVENTS)
  const told = events.length > MANY ? following : events
  return useMemo(() => selectionFacts(told), [told])
}

/** Several events at once: what they share, and edits that change each of them in one step of undo. */
export function BulkInspector({ readOnly }: { readOnly: boolean }) {
  const selection = useUi((state) => state.selection)
  const events = useDocument((state) => selectedEvents(state.document.event, selection))
  const facts = useFacts(events)
  const { longEdits } = useWorkspace()
  const each: Each = (label, change, before) => {
    const edits = function* (tx: Transaction): Iterable<void> {
      before?.(tx)
      yield* bulk.changingEach(tx, selection, change)
    }
    longEdits.edit(`${label} ${events.length.toLocaleString('en-US')} events`, events.length, edits)
  }
  return (
    <>
      <header className={styles['header']}>
        <h2 className={styles['heading']}>{events.length.toLocaleString('en-US')} events selected</h2>
      </header>
      <div className={styles['scroll']}>
        <div className={styles['group']}>
          <KindCounts facts={facts} />
        </div>
        <div className={styles['group']}>
          <SharedFields facts={facts} each={each} readOnly={readOnly} />
        </div>
        {!readOnly && <BulkActions facts={facts} each={each} />}
      </div>
    </>
  )
}

interface SharedFieldsProps {
  facts: SelectionFacts
  each: Each
  readOnly: boolean
}

function SharedFields({ facts, each, readOnly }: SharedFieldsProps) {
  return (
    <>
      <div className={styles['kinds']}>
        <KindField
          value={facts.kind}
          onChange={(kind) => each('Change kind of', bulk.toKind(kind))}
          readOnly={readOnly}
        />
      </div>
      <ImportanceField
        value={facts.importance}
        onChange={(importance) => each('Change importance of', (event) => ({ ...event, importance }))}
        readOnly={readOnly}
      />
      <TagsField
        held={facts.tags.map(({ value, count }) => ({ tag: value, detail: share(count, facts.count) }))}
        onAdd={(tag) => each('Add tag to', bulk.addTag(tag))}
        onRemove={(tag) => each('Remove tag from', bulk.removeTag(tag))}
        readOnly={readOnly}
      />
      <FiledByField
        held={facts.filers.map(({ value, count }) => ({ id: value, detail: share(count, facts.count) }))}
        onAdd={(id, add) => each('Add filer to', bulk.addFiler(id), add)}
        onRemove={(id) => each('Remove filer from', bulk.removeFiler(id))}
        readOnly={readOnly}
      />
    </>
  )
}

function BulkActions({ facts, each }: { facts: SelectionFacts; each: Each }) {
  return (
    <>
      <div className={styles['group']}>
        <ShiftDates
          undated={facts.undated}
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

function KindCounts({ facts }: { facts: SelectionFacts }) {
  return (
    <ul className={styles['counts']}>
      {facts.kinds.map(({ kind, count }) => (
        <li key={kind}>
          <KindGlyph kind={kind} size={12} />
          {count.toLocaleString('en-US')}{' '}
          {(count === 1 ? KIND_LOOKS[kind].label : KIND_LOOKS[kind].plural).toLowerCase()}
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
