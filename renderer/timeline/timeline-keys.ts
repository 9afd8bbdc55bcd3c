import type { TimelineActions } from './timeline-actions'
import type { TimelineView } from './timeline-view'
import { lowerBound, positionOf, type LaneIndex } from '../../shared/timeline/lane-index'
import type { PlacedEvent } from '../../shared/timeline/placed-event'

type Direction = 'left' | 'right' | 'up' | 'down'
const ARROWS: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' }

/** Where the keys go from an event: along its lane, or to the nearest in time of the next lane that has any. */
export function neighbour(
  lanes: readonly LaneIndex[],
  from: PlacedEvent | null,
  direction: Direction,
): PlacedEvent | null {
  const positions = lanes.map((index) => (from === null ? -1 : positionOf(index, from)))
  const lane = positions.findIndex((position) => position >= 0)
  const [here, index] = [positions[lane] ?? -1, lanes[lane]]
  if (from === null || index === undefined) return lanes.find(({ count }) => count > 0)?.at(0) ?? null
  if (direction === 'left') return here > 0 ? index.at(here - 1) : null
  if (direction === 'right') return here + 1 < index.count ? index.at(here + 1) : null
  const step = direction === 'up' ? -1 : 1
  for (let at = lane + step; at >= 0 && at < lanes.length; at += step) {
    const next = lanes[at]
    if (next !== undefined && next.count > 0) return nearestTo(next, from.start)
  }
  return null
}

/** The event that begins nearest to a time; of two as near, the earlier. */
function nearestTo(index: LaneIndex, time: number): PlacedEvent {
  const after = lowerBound(index.starts, time)
  if (after === 0) return index.at(0)
  const before = lowerBound(index.starts, index.starts[after - 1] ?? 0)
  const beforeIsNearer =
    after === index.count || time - (index.starts[before] ?? 0) <= (index.starts[after] ?? 0) - time
  return index.at(beforeIsNearer ? before : after)
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
      const lanes = view.laneIndexes.map(({ index }) => index)
      const from = selected === null ? null : view.placedEvent(selected)
      const next = neighbour(lanes, from, direction)?.event.id
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
