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
  const stop = view.onDraw(() => {
    const x = geometry.xOf(today() * MS_PER_DAY)
    const { left, right } = geometry.area
    line.hidden = x < left || x > right
    line.style.transform = `translateX(${Math.round(x - layer.getBoundingClientRect().left)}px)`
  })
  return () => {
    stop()
    line.remove()
  }
}
