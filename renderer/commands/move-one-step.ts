import { parsed, type LegalDate, type Precision } from '../../shared/model/legal-date'
import type { Workspace } from '../app/workspace'
import { movingEvents } from '../store/event-edits'
import type { ManyEdits } from '../store/change-in-steps'
import { selectedEvents } from './selected-events'

// `moveByDays` moves the middle of a month or a year, so a typical length always lands in the next one.
const DAYS: Record<Precision, number> = { day: 1, month: 30, year: 365 }

/** How many days move a date by one of its own unit: a day, a month or a year; of an interval, its finer end's. */
export function stepOf(date: LegalDate): number {
  const value = parsed(date)
  const points = value.kind === 'point' ? [value.point] : [value.from, value.to]
  return Math.min(...points.map((point) => (point === null ? Infinity : DAYS[point.precision])))
}

/** Moves each selected event by one of its own unit: -1 earlier, 1 later. */
export function moveOneStep(workspace: Workspace, direction: -1 | 1): void {
  const events = selectedEvents(workspace)
  const label = events.length === 1 ? 'Move event' : `Move ${events.length.toLocaleString('en-US')} events`
  const edits: ManyEdits = function* (tx) {
    for (const { id, date } of events) if (date !== null) yield* movingEvents(tx, [id], direction * stepOf(date))
  }
  workspace.longEdits.edit(label, events.length, edits, () => workspace.timeline.current?.reveal())
}
