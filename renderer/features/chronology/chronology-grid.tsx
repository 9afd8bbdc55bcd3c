import { defaultRangeExtractor, useVirtualizer, type Range, type Virtualizer } from '@tanstack/react-virtual'
import { useCallback, useEffect, useEffectEvent, useMemo, useRef, type RefObject } from 'react'
import type { CaseEvent } from '../../../shared/model/event'
import { useDocument, useUi } from '../../app/workspace'
import { ChronologyHeader } from './chronology-header'
import { ChronologyRow, rowId } from './chronology-row'
import styles from './chronology-grid.module.css'
import { COLUMNS, HEADER_HEIGHT, ROW_HEIGHT } from './columns'
import { EventMenu } from './event-menu'
import { namesOf } from './names-of'
import { indexOfRow, leadOf } from './row-selection'
import { useGridInput } from './use-grid-input'
import { useTitleEdit } from './use-title-edit'

const NO_WORDS: readonly string[] = []

/** Rows of one height, of which only those in sight are drawn. The row being edited stays: its field must keep what was typed. */
function useRows(rows: readonly CaseEvent[], scroller: RefObject<HTMLElement | null>, edited: number) {
  const extract = useCallback(
    (range: Range) => {
      const indexes = defaultRangeExtractor(range)
      return edited < 0 || indexes.includes(edited) ? indexes : [...indexes, edited].toSorted((a, b) => a - b)
    },
    [edited],
  )
  // oxlint-disable-next-line react/incompatible-library -- warns users of the React Compiler; this build has none
  return useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    scrollMargin: HEADER_HEIGHT,
    scrollPaddingStart: HEADER_HEIGHT,
    rangeExtractor: extract,
  })
}

/** True where a row can be seen in full. From what is known already: asking the page would make it lay everything out. */
function inSight(index: number, { scrollOffset, scrollRect }: Virtualizer<HTMLElement, Element>): boolean {
  const top = index * ROW_HEIGHT
  const seen = scrollOffset ?? 0
  return top >= seen && top + ROW_HEIGHT <= seen + (scrollRect?.height ?? 0) - HEADER_HEIGHT
}

/** Follows the selection, wherever it was made, and goes to the top of what a new search found. */
function useFollowing(virtual: Virtualizer<HTMLElement, Element>, lead: number): void {
  const search = useUi((state) => state.search)
  useEffect(() => {
    if (lead >= 0 && !inSight(lead, virtual)) virtual.scrollToIndex(lead, { align: 'auto' })
  }, [virtual, lead])
  const onSearch = useEffectEvent((text: string) => {
    if (text !== '' && lead < 0 && (virtual.scrollOffset ?? 0) > 0) virtual.scrollToOffset(0)
  })
  useEffect(() => onSearch(search), [search])
}

export function ChronologyGrid({ rows }: { rows: readonly CaseEvent[] }) {
  const scroller = useRef<HTMLDivElement>(null)
  const parties = useDocument((state) => state.document.party)
  const selection = useUi((state) => state.selection)
  const words = useUi((state) => state.hits?.words ?? NO_WORDS)
  const shown = useUi((state) => state.columns)
  const { editing, edit, onEdited } = useTitleEdit(scroller)
  const virtual = useRows(rows, scroller, indexOfRow(rows, editing))
  const leadId = leadOf(selection)
  // Not in every frame of scrolling: it is a walk over all rows.
  const lead = useMemo(() => indexOfRow(rows, leadId), [rows, leadId])
  useFollowing(virtual, lead)
  const input = useGridInput({ rows, lead, scroller, edit })
  const items = virtual.getVirtualItems()
  return (
    <EventMenu onEditTitle={() => edit(leadId)} disabled={rows.length === 0}>
      <div
        ref={scroller}
        role="grid"
        aria-label="Chronology"
        aria-multiselectable
        aria-rowcount={rows.length + 1}
        aria-colcount={shown.length}
        data-hidden={COLUMNS.flatMap(({ column }) => (shown.includes(column) ? [] : column)).join(' ')}
        aria-activedescendant={items.some(({ index }) => index === lead) ? rowId(lead) : undefined}
        tabIndex={0}
        className={styles['grid']}
        {...input}
      >
        <ChronologyHeader />
        <div role="rowgroup" className={styles['body']} style={{ height: virtual.getTotalSize() }}>
          {items.map(({ index, start }) => {
            const event = rows[index]
            return (
              event && (
                <ChronologyRow
                  key={event.id}
                  event={event}
                  index={index}
                  start={start - HEADER_HEIGHT}
                  filedBy={namesOf(event.filedBy, parties)}
                  words={words}
                  selected={selection.has(event.id)}
                  lead={index === lead}
                  editing={event.id === editing}
                  onEdited={onEdited}
                />
              )
            )
          })}
        </div>
      </div>
    </EventMenu>
  )
}
