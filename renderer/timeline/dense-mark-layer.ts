import { KIND_LOOKS } from '../../shared/model/kinds'
import { drawnSpan, type DenseMark } from './dense-mark'
import { readKindColours, type KindColours } from './kind-colours'
import { PanShift } from './pan-shift'
import type { PlacedEvent } from '../../shared/timeline/placed-event'
import type { TimelineView } from './timeline-view'
import { ROW_PX, rowTop } from './vis-lane-drawing'

const FONT = "600 12px 'Inter Variable', system-ui, sans-serif"
const HEIGHT = ROW_PX - 4
/** As the style sheet has the glyph of an event. */
const GLYPH_PX = 13
const GLYPH_INSET = 3
const GLYPH_STROKE = 1.5
/** What a count needs to be read, for each of its digits and beside them, in pixels. */
const DIGIT_PX = 8
const COUNT_AIR_PX = 4
const COUNTS = new Intl.NumberFormat('en-US')
/** How long the chart stands still before counts that it cut are put where they can be read, and glyphs that it cut are left out. */
const REST_MS = 120
/** Part of a window that is drawn beyond either side of it. */
const MARGIN = 0.25
/** A mark that takes so much of the window tells its count in the middle of what is in sight of it, which no shift can do. */
const WIDE = 1 / 3

/** The canvas and what it needs to be drawn. */
interface Surface {
  canvas: HTMLCanvasElement
  context: CanvasRenderingContext2D
  colours: KindColours
}

/** What a drawing came to. */
interface Drawing {
  /** A mark is so wide that the next frame must draw it anew. */
  isWide: boolean
  /** A glyph was left out that the left edge would cut. */
  leavesOut: boolean
}

/** Draws the dense marks of all lanes on one canvas under the events: hundreds of them cost no element of the page. */
export function attachDenseMarks(view: TimelineView): { detach: () => void } {
  const canvas = document.createElement('canvas')
  canvas.className = 'dk-dense-marks'
  canvas.setAttribute('aria-hidden', 'true')
  view.vis.dom.centerContainer.insertBefore(canvas, view.vis.dom.center)
  const context = canvas.getContext('2d')
  const layer = context && new DenseMarkLayer(canvas, context, view)
  return {
    detach() {
      layer?.detach()
      canvas.remove()
    },
  }
}

class DenseMarkLayer {
  private readonly shift: PanShift
  private readonly stop = new AbortController()
  private readonly stopDrawing: () => void
  private colours: KindColours | null = null
  private drawing: Drawing = { isWide: false, leavesOut: false }
  private start = NaN
  private rest = 0

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly context: CanvasRenderingContext2D,
    private readonly view: TimelineView,
  ) {
    this.shift = new PanShift(view.vis, () => view.rows.version)
    const { signal } = this.stop
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => this.onScheme(), { signal })
    this.stopDrawing = view.onDraw(() => this.follow())
  }

  private follow(): void {
    const { shift, view, canvas, context } = this
    const rests = view.window.start === this.start
    this.start = view.window.start
    // What was left out at rest slides in again.
    if (!rests && this.drawing.leavesOut) shift.forget()
    if (!shift.follow()) {
      this.colours ??= readKindColours()
      this.drawing = draw({ canvas, context, colours: this.colours }, view, rests)
      if (this.drawing.isWide) shift.forget()
    }
    canvas.style.transform = `translateX(${shift.px - Math.round(view.width * MARGIN)}px)`
    clearTimeout(this.rest)
    if (shift.px !== 0 || !rests) this.rest = window.setTimeout(() => this.redraw(), REST_MS)
  }

  /** Has it drawn anew with all else: by itself it could come before the lanes that a change of the window moves. */
  private redraw(): void {
    this.shift.forget()
    this.view.vis._redraw()
  }

  private onScheme(): void {
    this.colours = null
    this.redraw()
  }

  detach(): void {
    this.stop.abort()
    this.stopDrawing()
    clearTimeout(this.rest)
  }
}

/** Makes the canvas as large as the window with its margins. */
function fitCanvas({ canvas, context }: Surface, width: number, height: number): void {
  const ratio = devicePixelRatio
  const size = { width: Math.round(width * ratio), height: Math.round(height * ratio) }
  if (canvas.width === size.width && canvas.height === size.height) return
  Object.assign(canvas, size)
  Object.assign(canvas.style, { width: `${width}px`, height: `${height}px` })
  // A canvas forgets all this with its size, and not before; to set a font costs a look at the style of the page.
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  Object.assign(context, { font: FONT, textBaseline: 'middle', textAlign: 'center' })
}

/** Draws the marks of the window and its margins; at rest without the glyphs that the left edge would cut. */
function draw(surface: Surface, view: TimelineView, rests: boolean): Drawing {
  const { context, colours } = surface
  const { center, centerContainer, scrollTop } = view.vis.props
  const margin = Math.round(center.width * MARGIN)
  const width = center.width + 2 * margin
  fitCanvas(surface, width, centerContainer.height)
  context.clearRect(0, 0, width, centerContainer.height)
  const { start } = view.window
  const drawing: Drawing = { isWide: false, leavesOut: false }
  for (const { id } of view.laneIndexes) {
    const top = view.vis.itemSet.groups[id]?.top
    if (top === undefined || view.rows.markRow(id) < 0) continue
    for (const mark of view.marksOf(id)) {
      const span = drawnSpan(mark, view.msPerPx)
      const left = (span.start - start) / view.msPerPx + 1 + margin
      const right = (span.end - start) / view.msPerPx - 1 + margin
      if (right <= 0 || left >= width) continue
      const { only } = mark
      const y = top + scrollTop + rowTop(0)
      const isCut = left + GLYPH_INSET < margin && right > margin
      if (only === null) drawMark(surface, mark, { left, right, top: y + 2 }, { left: margin, right: width - margin })
      else if (rests && isCut) drawing.leavesOut = true
      else drawGlyph(context, only, left, y, colours)
      drawing.isWide ||= right - left > center.width * WIDE
    }
  }
  return drawing
}

/** One event for which there is no room for a label: its glyph, where it stands. */
function drawGlyph(
  context: CanvasRenderingContext2D,
  { event }: PlacedEvent,
  x: number,
  top: number,
  colours: KindColours,
): void {
  context.save()
  context.translate(x + GLYPH_INSET, top + GLYPH_INSET + 1)
  context.scale(GLYPH_PX / 16, GLYPH_PX / 16)
  const glyph = new Path2D(KIND_LOOKS[event.kind].glyph)
  context.fillStyle = context.strokeStyle = colours[event.kind].ink
  context.lineWidth = GLYPH_STROKE
  context.lineJoin = 'round'
  context.fill(glyph)
  context.stroke(glyph)
  context.restore()
}

function drawMark(
  { context, colours }: Surface,
  mark: DenseMark,
  { left, right, top }: { left: number; right: number; top: number },
  inSight: { left: number; right: number },
): void {
  const kinds = mark.shares
  const width = right - left
  context.beginPath()
  context.roundRect(left, top, width, HEIGHT, 4)
  context.fillStyle = colours[kinds[0]?.kind ?? 'context'].soft
  context.fill()
  // The mix of kinds as a band along the bottom, so that the count stays readable.
  context.save()
  context.clip()
  let x = left
  for (const { kind, share } of kinds) {
    context.fillStyle = colours[kind].ink
    context.fillRect(x, top + HEIGHT - 3, width * share, 3)
    x += width * share
  }
  context.restore()
  context.fillStyle = colours[kinds[0]?.kind ?? 'context'].ink
  drawCount(context, mark.count, { left, right, middle: top + HEIGHT / 2 }, inSight)
}

/** Tells a count in the middle of what is in sight of its mark; not at all where the edge of the chart leaves no room for it. */
function drawCount(
  context: CanvasRenderingContext2D,
  count: number,
  { left, right, middle }: { left: number; right: number; middle: number },
  inSight: { left: number; right: number },
): void {
  const isCut = right > inSight.left && left < inSight.right && (left < inSight.left || right > inSight.right)
  const from = isCut ? Math.max(left, inSight.left) : left
  const to = isCut ? Math.min(right, inSight.right) : right
  const most = to - from - COUNT_AIR_PX
  const words = COUNTS.format(count)
  if (isCut && words.length * DIGIT_PX > most) return
  context.fillText(words, (from + to) / 2, middle, most)
}
