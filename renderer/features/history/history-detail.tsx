import type { HistoryEntry } from '../../../shared/history'
import type { CaseEvent } from '../../../shared/model/event'
import type { EventId } from '../../../shared/model/ids'
import { useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { useEdit } from '../inspector/use-edit'
import { ChangeItem } from './change-item'
import { entryTitle, momentInWords, personInWords } from './entry-words'
import styles from './history.module.css'
import { restorable } from './restore-event'
import { useChanges } from './use-changes'

interface HistoryDetailProps {
  entry: HistoryEntry
  /** The state it is compared with; null: the one just before. */
  anchor: HistoryEntry | null
  event: EventId | null
  onAnchor: (anchor: HistoryEntry | null) => void
  onRestored: () => void
}

/** What a line of the history changed, or all that changed between it and the state that was chosen to compare with. */
export function HistoryDetail({ entry, anchor, event, onAnchor, onRestored }: HistoryDetailProps) {
  const range =
    anchor === null || anchor.rev === entry.rev
      ? { from: entry.rev - 1, to: entry.rev }
      : { from: Math.min(anchor.rev, entry.rev), to: Math.max(anchor.rev, entry.rev) }
  const { found, readOn } = useChanges(range, event)
  const restore = useRestore(onRestored)
  const between = range.to - range.from > 1 || anchor !== null
  return (
    <section aria-label="What changed" className={styles['detail']}>
      <header className={styles['detailHead']}>
        <h3 className={styles['detailTitle']}>{between ? 'Difference' : entryTitle(entry)}</h3>
        <p className={styles['who']}>
          {anchor === null
            ? `${momentInWords(entry.at)}, ${personInWords(entry.by)}, revision ${entry.rev}`
            : betweenInWords(range, [anchor, entry])}
        </p>
        <div className={styles['actions']}>
          {anchor === null ? (
            <Button size="small" onClick={() => onAnchor(entry)}>
              Compare with…
            </Button>
          ) : (
            <Button size="small" onClick={() => onAnchor(null)}>
              Stop comparing
            </Button>
          )}
          {anchor?.rev === entry.rev && (
            <span className={styles['hint']}>Now choose the other state in the list, or a named one above it.</span>
          )}
        </div>
      </header>
      {found !== null && (
        <>
          <p className={styles['sum']}>
            {found.added + found.changed + found.removed === 0
              ? 'Nothing in the case was changed.'
              : `${found.added.toLocaleString('en-US')} added, ${found.changed.toLocaleString('en-US')} changed, ${found.removed.toLocaleString('en-US')} removed`}
          </p>
          <ul className={styles['changes']}>
            {found.changes.map((change) => (
              <ChangeItem key={`${change.table} ${change.id}`} change={change} onRestore={restore} />
            ))}
          </ul>
          {found.changes.length < found.added + found.changed + found.removed && (
            <Button onClick={readOn}>Show more</Button>
          )}
        </>
      )}
    </section>
  )
}

function betweenInWords({ from, to }: { from: number; to: number }, points: readonly HistoryEntry[]): string {
  const name = (rev: number): string => {
    const point = points.find((one) => one.rev === rev)
    return point === undefined
      ? `revision ${rev}`
      : `${entryTitle(point)} (revision ${rev}, ${momentInWords(point.at)})`
  }
  return `From ${name(from)} to ${name(to)}`
}

/** Puts a version of an event back as an edit like any other; null where the case can only be read. */
function useRestore(onRestored: () => void): ((version: CaseEvent) => void) | null {
  const { ui } = useWorkspace()
  const edit = useEdit()
  const readOnly = useUi(({ open }) => open?.readOnly != null)
  if (readOnly) return null
  return (version) => {
    if (!edit('Restore event', (tx) => tx.put('event', restorable(tx, version)))) return
    ui.select([version.id])
    ui.notify({ tone: 'info', text: 'The event is as it was then. Undo takes that back.', until: 'edited' })
    onRestored()
  }
}
