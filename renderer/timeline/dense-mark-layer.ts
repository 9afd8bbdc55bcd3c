import type { EventKind } from '../../shared/model/event'
import { KIND_LOOKS } from '../../shared/model/kinds'
import { readKindColours, type KindColours } from './kind-colours'
import { rowTop, ROW_PX } from './vis-patches'
import type { TimelineView } from './timeline-view'
import { drawnSpan, type DenseMark } from './dense-mark'
import type { PlacedEvent } from './placed-event'

const HEIGHT = ROW_PX - 4
const GLYPH_PX = 13
const GLYPH_INSET = 2

/** Draws the dense marks of all lanes on one canvas under the events: hundreds of them cost no element of the page. */
export function attachDenseMarks(view: TimelineView): { redraw: () => void; detach: () => void } {
  const canvas = document.createElement('canvas')
  canvas.className = 'dk-dense-marks'
  canvas.setAttribute('aria-hidden', 'true')
  view.vis.dom.centerContainer.insertBefore(canvas, view.vis.dom.center)
  let colours: KindColours | null = null
  const redraw = (): void => draw(canvas, view, (colours ??= readKindColours()))
  const scheme = matchMedia('(prefers-color-scheme: dark)')
  const onScheme = (): void => {
    colours = null
    redraw()
  }
  scheme.addEventListener('change', onScheme)
  const stop = view.onDraw(redraw)
  return {
    redraw,
    detach() {
      stop()
      scheme.removeEventListener('change', onScheme)
      canvas.remove()
    },
  }
}

function draw(canvas: HTMLCanvasElement, view: TimelineView, colours: KindColours): void {
  const { center, centerContainer, scrollTop } = view.vis.props
  const ratio = devicePixelRatio
  const [width, height] = [Math.round(center.width * ratio), Math.round(centerContainer.height * ratio)]
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height })
  Object.assign(canvas.style, { width: `${center.width}px`, height: `${centerContainer.height}px` })
  const context = canvas.getContext('2d')
  if (context === null) return
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, center.width, centerContainer.height)
  context.font = "600 12px 'Inter Variable', system-ui, sans-serif"
  context.textBaseline = 'middle'
  context.textAlign = 'center'
  const { start } = view.window
  for (const { id } of view.laneIndexes) {
    const top = view.vis.itemSet.groups[id]?.top
    if (top === undefined || view.rows.markRow(id) < 0) continue
    for (const mark of view.marksOf(id)) {
      const span = drawnSpan(mark, view.msPerPx)
      const left = (span.start - start) / view.msPerPx + 1
      const right = (span.end - start) / view.msPerPx - 1
      if (right <= 0 || left >= center.width) continue
      const [only] = mark.members
      if (only !== undefined && mark.members.length === 1)
        drawGlyph(context, only, left, top + scrollTop + rowTop(0), colours)
      else drawMark(context, mark, left, right, top + scrollTop + rowTop(0) + 2, center.width, colours)
    }
  }
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
  context.fillStyle = colours[event.kind].ink
  context.fill(new Path2D(KIND_LOOKS[event.kind].glyph))
  context.restore()
}

function drawMark(
  context: CanvasRenderingContext2D,
  mark: DenseMark,
  left: number,
  right: number,
  top: number,
  widthPx: number,
  colours: KindColours,
): void {
  const kinds = shares(mark)
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
  // In the middle of what is in sight of the mark.
  const middle = (Math.max(left, 0) + Math.min(right, widthPx)) / 2
  context.fillText(String(mark.members.length), middle, top + HEIGHT / 2, width)
}

/** The kinds in a mark with the part each has, largest first. */
function shares(mark: DenseMark): ReadonlyArray<{ kind: EventKind; share: number }> {
  const counts = new Map<EventKind, number>()
  for (const { event } of mark.members) counts.set(event.kind, (counts.get(event.kind) ?? 0) + 1)
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([kind, count]) => ({ kind, share: count / mark.members.length }))
}
