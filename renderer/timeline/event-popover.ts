import type { CaseDocument } from '../../shared/document'
import type { CaseEvent } from '../../shared/model/event'
import { KIND_LOOKS } from '../../shared/model/kinds'
import { dateInWords } from '../../shared/model/legal-date-words'
import type { EventId } from '../../shared/model/ids'
import type { Phase } from '../../shared/questions/life-phases'
import type { ChartGeometry } from './chart-geometry'
import type { DenseMark } from './dense-mark'
import { eventName } from '../store/event-name'
import type { PhasedLife } from '../../shared/timeline/question-phases'
import { eventUnder } from './pointer-router'
import { clipped } from '../ui/clipped'

const DELAY_MS = 250
const FEW = 6

/** The case that the popover tells of, and the lives of its questions. */
interface PopoverFacts {
  document: CaseDocument
  /** An event on the timeline; of a case that is still being read, as far as its mark tells. */
  eventOf: (id: EventId) => CaseEvent | undefined
  lives: ReadonlyMap<EventId, PhasedLife>
}

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
  facts: () => PopoverFacts,
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
      const content = event.buttons === 0 ? contentUnder(event, geometry, facts) : null
      if (content === null) return hide()
      if (content.key === shownKey) return
      hide()
      shownKey = content.key
      timer = window.setTimeout(() => show(content, event.clientX, event.clientY), DELAY_MS)
    },
    { signal: stop.signal },
  )
  container.addEventListener('pointerleave', hide, { signal: stop.signal })
  // What was under the pointer moves away from it.
  container.addEventListener('wheel', hide, { signal: stop.signal, capture: true, passive: true })
  return {
    hide,
    detach() {
      stop.abort()
      hide()
      popover.remove()
    },
  }
}

function contentUnder(pointer: PointerEvent, geometry: ChartGeometry, facts: () => PopoverFacts): Content | null {
  const id = eventUnder(pointer.target)
  const event = id === null ? undefined : facts().eventOf(id)
  if (event) return { key: event.id, fill: (popover) => fillEvent(popover, event, facts()) }
  const found = geometry.markAt(pointer.clientX, pointer.clientY)
  if (found === null) return null
  const { mark, lane } = found
  const { only } = mark
  if (only !== null) {
    return { key: only.event.id, fill: (popover) => fillEvent(popover, only.event, facts()) }
  }
  return { key: `${lane} ${mark.start}`, fill: (popover) => fillMark(popover, mark) }
}

function line(popover: HTMLElement, className: string, text: string): void {
  const element = globalThis.document.createElement('p')
  element.className = className
  element.textContent = text
  popover.append(element)
}

const PHASE_WORDS: Record<Phase, string> = {
  raised: 'Raised',
  briefed: 'briefed',
  argued: 'argued',
  answered: 'ended',
}

/** How far a question has come and when: "Raised June 5, 2023, briefed September 21, 2023". */
function phaseLine({ phases }: PhasedLife): string {
  return phases.map(({ phase, from }) => `${PHASE_WORDS[phase]} ${dateInWords(from)}`).join(', ')
}

function fillQuestion(popover: HTMLElement, event: CaseEvent, lived: PhasedLife): void {
  const { status, ageDays } = lived.life
  const word = { open: 'Open question', answered: 'Answered', mooted: 'Mooted', withdrawn: 'Withdrawn' }[status]
  const age = status === 'open' && ageDays !== null ? `, ${ageDays.toLocaleString('en-US')} days old` : ''
  const answer = status !== 'open' && event.answer?.text ? `: ${event.answer.text}` : ''
  line(popover, 'dk-popover-status', `${word}${age}${answer}`)
  if (lived.phases.length > 1) line(popover, 'dk-popover-facts', phaseLine(lived))
}

function fillEvent(popover: HTMLElement, event: CaseEvent, { document, lives }: PopoverFacts): void {
  popover.dataset['kind'] = event.kind
  line(popover, 'dk-popover-title', clipped(eventName(event)))
  const by = event.filedBy.map((id) => document.party.get(id)?.short ?? '').filter((name) => name !== '')
  const facts = [
    event.date === null ? 'No date' : dateInWords(event.date),
    event.ecf === null ? '' : `ECF No. ${event.ecf}`,
    KIND_LOOKS[event.kind].label,
    by.slice(0, 3).join(', '),
  ]
  line(popover, 'dk-popover-facts', facts.filter((fact) => fact !== '').join('  ·  '))
  const lived = lives.get(event.id)
  if (lived !== undefined) fillQuestion(popover, event, lived)
  if (event.summary !== '') line(popover, 'dk-popover-text', event.summary.slice(0, 600))
  if (event.confidence !== 'high') line(popover, 'dk-popover-caution', `Confidence: ${event.confidence}`)
}

function fillMark(popover: HTMLElement, mark: DenseMark): void {
  delete popover.dataset['kind']
  line(popover, 'dk-popover-title', `${mark.count.toLocaleString('en-US')} events, click to zoom in`)
  for (const { event } of mark.members.slice(0, FEW)) {
    line(
      popover,
      'dk-popover-member',
      `${event.date === null ? '' : dateInWords(event.date)}: ${clipped(event.title) || 'Untitled'}`,
    )
  }
  if (mark.count > FEW) line(popover, 'dk-popover-facts', `and ${(mark.count - FEW).toLocaleString('en-US')} more`)
}
