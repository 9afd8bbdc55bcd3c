import type { DragEvent } from 'react'
import type { CommandId } from '../../../shared/commands'
import type { EventKind } from '../../../shared/model/event'
import { KIND_LOOKS } from '../../../shared/model/kinds'
import { useCommandState, useExecute } from '../../commands/use-execute'
import { writeDragPayload } from '../../timeline/drag-payload'
import { KindGlyph } from '../../ui/kind-glyph'
import { Tooltip } from '../../ui/tooltip'
import styles from './palette.module.css'

/** In the order in which a docket is mostly made of them. */
const KINDS: readonly { kind: EventKind; command: CommandId; name: string }[] = [
  { kind: 'filing', command: 'event.newFiling', name: 'New filing' },
  { kind: 'order', command: 'event.newOrder', name: 'New order' },
  { kind: 'hearing', command: 'event.newHearing', name: 'New hearing' },
  { kind: 'question', command: 'event.newQuestion', name: 'New question' },
  { kind: 'context', command: 'event.newContext', name: 'New context event' },
]

/** The kinds of event, to be dragged onto the timeline at a date or clicked for one in its middle. */
export function Palette() {
  return (
    <section className={styles['palette']} aria-labelledby="palette-heading">
      <h2 id="palette-heading" className={styles['heading']}>
        Palette
      </h2>
      <ul>
        {KINDS.map((item) => (
          <li key={item.kind}>
            <PaletteItem {...item} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function PaletteItem({ kind, command, name }: (typeof KINDS)[number]) {
  const execute = useExecute()
  const { enabled, shortcut } = useCommandState(command)
  const onDragStart = (event: DragEvent): void => writeDragPayload(event.dataTransfer, { kind: 'new', event: kind })
  return (
    <Tooltip text="Drag onto the timeline, or click to add in its middle" shortcut={shortcut} side="right">
      <button
        type="button"
        className={styles['item']}
        aria-label={name}
        disabled={!enabled}
        draggable={enabled}
        onDragStart={onDragStart}
        onClick={() => execute(command)}
      >
        <KindGlyph kind={kind} />
        {KIND_LOOKS[kind].label}
      </button>
    </Tooltip>
  )
}
