import type { EventId } from '../../shared/model/ids'
import type { ChartGeometry } from './chart-geometry'
import { LineGrid } from './line-ends'
import { roundedPath, routeLine } from './line-route'
import { NO_LINKS, type DrawnLink, type LinkScene } from './link-scene'
import { PanShift } from './pan-shift'
import { eventUnder } from './pointer-router'
import type { TimelineView } from './timeline-view'

const SVG = 'http://www.w3.org/2000/svg'
const PREVIEW_DELAY_MS = 160
/** The chart rests when it has not been drawn for so long. */
const REST_MS = 100

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
  const frame = document.createElement('div')
  frame.className = 'dk-link-frame'
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('class', 'dk-links')
  svg.setAttribute('aria-hidden', 'true')
  frame.append(svg)
  layer.prepend(frame)
  let shown = NO_LINKS
  let preview = NO_LINKS
  let ringed: ReadonlySet<EventId> = new Set()
  const route = (): void => {
    const members = new Set([...shown.members, ...preview.members])
    ring(view, ringed, members)
    ringed = members
    if (shown.links.length + preview.links.length === 0) {
      if (svg.childElementCount > 0) svg.replaceChildren()
      return
    }
    place(frame, layer, geometry)
    const grid = new LineGrid(view, geometry, (id) => view.standing(id))
    svg.replaceChildren(
      ...preview.links.flatMap((link) => lineOf(link, grid, 'preview')),
      ...shown.links.flatMap((link) => lineOf(link, grid, link.part)),
    )
  }
  const drawing = shiftedDrawing(svg, view, route)
  const stopPreview = watchPointer(container, (id) => {
    const next = id === null || shown.members.has(id) ? NO_LINKS : previewOf(id)
    if (next === preview || (next.links.length === 0 && preview.links.length === 0)) return
    preview = next
    drawing.anew()
  })
  const stopDrawing = view.onDraw(drawing.follow)
  return {
    show(scene) {
      shown = scene
      preview = NO_LINKS
      drawing.anew()
    },
    detach() {
      stopDrawing()
      stopPreview()
      drawing.stop()
      frame.remove()
    },
  }
}

/**
 * Has lines move with the chart as they are while it pans, and routed again once it rests: to route and paint dozens of lines in every
 * frame is more than a frame has time for. Meanwhile a label that stays in sight at the edge of the chart can pass under a line.
 */
function shiftedDrawing(
  svg: SVGSVGElement,
  view: TimelineView,
  route: () => void,
): { follow: () => void; anew: () => void; stop: () => void } {
  const shift = new PanShift(view.vis, () => view.rows.version)
  let resting = 0
  const draw = (): void => {
    const stays = shift.follow()
    svg.style.transform = shift.px === 0 ? '' : `translateX(${shift.px}px)`
    if (!stays) route()
  }
  const anew = (): void => {
    clearTimeout(resting)
    shift.forget()
    draw()
  }
  return {
    follow() {
      draw()
      clearTimeout(resting)
      if (shift.px !== 0 && svg.childElementCount > 0) resting = window.setTimeout(anew, REST_MS)
    },
    anew,
    stop: () => clearTimeout(resting),
  }
}

/** Marks the events at the ends of lines, so that a chain is seen as one even where a line is short. */
function ring(view: TimelineView, before: ReadonlySet<EventId>, now: ReadonlySet<EventId>): void {
  for (const id of before) if (!now.has(id)) view.frameOf(id)?.classList.remove('dk-linked')
  for (const id of now) view.frameOf(id)?.classList.add('dk-linked')
}

/** The frame covers the part that shows time, so that a line ends where the chart does. */
function place(frame: HTMLElement, layer: HTMLElement, geometry: ChartGeometry): void {
  const { left, top, right, bottom } = geometry.area
  const outer = layer.getBoundingClientRect()
  Object.assign(frame.style, {
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
