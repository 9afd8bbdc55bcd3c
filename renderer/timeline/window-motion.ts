import { MS_PER_DAY } from '../../shared/model/epoch-day'
import type { PlacedEvent } from './placed-event'
import type { TimelineView, TimeWindow } from './timeline-view'

const DURATION_MS = 220

/** Moves the window in one smooth motion; at once where the system asks for less motion. vis-timeline's own animation is 50 steps a second at best. */
export function createWindowMotion(view: TimelineView): { to: (target: TimeWindow) => void; stop: () => void } {
  let frame = 0
  const stop = (): void => cancelAnimationFrame(frame)
  return {
    stop,
    to(target) {
      stop()
      if (matchMedia('(prefers-reduced-motion: reduce)').matches) return view.setWindow(target.start, target.end)
      const from = view.window
      const began = performance.now()
      const step = (): void => {
        const part = Math.min(1, (performance.now() - began) / DURATION_MS)
        const eased = 1 - (1 - part) ** 3
        view.setWindow(from.start + (target.start - from.start) * eased, from.end + (target.end - from.end) * eased)
        if (part < 1) frame = requestAnimationFrame(step)
      }
      step()
    },
  }
}

/** A window a little wider than the events; an open question counts with its beginning. Null when there are none. */
export function windowAround(placed: Iterable<PlacedEvent>): TimeWindow | null {
  let start = Infinity
  let end = -Infinity
  for (const one of placed) {
    start = Math.min(start, one.open === 'start' ? one.end : one.start)
    end = Math.max(end, one.open === 'end' ? one.start : one.end)
  }
  if (start > end) return null
  // Room to the right for the label of the last event.
  const span = Math.max(end - start, 14 * MS_PER_DAY)
  const middle = (start + end) / 2
  return { start: middle - span * 0.54, end: middle + span * 0.62 }
}

/** The same middle, another length. */
export function windowOf({ start, end }: TimeWindow, days: number): TimeWindow {
  const middle = (start + end) / 2
  return { start: middle - (days * MS_PER_DAY) / 2, end: middle + (days * MS_PER_DAY) / 2 }
}
