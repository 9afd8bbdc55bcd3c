import type { DragEvent, KeyboardEvent } from 'react'
import type { CaseEvent } from '../../../shared/model/event'
import type { EventId } from '../../../shared/model/ids'
import { KIND_LOOKS } from '../../../shared/model/kinds'
import { isReadOnly } from '../../app/is-read-only'
import { useUi } from '../../app/workspace'
import { useExecute } from '../../commands/use-execute'
import { writeDragPayload } from '../../timeline/drag-payload'
import { Highlight } from '../../ui/highlight'
import { KindGlyph } from '../../ui/kind-glyph'
import type { ClickKeys } from './tray-choice'
import styles from './tray.module.css'
import { clipped } from '../../ui/clipped'

const hasModifier = (press: KeyboardEvent): boolean => press.ctrlKey || press.metaKey || press.altKey

/** Keys that mean nothing to an event, or that the row's button answers as a click. */
const PASSES_BY: ReadonlySet<string> = new Set(['Tab', 'Escape', ' ', 'Control', 'Shift', 'Alt', 'Meta'])

interface TrayItemProps {
  event: CaseEvent
  position: number
  total: number
  /** Pixels from the top of the list. */
  top: number
  selected: boolean
  words: readonly string[]
  inTabOrder: boolean
  onClick: (keys: ClickKeys) => void
  /** Returns whether the key led anywhere. */
  onKey: (key: string, shift: boolean) => boolean
  dragged: () => EventId[]
}

export function TrayItem({ event, top, position, total, selected, words, inTabOrder, ...on }: TrayItemProps) {
  const execute = useExecute()
  const readOnly = useUi(isReadOnly)
  const onKeyDown = (press: KeyboardEvent): void => {
    if (press.key === 'Enter') {
      on.onClick({ toggle: false, range: false })
      execute('event.editTitle')
      press.preventDefault()
    } else if (!hasModifier(press) && on.onKey(press.key, press.shiftKey)) press.preventDefault()
    // What follows may be a shortcut for events: it is meant for the one that has the focus.
    else if (!selected && !PASSES_BY.has(press.key)) on.onClick({ toggle: false, range: false })
  }
  const onDragStart = (drag: DragEvent): void => {
    if (!selected) on.onClick({ toggle: false, range: false })
    writeDragPayload(drag.dataTransfer, { kind: 'tray', ids: on.dragged() })
  }

  return (
    <div
      role="listitem"
      aria-posinset={position}
      aria-setsize={total}
      className={styles['row']}
      style={{ transform: `translateY(${top}px)` }}
    >
      <button
        type="button"
        className={styles['item']}
        aria-pressed={selected}
        data-event-id={event.id}
        tabIndex={inTabOrder ? 0 : -1}
        draggable={!readOnly}
        title={clipped(event.title)}
        onClick={(click) => on.onClick({ toggle: click.ctrlKey || click.metaKey, range: click.shiftKey })}
        onDoubleClick={() => execute('event.editTitle')}
        onKeyDown={onKeyDown}
        onDragStart={onDragStart}
      >
        <KindGlyph kind={event.kind} />
        <span className="visually-hidden">{KIND_LOOKS[event.kind].label}: </span>
        <span className={event.title === '' ? styles['untitled'] : styles['title']}>
          {event.title === '' ? 'Untitled' : <Highlight text={clipped(event.title)} words={words} />}
        </span>
      </button>
    </div>
  )
}
