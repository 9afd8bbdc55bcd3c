import { epochDay, MS_PER_DAY, calendarDay } from '../../shared/model/epoch-day'
import { EVENT_KINDS } from '../../shared/model/event'
import { readKindColours } from './kind-colours'
import type { LaneIndex } from '../../shared/timeline/lane-index'
import { type TimeWindow, windowOfLanes } from '../../shared/timeline/time-window'
import { densityOf, peakOf } from './overview-density'
import { afterPaint } from './after-paint'
import { followPointer } from './pointer-gesture'
import type { TimelineView } from './timeline-view'

const BIN_PX = 3
const TICKS_PX = 14
const HANDLE_PX = 8
const SHORTEST_BRUSH_PX = 6

const looksAlike = (lane: LaneIndex, other: LaneIndex | undefined): boolean =>
  lane.starts === other?.starts && lane.ends === other.ends && lane.traits === other.traits

type Grip = 'start' | 'end' | 'both'

/** The whole case as a strip: how much happened when, and the window as a brush that can be dragged and stretched. */
export class OverviewStrip {
  private readonly canvas = document.createElement('canvas')
  private readonly brush = document.createElement('div')
  private readonly stop = new AbortController()
  private readonly stopMove: () => void
  /** Measured when it is drawn anew, not in every frame. */
  private width = 0
  private whole: TimeWindow = { start: 0, end: 1 }
  private lanes: readonly LaneIndex[] = []
  private isWaiting = false

  constructor(
    private readonly host: HTMLElement,
    private readonly view: TimelineView,
  ) {
    this.brush.className = 'dk-brush'
    this.brush.dataset['testid'] = 'overview-brush'
    host.append(this.canvas, this.brush)
    // After the drawing, so that the page is not laid out once more in the middle of it.
    this.stopMove = view.onDraw(() => this.placeBrush())
    host.addEventListener('pointerdown', (event) => this.onPress(event), { signal: this.stop.signal })
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.redraw(), {
      signal: this.stop.signal,
    })
  }

  /** Shows the whole case, whatever search and filter leave on the chart; drawn once the chart itself has been painted. */
  show(lanes: readonly LaneIndex[]): void {
    const before = this.lanes
    this.lanes = lanes
    // Titles are no part of it.
    if (lanes.length === before.length && lanes.every((lane, at) => looksAlike(lane, before[at]))) return
    if (this.isWaiting) return
    this.isWaiting = true
    afterPaint(() => {
      this.isWaiting = false
      if (!this.stop.signal.aborted) this.redraw()
    })
  }

  /** The strip has another size, or only now has one: then it is still to be drawn. */
  resized(): void {
    if (!this.isWaiting) this.redraw()
  }

  /** Draws anew: after the events, the size or the colours have changed. */
  private redraw(): void {
    const { lanes } = this
    this.whole = windowOfLanes(lanes) ?? this.view.window
    const { clientWidth: width, clientHeight: height } = this.host
    this.width = width
    const ratio = devicePixelRatio
    Object.assign(this.canvas, { width: Math.round(width * ratio), height: Math.round(height * ratio) })
    const context = this.canvas.getContext('2d')
    if (context === null || width === 0) return
    context.setTransform(ratio, 0, 0, ratio, 0, 0)
    const colours = readKindColours()
    const counts = densityOf(lanes, this.whole, Math.ceil(width / BIN_PX))
    const peak = peakOf(counts)
    const room = height - TICKS_PX - 4
    for (let bin = 0; bin * BIN_PX < width; bin += 1) {
      let base = height - TICKS_PX
      for (const kind of EVENT_KINDS) {
        const count = counts[kind][bin] ?? 0
        if (count === 0) continue
        // Square root: one event beside forty must still be seen.
        const tall = Math.max(2, (Math.sqrt(count) / Math.sqrt(peak)) * room)
        context.fillStyle = colours[kind].ink
        context.fillRect(bin * BIN_PX, base - tall, BIN_PX - 1, tall)
        base -= tall
      }
    }
    this.drawYears(context, width, height, colours.context.ink)
    this.placeBrush()
  }

  private drawYears(context: CanvasRenderingContext2D, width: number, height: number, ink: string): void {
    const yearOf = (time: number): number => calendarDay(time / MS_PER_DAY).year
    const [first, last] = [yearOf(this.whole.start), yearOf(this.whole.end)]
    const every = [1, 2, 5, 10, 20, 50, 100].find((step) => ((last - first + 1) / step) * 44 < width) ?? 200
    context.fillStyle = ink
    context.font = "500 11px 'Inter Variable', system-ui, sans-serif"
    for (let year = Math.ceil(first / every) * every; year <= last; year += every) {
      const x = this.xOf(epochDay(year, 1, 1) * MS_PER_DAY)
      if (x < 0 || x > width - 30) continue
      context.fillRect(Math.round(x), height - TICKS_PX, 1, TICKS_PX)
      context.fillText(String(year), Math.round(x) + 4, height - 3)
    }
  }

  private xOf(time: number): number {
    return ((time - this.whole.start) / (this.whole.end - this.whole.start)) * this.width
  }

  private placeBrush(): void {
    const { start, end } = this.view.window
    const { width } = this
    const left = Math.max(0, Math.min(width - SHORTEST_BRUSH_PX, this.xOf(start)))
    const right = Math.min(width, Math.max(left + SHORTEST_BRUSH_PX, this.xOf(end)))
    this.brush.style.transform = `translateX(${left}px)`
    // Rounded: else its last digits are others in every frame of a pan, and the page is laid out for them.
    this.brush.style.width = `${(right - left).toFixed(1)}px`
  }

  private gripAt(clientX: number): Grip | null {
    const { left, right } = this.brush.getBoundingClientRect()
    if (clientX < left - HANDLE_PX || clientX > right + HANDLE_PX) return null
    const wide = right - left > HANDLE_PX * 3
    if (wide && Math.abs(clientX - left) <= HANDLE_PX) return 'start'
    return wide && Math.abs(clientX - right) <= HANDLE_PX ? 'end' : 'both'
  }

  private onPress(event: PointerEvent): void {
    if (event.button !== 0) return
    event.preventDefault()
    const msPerPx = (this.whole.end - this.whole.start) / this.width
    const grip = this.gripAt(event.clientX) ?? 'both'
    if (this.gripAt(event.clientX) === null) this.centreOn(event.clientX, msPerPx)
    const before = this.view.window
    const shiftTo = (clientX: number): void => {
      const shift = (clientX - event.clientX) * msPerPx
      const start = grip === 'end' ? before.start : before.start + shift
      const end = grip === 'start' ? before.end : before.end + shift
      if (end > start) this.view.setWindow(start, end)
    }
    followPointer({
      move: shiftTo,
      drop: shiftTo,
      cancel: () => this.view.setWindow(before.start, before.end),
    })
  }

  private centreOn(clientX: number, msPerPx: number): void {
    const { start, end } = this.view.window
    const middle = this.whole.start + (clientX - this.host.getBoundingClientRect().left) * msPerPx
    this.view.setWindow(middle - (end - start) / 2, middle + (end - start) / 2)
  }

  destroy(): void {
    this.stop.abort()
    this.stopMove()
    this.canvas.remove()
    this.brush.remove()
  }
}
