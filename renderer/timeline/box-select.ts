import type { ChartGeometry } from './chart-geometry'
import type { PointerGesture } from './pointer-gesture'
import type { TimelineActions } from './timeline-actions'

/** Shift-drag over the chart: selects what the box touches, as it grows; with events selected before, adds to them. */
export function boxSelectGesture(
  startX: number,
  startY: number,
  layer: HTMLElement,
  geometry: ChartGeometry,
  actions: TimelineActions,
): PointerGesture {
  const before = actions.selection()
  const frame = document.createElement('div')
  frame.className = 'dk-box-select'
  layer.append(frame)
  const boxTo = (x: number, y: number) => ({
    left: Math.min(startX, x),
    right: Math.max(startX, x),
    top: Math.min(startY, y),
    bottom: Math.max(startY, y),
  })
  const draw = (x: number, y: number): void => {
    const bounds = layer.getBoundingClientRect()
    const { left, right, top, bottom } = boxTo(x, y)
    Object.assign(frame.style, {
      transform: `translate(${left - bounds.left}px, ${top - bounds.top}px)`,
      width: `${right - left}px`,
      height: `${bottom - top}px`,
    })
  }
  return {
    move(x, y) {
      draw(x, y)
      actions.select([...before, ...geometry.eventsIn(boxTo(x, y))])
    },
    drop: () => frame.remove(),
    cancel() {
      frame.remove()
      actions.select(before)
    },
  }
}
