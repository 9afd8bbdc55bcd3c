import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, useState } from 'react'
import type { CaseEvent } from '../../../shared/model/event'
import type { EventId } from '../../../shared/model/ids'
import { useUi, useWorkspace } from '../../app/workspace'
import { draggedFromTray, selectionAfterClick, stepTo } from './tray-choice'
import { TrayItem } from './tray-item'
import styles from './tray.module.css'

const ROW = 30

const rowOf = (id: EventId): string => `[data-event-id="${CSS.escape(id)}"]`

/** Only the rows in sight are drawn. The focus roves with the arrow keys; the row that has it stays drawn. */
export function TrayList({ events }: { events: readonly CaseEvent[] }) {
  const { ui } = useWorkspace()
  const selection = useUi((state) => state.selection)
  const words = useUi((state) => state.hits?.words)
  const [active, setActive] = useState<EventId | null>(null)
  const scroller = useRef<HTMLDivElement>(null)
  const wantsFocus = useRef<EventId | null>(null)
  // oxlint-disable-next-line react/incompatible-library -- it only keeps the React Compiler away, which is not in use
  const rows = useVirtualizer({
    count: events.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW,
    overscan: 8,
  })
  const activeIndex = Math.max(
    0,
    events.findIndex(({ id }) => id === active),
  )

  // After every drawing: a row that a key led to may be drawn only after the list has scrolled.
  useEffect(() => {
    const row =
      wantsFocus.current === null ? null : scroller.current?.querySelector<HTMLElement>(rowOf(wantsFocus.current))
    if (row === null || row === undefined) return
    wantsFocus.current = null
    row.focus()
  })

  const moveTo = (index: number, extend: boolean): void => {
    const event = events[index]
    if (event === undefined) return
    wantsFocus.current = event.id
    setActive(event.id)
    rows.scrollToIndex(index)
    ui.select(extend ? [...ui.getState().selection, event.id] : [event.id])
  }

  return (
    <div ref={scroller} className={styles['scroller']}>
      <div role="list" aria-label="Tray" className={styles['list']} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, start }) => {
          const event = events[index]
          if (event === undefined) return null
          return (
            <TrayItem
              key={event.id}
              event={event}
              position={index + 1}
              total={events.length}
              top={start}
              selected={selection.has(event.id)}
              words={words ?? []}
              inTabOrder={index === activeIndex}
              onClick={(keys) => {
                setActive(event.id)
                ui.select(selectionAfterClick(events, ui.getState().selection, active, event.id, keys))
              }}
              onKey={(key, shift) => {
                const next = stepTo(key, index, events.length)
                if (next !== null) moveTo(next, shift)
                return next !== null
              }}
              dragged={() => draggedFromTray(events, ui.getState().selection, event.id)}
            />
          )
        })}
      </div>
    </div>
  )
}
