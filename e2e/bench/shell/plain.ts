import { DataSet } from 'vis-data/esnext'
import { Timeline } from 'vis-timeline/esnext'
import 'vis-timeline/styles/vis-timeline-graph2d.css'
import { EVENT_KINDS } from '../../../shared/model/event'
import type { PlainItem } from './plain-items'
import { markPainted } from './painted'

/**
 * Puts all events into a vis-timeline as its guide says, and marks when they are painted. The lanes, stacked, are far higher than the
 * window, and what of them is in view is all that is drawn: the uppermost with the axis above, the lowest with the axis below.
 */
function show(items: readonly PlainItem[], axis: 'top' | 'bottom'): void {
  const chart = document.getElementById('chart')
  if (chart === null) throw new Error('plain.html has lost its chart')
  // In Docketline's order.
  const used = new Set(items.map(({ group }) => group))
  const groups = EVENT_KINDS.filter((kind) => used.has(kind)).map((id) => ({ id, content: id }))
  const timeline = new Timeline(chart, new DataSet([...items]), new DataSet(groups), {
    height: '100%',
    orientation: axis,
  })
  Reflect.set(globalThis, 'plainTimeline', timeline)
  const look = (): void => {
    const root = chart.querySelector<HTMLElement>('.vis-timeline')
    const drawn = root?.style.visibility !== 'hidden' && chart.querySelector('.vis-item') !== null
    if (drawn) markPainted()
    else requestAnimationFrame(look)
  }
  requestAnimationFrame(look)
}

/** Pans by a part of the window in each frame, there and back. */
function pan(frames: number, px: number): Promise<void> {
  const timeline = Reflect.get(globalThis, 'plainTimeline') as Timeline
  return new Promise((resolve) => {
    let frame = 0
    const step = (): void => {
      const { start, end } = timeline.getWindow()
      const shift = ((+end - +start) / innerWidth) * (frame < frames / 2 ? px : -px)
      timeline.setWindow(+start + shift, +end + shift, { animation: false })
      frame += 1
      if (frame < frames) requestAnimationFrame(step)
      else resolve()
    }
    requestAnimationFrame(step)
  })
}

Object.assign(globalThis, { plain: { show, pan } })
