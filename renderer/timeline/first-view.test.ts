import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theCase, type CaseDocument } from '../../shared/document'
import { EVENT_KINDS, isRoutineEntry } from '../../shared/model/event'
import { arbitraryDocument } from '../../shared/testing/arbitraries'
import { encodeFirstView } from '../../shared/timeline/encode-first-view'
import { itemClass, itemStyle } from './event-element'
import { decodeFirstView } from './first-view'
import { indexLane, placementOf, type Placing } from '../../shared/timeline/lane-index'
import { phasedLives } from '../../shared/timeline/question-phases'
import { sortedEvents } from '../../shared/chronological-order'
import { eventLabel } from '../store/event-name'

const TODAY = 20_000

const placingOf = (document: CaseDocument, today: number): Placing => ({ today, lives: phasedLives(document, today) })

const encoder = new TextEncoder()
const kept = (document: CaseDocument, today: number): Uint8Array =>
  encodeFirstView(document, today, (text) => encoder.encode(text))

describe('the first view of a case', () => {
  it('draws every event as the case itself would be drawn', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const view = decodeFirstView(kept(document, TODAY), TODAY)
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
        const view = decodeFirstView(kept(document, TODAY), TODAY + later)
        for (const kind of EVENT_KINDS) {
          const lane = view?.lanes.get(kind)
          for (let at = 0; at < (lane?.count ?? 0); at += 1) {
            const shown = lane?.at(at)
            const event = shown && document.event.get(shown.event.id)
            const placed = event && placementOf(event, placingOf(document, TODAY + later))
            expect([lane?.starts[at], lane?.ends[at]]).toEqual([placed?.start, placed?.end])
          }
        }
      }),
    )
  })

  it('is none where the bytes are not whole or of something else', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.nat(), fc.uint8Array(), (document, cut, junk) => {
        const bytes = kept(document, TODAY)
        const columns = 8 + (new Float64Array(bytes.buffer, 0, 1)[0] ?? 0)
        expect(decodeFirstView(bytes.slice(0, cut % columns), TODAY)).toBeNull()
        expect(decodeFirstView(junk, TODAY)).toBeNull()
      }),
    )
  })
})
