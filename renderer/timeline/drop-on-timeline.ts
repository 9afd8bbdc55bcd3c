import { dateOfDay, openSince } from '../../shared/model/legal-date-move'
import { dateForTip } from './date-tip'
import {
  carriesFiles,
  carriesPdf,
  dragPayloadUnderWay,
  hasDragPayload,
  readDragPayload,
  type DragPayload,
} from './drag-payload'
import type { ChartParts } from './pointer-router'

const isOurs = ({ dataTransfer }: DragEvent): boolean => hasDragPayload(dataTransfer) || carriesFiles(dataTransfer)

/**
 * Accepts what is dragged from the palette and the tray; a line and a tip show the day it would get. Files are taken by the window
 * as anywhere else: of papers only the day is shown.
 */
export function attachDrops({ container, layer, geometry, tip, actions, meaningOf }: ChartParts): () => void {
  const stop = new AbortController()
  // Capture: vis-timeline has listeners of its own that swallow every drop.
  const options = { signal: stop.signal, capture: true }
  const line = document.createElement('div')
  line.className = 'dk-drop-line'
  line.hidden = true
  layer.append(line)

  const hide = (): void => {
    line.hidden = true
    tip.hide()
  }
  const show = (event: DragEvent, payload: DragPayload | null): void => {
    const day = geometry.dayAt(event.clientX)
    const date = payload?.kind === 'new' && payload.event === 'question' ? openSince(day) : dateOfDay(day)
    const count = payload?.kind === 'tray' && payload.ids.length > 1 ? `${payload.ids.length} events` : ''
    const detail = carriesFiles(event.dataTransfer) ? 'proposed for a paper without a court stamp' : count
    line.hidden = false
    line.style.transform = `translateX(${geometry.xOf(day * 86_400_000) - layer.getBoundingClientRect().left}px)`
    tip.show(event.clientX, event.clientY, dateForTip(date), detail)
  }

  container.addEventListener(
    'dragover',
    (event) => {
      if (!isOurs(event)) return
      event.stopPropagation()
      // Of files only papers can have their day from here.
      if (carriesFiles(event.dataTransfer) && !carriesPdf(event.dataTransfer)) return
      if (!actions.editable() || !geometry.inArea(event.clientX, event.clientY)) return hide()
      event.preventDefault()
      const payload = dragPayloadUnderWay(event.dataTransfer)
      if (event.dataTransfer) event.dataTransfer.dropEffect = payload?.kind === 'tray' ? 'move' : 'copy'
      show(event, payload)
    },
    options,
  )
  container.addEventListener(
    'dragleave',
    (event) => {
      if (!(event.relatedTarget instanceof Node) || !container.contains(event.relatedTarget)) hide()
    },
    options,
  )
  container.addEventListener(
    'drop',
    (event) => {
      if (!isOurs(event)) return
      event.preventDefault()
      event.stopPropagation()
      hide()
      if (carriesFiles(event.dataTransfer)) return
      const payload = readDragPayload(event.dataTransfer)
      if (payload === null || !actions.editable() || !geometry.inArea(event.clientX, event.clientY)) return
      const day = geometry.dayAt(event.clientX)
      if (payload.kind === 'new') actions.create(payload.event, day, meaningOf(geometry.laneAt(event.clientY)))
      else actions.placeFromTray(payload.ids, day)
    },
    options,
  )
  // Escape in a drag from outside ends it without a drop: the browser says so on the document.
  document.addEventListener('dragend', hide, { signal: stop.signal })
  return () => {
    stop.abort()
    line.remove()
  }
}
