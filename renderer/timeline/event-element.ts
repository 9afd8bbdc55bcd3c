import { KIND_LOOKS } from '../../shared/model/kinds'
import { questionStatus, type CaseEvent } from '../../shared/model/event'
import { eventLabel, isAlleged } from '../store/event-name'
import { splitAtHits } from '../ui/split-at-hits'
import { fitWriter, type FittedLabel } from './label-fit'
import type { PlacedEvent } from '../../shared/timeline/placed-event'

const SVG = 'http://www.w3.org/2000/svg'

/** The mark and label of one event on the timeline. Plain DOM: vis-timeline measures it at once, and text is never read as HTML. */
export interface EventElement {
  root: HTMLElement
  update(placed: PlacedEvent, words: readonly string[]): void
  /** Writes how its label fits into the window. */
  fit(label: FittedLabel): void
}

function glyphOf(event: CaseEvent): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 16 16')
  svg.setAttribute('class', 'dk-glyph')
  svg.setAttribute('aria-hidden', 'true')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', KIND_LOOKS[event.kind].glyph)
  svg.append(path)
  return svg
}

function labelParts(title: string, words: readonly string[]): Node[] {
  return splitAtHits(title, words).map(({ text, hit }) => {
    if (!hit) return document.createTextNode(text)
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })
}

export function createEventElement(): EventElement {
  const root = document.createElement('div')
  const label = document.createElement('span')
  label.className = 'dk-label'
  let shownKind: string | null = null
  let shownText: string | null = null
  return {
    root,
    fit: fitWriter(root),
    update({ event, certainty }, words) {
      root.classList.add('dk-event')
      root.dataset['eventId'] = event.id
      root.dataset['kind'] = event.kind
      root.dataset['certainty'] = certainty
      root.dataset['importance'] = event.importance
      root.dataset['dispute'] = isAlleged(event) ? 'alleged' : ''
      root.dataset['status'] = questionStatus(event) ?? ''
      if (shownKind !== event.kind) {
        root.replaceChildren(glyphOf(event), label)
        shownKind = event.kind
      }
      const named = eventLabel(event)
      const text = `${named}\0${words.join(' ')}`
      if (shownText !== text) {
        const title = event.title === '' ? 'Untitled' : named.slice(0, 300)
        label.replaceChildren(...labelParts(title, words))
        label.classList.toggle('dk-untitled', event.title === '')
        shownText = text
      }
    },
  }
}

/** Classes of the vis-timeline item around the element; the bar of a span is drawn on it. */
export function itemClass({ event, certainty, open, phases }: PlacedEvent, selected: boolean): string {
  const marks = [phases === '' ? '' : 'dk-phased', selected ? 'dk-selected' : '']
  return ['dk-item', `dk-${event.kind}`, `dk-${certainty}`, `dk-open-${open}`, ...marks.filter(Boolean)]
    .join(' ')
    .trim()
}

/** How much of a span is soft at either end, for the style sheet. */
export const itemStyle = ({ softStart, softEnd, phases }: PlacedEvent): string =>
  `--soft-start: ${(softStart * 100).toFixed(2)}%; --soft-end: ${(softEnd * 100).toFixed(2)}%` +
  (phases === '' ? '' : `; --phases: ${phases}`)
