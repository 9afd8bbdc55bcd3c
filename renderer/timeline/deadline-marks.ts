import { MS_PER_DAY, type EpochDay } from '../../shared/model/epoch-day'
import type { ChartGeometry } from './chart-geometry'
import type { TimelineView } from './timeline-view'

/** A day on which something is due, as the timeline shows it. */
export interface DeadlineMark {
  day: EpochDay
  kind: 'set' | 'computed'
  /** "Opposition due November 7, 2023, set by an order". */
  words: string
}

/** Flags that do not fit side by side are told together. */
const FLAG_PX = 12
/** They stand on the upper edge of the lanes, in the strip that the axis leaves free below its labels (`vis-chart.css`). */
const FLAG_HEIGHT = 13

/** Flags along the axis for days on which something is due: unlike events, in no lane, full where an order set the day. */
export function attachDeadlineMarks(
  layer: HTMLElement,
  view: TimelineView,
  geometry: ChartGeometry,
): { show: (marks: readonly DeadlineMark[]) => void; detach: () => void } {
  const strip = document.createElement('div')
  strip.className = 'dk-deadlines'
  strip.dataset['testid'] = 'deadline-marks'
  layer.append(strip)
  let marks: readonly DeadlineMark[] = []
  let drawn = ''
  const clear = (): void => {
    if (strip.childElementCount > 0) strip.replaceChildren()
  }
  const redraw = (): void => {
    // In every frame of a pan: without marks the page is not asked, for it would be laid out in the middle of the frame.
    if (marks.length === 0) return clear()
    const { left, right, top } = geometry.area
    const outer = layer.getBoundingClientRect()
    const flags = together(
      marks
        .map((mark) => ({ mark, x: left + (mark.day * MS_PER_DAY - view.window.start) / view.msPerPx }))
        .filter(({ x }) => x >= left && x < right - FLAG_PX),
    )
    const key = JSON.stringify(flags.map(({ x, marks: at }) => [Math.round(x), at.length, at[0]?.words, top]))
    if (key === drawn) return
    drawn = key
    strip.replaceChildren(...flags.map((flag) => flagOf(flag, outer.left, top - outer.top)))
  }
  const stop = view.onDraw(redraw)
  return {
    show(next) {
      marks = next
      drawn = ''
      redraw()
    },
    detach() {
      stop()
      strip.remove()
    },
  }
}

interface Flag {
  x: number
  marks: DeadlineMark[]
}

function together(placed: ReadonlyArray<{ mark: DeadlineMark; x: number }>): Flag[] {
  const flags: Flag[] = []
  for (const { mark, x } of placed.toSorted((a, b) => a.x - b.x)) {
    const last = flags.at(-1)
    if (last !== undefined && x - last.x < FLAG_PX) last.marks.push(mark)
    else flags.push({ x, marks: [mark] })
  }
  return flags
}

function flagOf({ x, marks }: Flag, left: number, top: number): HTMLElement {
  const flag = document.createElement('div')
  flag.className = 'dk-deadline'
  flag.dataset['kind'] = marks.some(({ kind }) => kind === 'set') ? 'set' : 'computed'
  flag.title = marks.map(({ words }) => words).join('\n')
  flag.style.transform = `translate(${Math.round(x - left)}px, ${Math.round(top - FLAG_HEIGHT)}px)`
  return flag
}
