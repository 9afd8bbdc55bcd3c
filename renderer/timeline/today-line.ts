import { MS_PER_DAY, type EpochDay } from '../../shared/model/epoch-day'
import type { ChartGeometry } from './chart-geometry'
import type { TimelineView } from './timeline-view'

/** A line at the beginning of today, under the events. */
export function attachTodayLine(
  layer: HTMLElement,
  view: TimelineView,
  geometry: ChartGeometry,
  today: () => EpochDay,
): () => void {
  const line = document.createElement('div')
  line.className = 'dk-today'
  const label = document.createElement('span')
  label.textContent = 'Today'
  line.append(label)
  layer.append(line)
  let measuredFor = NaN
  let chartLeft = 0
  const stop = view.onDraw(() => {
    // In every frame of a pan: the page is asked where the chart begins only when that can have changed.
    if (measuredFor !== view.width) {
      measuredFor = view.width
      chartLeft = geometry.area.left - layer.getBoundingClientRect().left
    }
    const x = Math.round((today() * MS_PER_DAY - view.window.start) / view.msPerPx)
    line.hidden = x < 0 || x > view.width
    line.style.transform = `translateX(${chartLeft + x}px)`
  })
  return () => {
    stop()
    line.remove()
  }
}
