import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theCase, type CaseDocument } from '../../shared/document'
import { EVENT_KINDS, isRoutineEntry } from '../../shared/model/event'
import { arbitraryDocument } from '../../shared/testing/arbitraries'
import { encodeFirstView } from '../../shared/timeline/encode-first-view'
import { itemClass, itemStyle } from './event-element'
import { decodeFirstView, withTexts, type FirstView } from './first-view'
import { indexLane, placementOf, type Placing } from '../../shared/timeline/lane-index'
import { phasedLives } from '../../shared/timeline/question-phases'
import { sortedEvents } from '../../shared/chronological-order'
import { eventLabel } from '../store/event-name'
import type { PlacedEvent } from '../../shared/timeline/placed-event'
import { inventedCase } from '../features/search/invented-case'
import { feedLaneOf } from './timeline-feed'
import { zoomLevelOf } from './zoom-level'

const TODAY = 20_000

const placingOf = (document: CaseDocument, today: number): Placing => ({ today, lives: phasedLives(document, today) })

const encoder = new TextEncoder()
const kept = (document: CaseDocument, today: number) => encodeFirstView(document, today, (text) => encoder.encode(text))

/** A first view once its texts are there too. */
function whole(document: CaseDocument, made: number, today: number): FirstView | null {
  const { picture, texts } = kept(document, made)
  const view = decodeFirstView(picture, today)
  return view && withTexts(view, texts)
}

/** What is drawn of it at first: by itself, or as a mark that stands for one event. */
function drawnIn({ lanes, window }: FirstView, windowPx: number): PlacedEvent[] {
  const level = zoomLevelOf((window.end - window.start) / windowPx)
  const textPx = (title: string): number => title.length * 7
  return Array.from(lanes, ([kind, index]) => {
    const lane = { id: kind, label: kind, meaning: { kind: 'kind', event: kind } } as const
    const { layouts, mostRows } = feedLaneOf(lane, index, textPx)
    const layout = layouts.at({ level, windowPx, mostRows, pinned: new Set() })
    const alone = Array.from(layout.shownBetween(-Infinity, Infinity), ({ placed }) => placed)
    return [...alone, ...layout.marks.flatMap(({ only }) => only ?? [])]
  }).flat()
}

describe('the first view of a case', () => {
  it('draws every event as the case itself would be drawn', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const view = whole(document, TODAY, TODAY)
        expect(view?.case).toEqual(theCase(document))
        for (const kind of EVENT_KINDS) {
          const shown = sortedEvents(document.event).filter((event) => !isRoutineEntry(event))
          const events = shown.filter((event) => event.kind === kind)
          const whole = indexLane(events.flatMap((event) => placementOf(event, placingOf(document, TODAY)) ?? []))
          const lane = view?.lanes.get(kind)
          expect([lane?.starts, lane?.ends, lane?.traits]).toEqual([whole.starts, whole.ends, whole.traits])
          for (const [at, placed] of whole.events.entries()) {
            const shown = lane?.at(at)
            if (shown === undefined) throw new Error('an event is missing')
            const { event: _whole, ...place } = placed
            expect(shown).toMatchObject(place)
            expect(shown.event.id).toBe(placed.event.id)
            expect(shown.event.importance === 'key').toBe(kind !== 'question' && placed.event.importance === 'key')
            const drawn = placed.shape === 'point' ? 119 : 299
            expect(eventLabel(shown.event).slice(0, drawn)).toBe(eventLabel(placed.event).slice(0, drawn))
            expect([itemClass(shown, false), itemStyle(shown)]).toEqual([itemClass(placed, false), itemStyle(placed)])
          }
        }
      }),
    )
  })

  it('lets what lasts until today end on the day it is shown, and nothing else move', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.integer({ min: 0, max: 400 }), (document, later) => {
        const view = whole(document, TODAY, TODAY + later)
        for (const kind of EVENT_KINDS) {
          const lane = view?.lanes.get(kind)
          for (let at = 0; at < (lane?.count ?? 0); at += 1) {
            const shown = lane?.at(at)
            const event = shown && document.event.get(shown.event.id)
            const placed = event && placementOf(event, placingOf(document, TODAY + later))
            expect([lane?.starts[at], lane?.ends[at]]).toEqual([placed?.start, placed?.end])
            expect(shown?.phases).toBe(placed?.phases)
          }
        }
      }),
    )
  })

  it.each([700, 1280, 1920, 3840])(
    'has with its picture every text that is drawn first, %i pixels wide',
    (windowPx) => {
      const { picture, texts } = kept(inventedCase(5000), TODAY)
      expect(picture.length).toBeLessThan(texts.length / 4)
      const view = decodeFirstView(picture, TODAY)
      if (view === null) throw new Error('there is no view')
      const drawn = drawnIn(view, windowPx)
      expect(drawn.length).toBeGreaterThan(20)
      expect(drawn.every(({ event }) => event.title !== '')).toBe(true)
      // So that nothing is laid out anew.
      expect(withTexts(view, texts)).toBe(view)
      expect(drawnIn(view, windowPx)).toEqual(drawn)
    },
  )

  it('draws anew, once the texts are there, the lanes of which one was asked for before', () => {
    const { picture, texts } = kept(inventedCase(5000), TODAY)
    const view = decodeFirstView(picture, TODAY)
    const [orders, filings] = [view?.lanes.get('order'), view?.lanes.get('filing')]
    if (view === null || orders === undefined || filings === undefined) throw new Error('there is no view')
    for (let at = 0; at < orders.count; at += 1) orders.at(at)
    const next = withTexts(view, texts)
    expect(next.lanes.get('filing')).toBe(filings)
    expect(next.lanes.get('order')).not.toBe(orders)
    expect(next.lanes.get('order')?.starts).toBe(orders.starts)
    for (let at = 0; at < orders.count; at += 1) expect(next.lanes.get('order')?.at(at).event.title).not.toBe('')
  })

  it('is none where the bytes are not whole or of something else', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.nat(), fc.uint8Array(), (document, cut, junk) => {
        const { picture } = kept(document, TODAY)
        const columns = 8 + (new Float64Array(picture.buffer, 0, 1)[0] ?? 0)
        expect(decodeFirstView(picture.slice(0, cut % columns), TODAY)).toBeNull()
        expect(decodeFirstView(junk, TODAY)).toBeNull()
      }),
    )
  })

  it('is none on a day before it was made: what is open ended later than that', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(decodeFirstView(kept(document, TODAY).picture, TODAY - 1)).toBeNull()
      }),
    )
  })
})
