import { useRef, type KeyboardEvent, type MouseEvent, type RefObject } from 'react'
import type { CaseEvent } from '../../../shared/model/event'
import type { EventId } from '../../../shared/model/ids'
import { useWorkspace } from '../../app/workspace'
import { rowId } from './chronology-row'
import { HEADER_HEIGHT, ROW_HEIGHT } from './columns'
import { indexOfRow, leadOf, movedIndex, rangeOf } from './row-selection'
import { isTyping, rowTyped, typeOn, type Typed } from './type-ahead'

interface GridInput {
  onClick: (event: MouseEvent) => void
  onDoubleClick: (event: MouseEvent) => void
  onContextMenu: (event: MouseEvent) => void
  onKeyDown: (event: KeyboardEvent) => void
}

interface GridState {
  rows: readonly CaseEvent[]
  /** Index of the row selected last, -1 without one. */
  lead: number
  scroller: RefObject<HTMLElement | null>
  edit: (id: EventId | null) => void
}

/** The index of the row that was pressed; -1 beside rows and inside the title field. */
function rowUnder({ target }: MouseEvent): number {
  if (!(target instanceof Element) || target.closest('input') !== null) return -1
  const row = target.closest<HTMLElement>('[data-index]')
  return row === null ? -1 : Number(row.dataset['index'])
}

const RIGHT = 2

/** As a right click in the middle of the row's left end would. */
function openMenuAt(row: HTMLElement | null): void {
  if (row === null) return
  const { left, bottom } = row.getBoundingClientRect()
  row.dispatchEvent(
    new MouseEvent('contextmenu', {
      bubbles: true,
      cancelable: true,
      button: RIGHT,
      clientX: left + 24,
      clientY: bottom,
    }),
  )
}

const pageOf = (scroller: HTMLElement | null): number =>
  Math.max(1, Math.floor(((scroller?.clientHeight ?? 0) - HEADER_HEIGHT) / ROW_HEIGHT) - 1)

/** What can be typed on as part of a title; a space only within a word begun. */
const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent, typing: boolean): boolean =>
  key.length === 1 && !ctrlKey && !metaKey && !altKey && (key !== ' ' || typing)

/** Mouse and keys of the table. Ranges extend from where a plain click or key last selected. */
export function useGridInput({ rows, lead, scroller, edit }: GridState): GridInput {
  const { ui } = useWorkspace()
  const anchor = useRef<{ id: EventId; lead: EventId } | null>(null)
  const typed = useRef<Typed>({ text: '', at: 0 })

  /** An anchor holds while its selection stands; a selection made elsewhere extends from its own last event. */
  const anchorIndex = (): number => {
    const current = leadOf(ui.getState().selection)
    return indexOfRow(rows, anchor.current !== null && anchor.current.lead === current ? anchor.current.id : current)
  }

  const selectOnly = (index: number): void => {
    const id = rows[index]?.id
    if (id === undefined) return
    anchor.current = { id, lead: id }
    ui.select([id])
  }

  const extendTo = (index: number): void => {
    const from = anchorIndex()
    const range = rangeOf(rows, from < 0 ? index : from, index)
    const [first] = range
    const last = range.at(-1)
    if (first !== undefined && last !== undefined) anchor.current = { id: first, lead: last }
    ui.select(range)
  }

  const toggle = (index: number): void => {
    const id = rows[index]?.id
    if (id === undefined) return
    ui.toggleSelected(id)
    const current = leadOf(ui.getState().selection)
    anchor.current = current === null ? null : { id: current, lead: current }
  }

  const typeAhead = (event: KeyboardEvent): boolean => {
    if (!isLetter(event, isTyping(typed.current, event.timeStamp))) return false
    typed.current = typeOn(typed.current, event.key, event.timeStamp)
    const index = rowTyped(rows, lead, typed.current.text)
    if (index >= 0) selectOnly(index)
    return true
  }

  const onGridKey = (event: KeyboardEvent): boolean => {
    if (!event.altKey) {
      const index = movedIndex(event.key, lead, rows.length, pageOf(scroller.current))
      if (index !== null) {
        if (event.shiftKey) extendTo(index)
        else selectOnly(index)
        return true
      }
    }
    if ((event.key === 'Enter' || event.key === 'F2') && lead >= 0) {
      edit(rows[lead]?.id ?? null)
      return true
    }
    return typeAhead(event)
  }

  return {
    onClick(event) {
      const index = rowUnder(event)
      if (index < 0) return
      if (event.shiftKey) extendTo(index)
      else if (event.ctrlKey || event.metaKey) toggle(index)
      else selectOnly(index)
    },
    onDoubleClick(event) {
      const index = rowUnder(event)
      if (index >= 0 && !event.shiftKey && !event.ctrlKey && !event.metaKey) edit(rows[index]?.id ?? null)
    },
    onContextMenu(event) {
      const id = rows[rowUnder(event)]?.id
      if (id === undefined) {
        // The key opens the menu of the selected row, at that row; there is none beside the rows.
        event.stopPropagation()
        event.preventDefault()
        if (event.button !== RIGHT) openMenuAt(document.getElementById(rowId(lead)))
      } else if (!ui.getState().selection.has(id)) selectOnly(rowUnder(event))
    },
    onKeyDown(event) {
      // Keys pressed in a heading or in the title field are theirs.
      if (event.target !== event.currentTarget || event.nativeEvent.isComposing) return
      if (onGridKey(event)) event.preventDefault()
    },
  }
}
