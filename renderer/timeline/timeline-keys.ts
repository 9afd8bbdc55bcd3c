import type { EventId } from '../../shared/model/ids'
import type { TimelineActions } from './timeline-actions'
import type { TimelineView } from './timeline-view'
import type { PlacedEvent } from './placed-event'

type Direction = 'left' | 'right' | 'up' | 'down'
const ARROWS: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

/** Where the keys go from an event: along its lane, or to the nearest in time of the next lane that has any. */
export function neighbour(
  lanes: ReadonlyArray<readonly PlacedEvent[]>,
  from: EventId | null,
  direction: Direction,
): PlacedEvent | null {
  const lane = lanes.findIndex((events) => events.some(({ event }) => event.id === from))
  const here = lanes[lane]?.findIndex(({ event }) => event.id === from) ?? -1
  const current = lanes[lane]?.[here]
  if (current === undefined) return lanes.find((events) => events.length > 0)?.[0] ?? null
  if (direction === 'left') return lanes[lane]?.[here - 1] ?? null
  if (direction === 'right') return lanes[lane]?.[here + 1] ?? null
  const step = direction === 'up' ? -1 : 1
  for (let at = lane + step; at >= 0 && at < lanes.length; at += step) {
    const nearest = nearestTo(lanes[at] ?? [], current.start)
    if (nearest !== null) return nearest
  }
  return null
}

function nearestTo(events: readonly PlacedEvent[], time: number): PlacedEvent | null {
  let best: PlacedEvent | null = null
  for (const placed of events) {
    if (best === null || Math.abs(placed.start - time) < Math.abs(best.start - time)) best = placed
  }
  return best
}

/** Keys while the timeline has the focus: arrows walk from event to event, Enter edits the title, Page keys pan. */
export function attachKeys(
  container: HTMLElement,
  view: TimelineView,
  actions: TimelineActions,
  reveal: () => void,
): () => void {
  const onKey = (event: KeyboardEvent): void => {
    // From here on the focus must be seen; a mouse press hides it, as browsers do for buttons.
    delete container.dataset['pointer']
    if (event.target !== container || event.altKey || event.ctrlKey || event.metaKey) return
    const direction = ARROWS[event.key]
    const selected = [...actions.selection()].at(-1) ?? null
    if (direction !== undefined) {
      const lanes = view.laneIndexes.map(({ index }) => index.events)
      const next = neighbour(lanes, selected, direction)?.event.id
      if (next !== undefined) actions.select(event.shiftKey ? [...actions.selection(), next] : [next])
      reveal()
    } else if (event.key === 'Enter' && selected !== null) actions.editTitle(selected)
    else if (event.key === 'PageUp' || event.key === 'PageDown') {
      const { start, end } = view.window
      const step = (end - start) * (event.key === 'PageUp' ? -0.8 : 0.8)
      view.setWindow(start + step, end + step)
    } else return
    event.preventDefault()
  }
  container.addEventListener('keydown', onKey)
  return () => container.removeEventListener('keydown', onKey)
}
