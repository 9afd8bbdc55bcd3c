import type { ChartGeometry } from './chart-geometry'
import type { TimelineView } from './timeline-view'
import { ROW_PX } from './vis-lane-drawing'

const LINE_PX = 40
const PAGE_PX = 800
const ZOOM_PER_PX = 0.0016

/** The wheel zooms around the pointer; with Shift or sideways it pans; over a lane's label or with Alt it scrolls that lane, then the chart. One change a frame. */
export function attachWheel(container: HTMLElement, view: TimelineView, geometry: ChartGeometry): () => void {
  let zoomPx = 0
  let panPx = 0
  let scrollPx = 0
  let anchorX = 0
  let lane: string | null = null
  let frame = 0
  const scroll = (): void => {
    const rows = Math.trunc(scrollPx / ROW_PX)
    if (lane !== null && view.scrollLane(lane, rows === 0 ? Math.sign(scrollPx) : rows)) return
    view.scrollVertically(scrollPx)
  }
  const apply = (): void => {
    frame = 0
    if (scrollPx !== 0) scroll()
    if (zoomPx !== 0 || panPx !== 0) {
      const { start, end } = view.window
      const factor = Math.exp(zoomPx * ZOOM_PER_PX)
      const anchor = geometry.timeAt(anchorX)
      const shift = panPx * view.msPerPx
      view.setWindow(anchor - (anchor - start) * factor + shift, anchor + (end - anchor) * factor + shift)
    }
    zoomPx = panPx = scrollPx = 0
  }
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault()
    event.stopPropagation()
    const unit = event.deltaMode === 1 ? LINE_PX : event.deltaMode === 2 ? PAGE_PX : 1
    const [dx, dy] = [event.deltaX * unit, event.deltaY * unit]
    const overLabels = event.clientX < geometry.area.left
    if (overLabels || event.altKey) scrollPx += dy
    else if (event.shiftKey) panPx += Math.abs(dx) > Math.abs(dy) ? dx : dy
    else if (Math.abs(dx) > Math.abs(dy)) panPx += dx
    // A trackpad's pinch arrives as a small wheel with Control.
    else zoomPx += event.ctrlKey ? dy * 4 : dy
    anchorX = event.clientX
    lane = geometry.laneAt(event.clientY)
    if (frame === 0) frame = requestAnimationFrame(apply)
  }
  container.addEventListener('wheel', onWheel, { capture: true, passive: false })
  return () => {
    container.removeEventListener('wheel', onWheel, { capture: true })
    cancelAnimationFrame(frame)
  }
}
