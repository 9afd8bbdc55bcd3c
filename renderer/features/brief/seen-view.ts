import type { PictureView, SeenLane } from '../../../shared/brief/picture-view'
import { MS_PER_DAY } from '../../../shared/model/epoch-day'
import type { CaseEvent } from '../../../shared/model/event'
import type { EventId } from '../../../shared/model/ids'
import type { Workspace } from '../../app/workspace'
import { shownEvents } from '../../store/event-selectors'
import { lanesOf, type Lanes } from '../../timeline/lanes'

/** The lanes with the events that filter and search let through. One of no kind that has none is left out: there may be dozens. */
export function seenLanes({ lanes, laneOf }: Lanes, events: readonly CaseEvent[]): SeenLane[] {
  const inLane = new Map<string, EventId[]>(lanes.map(({ id }) => [id, []]))
  for (const event of events) inLane.get(laneOf(event))?.push(event.id)
  return lanes
    .map(({ id, label, meaning }) => ({
      name: label,
      kind: meaning.kind === 'kind' ? meaning.event : null,
      events: inLane.get(id) ?? [],
    }))
    .filter(({ kind, events: own }) => kind !== null || own.length > 0)
}

const daysOf = ({ start, end }: { start: number; end: number }) => ({
  from: Math.floor(start / MS_PER_DAY),
  to: Math.ceil(end / MS_PER_DAY),
})

/** What the timeline shows now: its days, its lanes, and what the filter leaves in them. */
export function seenView({ documents, ui, timeline }: Workspace): PictureView {
  const { document } = documents.getState()
  const { filter, hits, grouping } = ui.getState()
  const time = timeline.current?.shownTime()
  return {
    lanes: seenLanes(lanesOf(document, grouping), shownEvents(document, filter, hits)),
    days: time === undefined ? null : daysOf(time),
  }
}
