import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, type KeyboardEvent } from 'react'
import type { PlanRow } from '../../../shared/docket/merge/import-plan'
import { dateForTable } from '../../../shared/model/legal-date-words'
import { KindGlyph } from '../../ui/kind-glyph'
import styles from './preview-rows.module.css'
import { canTake } from './row-filter'
import { statusInWords } from './row-words'

const ROW_HEIGHT = 34

interface PreviewRowsProps {
  rows: readonly PlanRow[]
  taken: ReadonlySet<number>
  lead: number | null
  onLead: (id: number) => void
  onTake: (row: PlanRow, take: boolean) => void
  /** Of the rows shown: how many can be taken and are, and taking all or none of them. */
  all: { of: number; taken: number; onTake: (take: boolean) => void }
}

/** The rows of the preview, of which only those in sight are drawn. Arrows go from row to row, Space takes one or leaves it. */
export function PreviewRows({ rows, taken, lead, onLead, onTake, all }: PreviewRowsProps) {
  const scroller = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/incompatible-library -- warns users of the React Compiler; this build has none
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  })
  const at = rows.findIndex(({ id }) => id === lead)
  const go = (to: number): void => {
    const index = Math.max(0, Math.min(to, rows.length - 1))
    const row = rows[index]
    if (row === undefined) return
    onLead(row.id)
    virtual.scrollToIndex(index)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const row = rows[at]
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / ROW_HEIGHT) - 1)
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: rows.length,
    }
    const to = steps[event.key]
    if (to !== undefined) go(to)
    else if (event.key === ' ' && row !== undefined && canTake(row)) onTake(row, !taken.has(row.id))
    else return
    event.preventDefault()
  }
  return (
    <div className={styles['list']}>
      <label className={styles['head']}>
        <input
          type="checkbox"
          aria-label="Take all rows shown"
          checked={all.of > 0 && all.taken === all.of}
          disabled={all.of === 0}
          ref={(box) => {
            if (box !== null) box.indeterminate = all.taken > 0 && all.taken < all.of
          }}
          onChange={({ target }) => all.onTake(target.checked)}
        />
        <span>
          {all.of === 0
            ? 'Nothing to take'
            : `${all.taken.toLocaleString('en-US')} of ${all.of.toLocaleString('en-US')} taken`}
        </span>
      </label>
      <div
        ref={scroller}
        role="listbox"
        aria-label="Preview"
        aria-multiselectable
        aria-activedescendant={at < 0 ? undefined : `import-row-${rows[at]?.id}`}
        tabIndex={0}
        className={styles['scroller']}
        onKeyDown={onKeyDown}
      >
        <div className={styles['rows']} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index]
            return (
              row && (
                <Row
                  key={row.id}
                  row={row}
                  start={start}
                  isTaken={taken.has(row.id)}
                  isLead={row.id === lead}
                  onLead={() => onLead(row.id)}
                  onTake={(take) => onTake(row, take)}
                />
              )
            )
          })}
        </div>
        {rows.length === 0 && <p className={styles['empty']}>Nothing here.</p>}
      </div>
    </div>
  )
}

interface RowProps {
  row: PlanRow
  start: number
  isTaken: boolean
  isLead: boolean
  onLead: () => void
  onTake: (take: boolean) => void
}

function Row({ row, start, isTaken, isLead, onLead, onTake }: RowProps) {
  return (
    <div
      id={`import-row-${row.id}`}
      role="option"
      aria-selected={isTaken}
      className={styles['row']}
      data-lead={isLead}
      data-status={row.status}
      style={{ transform: `translateY(${start}px)` }}
      onClick={onLead}
    >
      {/* The list has the focus, and Space does the same: to the keyboard and to readers it is part of the row. */}
      <input
        type="checkbox"
        tabIndex={-1}
        aria-hidden
        checked={isTaken}
        disabled={!canTake(row)}
        onChange={({ target }) => onTake(target.checked)}
      />
      <span className={styles['glyph']}>{row.kind !== null && <KindGlyph kind={row.kind} size={11} />}</span>
      <span className={styles['number']}>{row.number ?? ''}</span>
      <span className={styles['date']}>{row.date === null ? '' : dateForTable(row.date)}</span>
      <span className={styles['title']}>{row.title}</span>
      <span className={styles['status']}>{statusInWords(row)}</span>
    </div>
  )
}
