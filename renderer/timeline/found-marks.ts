import type { EventId } from '../../shared/model/ids'
import type { TimelineView } from './timeline-view'

/** A small dot at the glyph of each event that looks out of order: quiet, and gone when the finding is accepted. */
export function attachFoundMarks(view: TimelineView): {
  show: (ids: ReadonlySet<EventId>) => void
  detach: () => void
} {
  let found: ReadonlySet<EventId> = new Set()
  let marked: HTMLElement[] = []
  const redraw = (): void => {
    for (const frame of marked) frame.classList.remove('dk-found')
    marked = []
    if (found.size === 0) return
    for (const id of view.shown.events.keys()) {
      const frame = found.has(id) ? view.frameOf(id) : null
      if (frame === null) continue
      frame.classList.add('dk-found')
      marked.push(frame)
    }
  }
  const stop = view.onDraw(redraw)
  return {
    show(ids) {
      found = ids
      redraw()
    },
    detach: stop,
  }
}
