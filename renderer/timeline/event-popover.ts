import type { CaseDocument } from '../../shared/document'
import { questionStatus, type CaseEvent } from '../../shared/model/event'
import { KIND_LOOKS } from '../../shared/model/kinds'
import { dateInWords } from '../../shared/model/legal-date-words'
import type { ChartGeometry } from './chart-geometry'
import type { DenseMark } from './dense-mark'
import { eventUnder } from './pointer-router'

const DELAY_MS = 250
const FEW = 6

interface Content {
  /** Equal keys mean that the same thing is under the pointer. */
  key: string
  fill: (popover: HTMLElement) => void
}

/** What the pointer rests on, told in a few lines beside it: title, date, ECF number and the first of the text. */
export function attachPopover(
  container: HTMLElement,
  layer: HTMLElement,
  geometry: ChartGeometry,
  document: () => CaseDocument,
): { hide: () => void; detach: () => void } {
  const stop = new AbortController()
  const popover = globalThis.document.createElement('div')
  popover.className = 'dk-popover'
  popover.setAttribute('role', 'tooltip')
  popover.hidden = true
  layer.append(popover)
  let shownKey = ''
  let timer = 0

  const hide = (): void => {
    clearTimeout(timer)
    shownKey = ''
    popover.hidden = true
  }
  const show = (content: Content, x: number, y: number): void => {
    popover.replaceChildren()
    content.fill(popover)
    popover.hidden = false
    const bounds = layer.getBoundingClientRect()
    const left = Math.max(4, Math.min(x - bounds.left + 12, bounds.width - popover.offsetWidth - 8))
    const below = y - bounds.top + 20
    const fits = below + popover.offsetHeight < bounds.height
    const top = fits ? below : Math.max(4, y - bounds.top - popover.offsetHeight - 14)
    popover.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`
  }
  container.addEventListener(
    'pointermove',
    (event) => {
      const content = event.buttons === 0 ? contentUnder(event, geometry, document()) : null
      if (content === null) return hide()
      if (content.key === shownKey) return
      hide()
      shownKey = content.key
      timer = window.setTimeout(() => show(content, event.clientX, event.clientY), DELAY_MS)
    },
    { signal: stop.signal },
  )
  container.addEventListener('pointerleave', hide, { signal: stop.signal })
  return {
    hide,
    detach() {
      stop.abort()
      hide()
      popover.remove()
    },
  }
}

function contentUnder(pointer: PointerEvent, geometry: ChartGeometry, document: CaseDocument): Content | null {
  const id = eventUnder(pointer.target)
  const event = id === null ? undefined : document.event.get(id)
  if (event) return { key: event.id, fill: (popover) => fillEvent(popover, event, document) }
  const found = geometry.markAt(pointer.clientX, pointer.clientY)
  if (found === null) return null
  const { mark, lane } = found
  const [only] = mark.members
  if (only !== undefined && mark.members.length === 1) {
    return { key: only.event.id, fill: (popover) => fillEvent(popover, only.event, document) }
  }
  return { key: `${lane} ${mark.start}`, fill: (popover) => fillMark(popover, mark) }
}

function line(popover: HTMLElement, className: string, text: string): void {
  const element = globalThis.document.createElement('p')
  element.className = className
  element.textContent = text
  popover.append(element)
}

function statusLine(event: CaseEvent): string | null {
  const status = questionStatus(event)
  if (status === null) return null
  if (status === 'open') return 'Open question'
  const word = status === 'answered' ? 'Answered' : status === 'mooted' ? 'Mooted' : 'Withdrawn'
  return event.answer?.text ? `${word}: ${event.answer.text}` : word
}

function fillEvent(popover: HTMLElement, event: CaseEvent, document: CaseDocument): void {
  popover.dataset['kind'] = event.kind
  line(popover, 'dk-popover-title', event.title === '' ? 'Untitled' : event.title)
  const by = event.filedBy.map((id) => document.party.get(id)?.short ?? '').filter((name) => name !== '')
  const facts = [
    event.date === null ? 'No date' : dateInWords(event.date),
    event.ecf === null ? '' : `ECF No. ${event.ecf}`,
    KIND_LOOKS[event.kind].label,
    by.slice(0, 3).join(', '),
  ]
  line(popover, 'dk-popover-facts', facts.filter((fact) => fact !== '').join('  ·  '))
  const status = statusLine(event)
  if (status !== null) line(popover, 'dk-popover-status', status)
  if (event.summary !== '') line(popover, 'dk-popover-text', event.summary.slice(0, 600))
  if (event.confidence !== 'high') line(popover, 'dk-popover-caution', `Confidence: ${event.confidence}`)
}

function fillMark(popover: HTMLElement, mark: DenseMark): void {
  delete popover.dataset['kind']
  line(popover, 'dk-popover-title', `${mark.members.length} events, click to zoom in`)
  for (const { event } of mark.members.slice(0, FEW)) {
    line(
      popover,
      'dk-popover-member',
      `${event.date === null ? '' : dateInWords(event.date)}: ${event.title || 'Untitled'}`,
    )
  }
  if (mark.members.length > FEW) line(popover, 'dk-popover-facts', `and ${mark.members.length - FEW} more`)
}
