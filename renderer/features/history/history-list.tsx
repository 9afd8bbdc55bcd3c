import { useVirtualizer } from '@tanstack/react-virtual'
import { Bookmark } from 'lucide-react'
import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from 'react'
import { snapshotName, type HistoryEntry } from '../../../shared/history'
import { entryTitle, extentInWords, momentInWords, personInWords } from './entry-words'
import styles from './history.module.css'
import type { History } from './use-history'

const ROW_HEIGHT = 48

interface HistoryListProps {
  history: History
  selected: number | null
  onSelect: (entry: HistoryEntry) => void
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }

/** The lines of the history, the newest first; only those in sight are drawn, and older ones are read as one comes to them. */
export function HistoryList({ history, selected, onSelect }: HistoryListProps) {
  const scroller = useRef<HTMLDivElement>(null)
  const entries = history.page?.entries ?? []
  // oxlint-disable-next-line react/incompatible-library -- warns users of the React Compiler; this build has none
  const virtual = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  })
  const items = virtual.getVirtualItems()
  const last = items.at(-1)?.index ?? -1
  const readOn = useEffectEvent(() => history.readOn())
  useEffect(() => {
    if (last >= 0 && last >= entries.length - 20) readOn()
  }, [last, entries.length])

  const at = entries.findIndex(({ rev }) => rev === selected)
  const walk = (key: KeyboardEvent): void => {
    const step = STEPS[key.key]
    if (step === undefined || entries.length === 0) return
    key.preventDefault()
    const index = Math.max(0, Math.min(entries.length - 1, at + step))
    const entry = entries[index]
    if (entry !== undefined) onSelect(entry)
    virtual.scrollToIndex(index)
  }

  return (
    <div
      ref={scroller}
      role="listbox"
      aria-label="Changes"
      tabIndex={0}
      aria-activedescendant={at < 0 ? undefined : `history-${selected}`}
      className={styles['list']}
      onKeyDown={walk}
    >
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, start }) => {
          const entry = entries[index]
          return (
            entry && (
              <Row
                key={entry.rev}
                entry={entry}
                top={start}
                selected={entry.rev === selected}
                onSelect={() => onSelect(entry)}
              />
            )
          )
        })}
      </div>
    </div>
  )
}

interface RowProps {
  entry: HistoryEntry
  top: number
  selected: boolean
  onSelect: () => void
}

function Row({ entry, top, selected, onSelect }: RowProps) {
  const extent = extentInWords(entry)
  return (
    <div
      id={`history-${entry.rev}`}
      role="option"
      aria-selected={selected}
      className={styles['row']}
      style={{ top, height: ROW_HEIGHT }}
      onClick={onSelect}
    >
      <p className={styles['what']}>
        {snapshotName(entry.label) !== null && <Bookmark size={12} aria-hidden />}
        <span>{entryTitle(entry)}</span>
        {entry.about !== null && entry.about !== '' && <span className={styles['about']}>{entry.about}</span>}
        {extent !== '' && <span className={styles['extent']}>{extent}</span>}
      </p>
      <p className={styles['who']}>
        {momentInWords(entry.at)}, {personInWords(entry.by)}
      </p>
    </div>
  )
}
