import type { EventId } from '../../shared/model/ids'
import type { ChartGeometry } from './chart-geometry'
import { LineGrid } from './line-ends'
import { roundedPath, routeLine } from './line-route'
import { NO_LINKS, type DrawnLink, type LinkScene } from './link-scene'
import { eventUnder } from './pointer-router'
import type { TimelineView } from './timeline-view'

const SVG = 'http://www.w3.org/2000/svg'
const PREVIEW_DELAY_MS = 160

export interface LinkLayer {
  /** Draws these from now on; nothing for an empty scene, which costs nothing either. */
  show(scene: LinkScene): void
  detach(): void
}

interface LinkLayerParts {
  container: HTMLElement
  layer: HTMLElement
  view: TimelineView
  geometry: ChartGeometry
  /** What to draw while the pointer rests on an event. */
  previewOf: (id: EventId) => LinkScene
}

/** Lines over the chart from events to what they are linked to, led around every label. */
export function attachLinks({ container, layer, view, geometry, previewOf }: LinkLayerParts): LinkLayer {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', 'dk-links')
  svg.setAttribute('aria-hidden', 'true')
  layer.prepend(svg)
  let shown = NO_LINKS
  let preview = NO_LINKS
  let ringed: ReadonlySet<EventId> = new Set()
  const redraw = (): void => {
    const members = new Set([...shown.members, ...preview.members])
    ring(view, ringed, members)
    ringed = members
    if (shown.links.length + preview.links.length === 0) {
      if (svg.childElementCount > 0) svg.replaceChildren()
      return
    }
    place(svg, layer, geometry)
    const grid = new LineGrid(view, geometry, (id) => view.standing(id))
    svg.replaceChildren(
      ...preview.links.flatMap((link) => lineOf(link, grid, 'preview')),
      ...shown.links.flatMap((link) => lineOf(link, grid, link.part)),
    )
  }
  const stopPreview = watchPointer(container, (id) => {
    const next = id === null || shown.members.has(id) ? NO_LINKS : previewOf(id)
    if (next === preview || (next.links.length === 0 && preview.links.length === 0)) return
    preview = next
    redraw()
  })
  const stopDrawing = view.onDraw(redraw)
  return {
    show(scene) {
      shown = scene
      preview = NO_LINKS
      redraw()
    },
    detach() {
      stopDrawing()
      stopPreview()
      svg.remove()
    },
  }
}

/** Marks the events at the ends of lines, so that a chain is seen as one even where a line is short. */
function ring(view: TimelineView, before: ReadonlySet<EventId>, now: ReadonlySet<EventId>): void {
  for (const id of before) if (!now.has(id)) view.frameOf(id)?.classList.remove('dk-linked')
  for (const id of now) view.frameOf(id)?.classList.add('dk-linked')
}

/** The drawing covers the part that shows time, so that a line ends where the chart does. */
function place(svg: SVGSVGElement, layer: HTMLElement, geometry: ChartGeometry): void {
  const { left, top, right, bottom } = geometry.area
  const outer = layer.getBoundingClientRect()
  Object.assign(svg.style, {
    left: `${left - outer.left}px`,
    top: `${top - outer.top}px`,
    width: `${right - left}px`,
    height: `${bottom - top}px`,
  })
}

/** A line with a dot where it ends, at the event that it is about. */
function lineOf({ from, to, type }: DrawnLink, grid: LineGrid, look: 'own' | 'chain' | 'preview'): SVGElement[] {
  const [start, end] = [grid.endAt(from, to), grid.endAt(to, from)]
  if (start === null || end === null) return []
  const points = routeLine(grid.rows, start, end, grid.bounds)
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', roundedPath(points))
  path.setAttribute('class', `dk-link dk-link-${look}`)
  path.dataset['type'] = type
  path.dataset['from'] = from
  path.dataset['to'] = to
  const last = points.at(-1)
  if (last === undefined) return [path]
  const dot = document.createElementNS(SVG, 'circle')
  dot.setAttribute('class', `dk-link-end dk-link-${look}`)
  dot.setAttribute('cx', last.x.toFixed(1))
  dot.setAttribute('cy', last.y.toFixed(1))
  dot.setAttribute('r', '2')
  return [path, dot]
}

/** Tells which event the pointer has come to rest on; null as soon as it leaves or a button is pressed. */
function watchPointer(container: HTMLElement, tell: (id: EventId | null) => void): () => void {
  const stop = new AbortController()
  let timer = 0
  let over: EventId | null = null
  const leave = (): void => {
    clearTimeout(timer)
    over = null
    tell(null)
  }
  container.addEventListener(
    'pointermove',
    ({ target, buttons }) => {
      const id = buttons === 0 ? eventUnder(target) : null
      if (id === over) return
      clearTimeout(timer)
      over = id
      if (id === null) tell(null)
      else timer = window.setTimeout(() => tell(id), PREVIEW_DELAY_MS)
    },
    { signal: stop.signal },
  )
  container.addEventListener('pointerleave', leave, { signal: stop.signal })
  container.addEventListener('pointerdown', leave, { signal: stop.signal, capture: true })
  return () => {
    clearTimeout(timer)
    stop.abort()
  }
}
