import type { TimeWindow } from '../../shared/timeline/time-window'
import type { TimelineView } from './timeline-view'

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
