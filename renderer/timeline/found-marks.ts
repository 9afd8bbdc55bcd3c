import type { EventId } from '../../shared/model/ids'
import type { TimelineView } from './timeline-view'

/** A small dot at the glyph of each event that looks out of order: quiet, and gone when the finding is accepted. */
export function attachFoundMarks(view: TimelineView): {
  show: (ids: ReadonlySet<EventId>) => void
  detach: () => void
} {
  let found: ReadonlySet<EventId> = new Set()
  let marked: ReadonlySet<HTMLElement> = new Set()
  const redraw = (): void => {
    if (found.size === 0 && marked.size === 0) return
    const before = marked
    marked = framesOf(view, found)
    for (const frame of before) if (!marked.has(frame)) frame.classList.remove('dk-found')
    // vis-timeline writes the classes of an item anew when its event changes, so what was marked is looked at too.
    for (const frame of marked) if (!frame.classList.contains('dk-found')) frame.classList.add('dk-found')
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

/** The frames of those events that are drawn. */
function framesOf(view: TimelineView, ids: ReadonlySet<EventId>): ReadonlySet<HTMLElement> {
  const frames = new Set<HTMLElement>()
  for (const id of view.shown.events.keys()) {
    const frame = ids.has(id) ? view.frameOf(id) : null
    if (frame !== null) frames.add(frame)
  }
  return frames
}
