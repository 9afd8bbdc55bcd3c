import { type TimeWindow, windowAround, windowOf } from './time-window'
import { MS_PER_DAY, type EpochDay } from '../model/epoch-day'
import type { CaseEvent } from '../model/event'
import { placementOf } from './lane-index'

/** What to show first: the proceedings, which are seldom as long as the story around them. */
export function firstWindow(events: readonly CaseEvent[], today: EpochDay): TimeWindow {
  const placing = { today, lives: new Map() }
  const place = (of: readonly CaseEvent[]) => of.flatMap((event) => placementOf(event, placing) ?? [])
  const now = today * MS_PER_DAY
  const around = windowAround(place(events.filter(({ kind }) => kind !== 'context'))) ?? windowAround(place(events))
  return around ?? windowOf({ start: now, end: now }, 365)
}
