import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MS_PER_DAY } from '../../shared/model/epoch-day'
import { emptyEvent } from '../../shared/model/event'
import { EventId } from '../../shared/model/ids'
import { fitLabel } from './label-fit'
import type { PlacedEvent } from '../../shared/timeline/placed-event'

const placed = (shape: PlacedEvent['shape'], firstDay: number, days: number): PlacedEvent => ({
  event: emptyEvent(EventId.parse('e'), 'question'),
  start: firstDay * MS_PER_DAY,
  end: (firstDay + days) * MS_PER_DAY,
  shape,
  certainty: 'exact',
  open: 'none',
  softStart: 0,
  softEnd: 0,
  phases: '',
})

/** One pixel a day, a window of 800 days from day 0. */
const room = (fullPx: number, nextDay = Infinity) => ({
  windowStart: 0,
  msPerPx: MS_PER_DAY,
  windowPx: 800,
  leftmost: -800,
  nextStart: nextDay * MS_PER_DAY,
  textPx: fullPx - 28,
})

describe('labels in the window', () => {
  test('one that fits is left alone', () => {
    expect(fitLabel(placed('point', 100, 1), room(150))).toEqual({
      shift: 0,
      most: null,
      hidden: false,
      overhangs: false,
    })
    expect(fitLabel(placed('span', 100, 400), room(370))).toEqual({
      shift: 0,
      most: null,
      hidden: false,
      overhangs: false,
    })
  })

  test('ends before what follows in its row', () => {
    expect(fitLabel(placed('point', 100, 1), room(250, 306)).most).toBe(200)
    expect(fitLabel(placed('span', 100, 50), room(250, 306)).most).toBe(200)
    expect(fitLabel(placed('point', 100, 1), room(250, 400)).most).toBe(null)
  })

  test('near the right edge it ends there or a few letters before, with an ellipsis', () => {
    expect(fitLabel(placed('point', 700, 1), room(150)).most).toBe(96)
    expect(fitLabel(placed('span', 600, 900), room(400)).most).toBe(192)
  })

  test('at the right edge it gets shorter in steps and never reaches beyond', () => {
    const widths = Array.from({ length: 120 }, (_, px) => fitLabel(placed('point', 600 + px, 1), room(300)).most ?? NaN)
    for (const [px, most] of widths.entries()) expect(most).toBeLessThanOrEqual(200 - px)
    expect(new Set(widths).size).toBeLessThan(6)
  })

  test('of a bar that began before the window it stays in sight, but on its bar', () => {
    expect(fitLabel(placed('span', -300, 900), room(150))).toEqual({
      shift: 300,
      most: null,
      hidden: false,
      overhangs: false,
    })
    const { shift, most } = fitLabel(placed('span', -300, 350), room(150))
    expect([shift, most]).toEqual([300, 19])
  })

  test('that is longer than its bar is told to overhang', () => {
    expect(fitLabel(placed('span', 100, 50), room(150)).overhangs).toBe(true)
    expect(fitLabel(placed('span', 100, 200), room(150)).overhangs).toBe(false)
  })

  test('at the very edge the glyph stays, alone', () => {
    const { most, hidden } = fitLabel(placed('point', 795, 1), room(150))
    expect([most, hidden]).toEqual([19, false])
  })

  test('of a point whose glyph is out of sight it is not drawn', () => {
    expect(fitLabel(placed('point', -30, 1), room(150)).hidden).toBe(true)
  })

  test('never reaches over the edge or, moved along, over its bar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -900, max: 790 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 30, max: 600 }),
        (first, days, fullPx) => {
          const { shift, most, hidden } = fitLabel(placed('span', first, days), room(fullPx))
          if (hidden || first + days < 19) return
          const left = Math.max(first, -800) + shift
          const width = Math.min(fullPx, most ?? Infinity)
          expect(left + width).toBeLessThanOrEqual(Math.max(800, left + 19) + 0.001)
          if (shift > 0) expect(left + width).toBeLessThanOrEqual(Math.max(first + days, left + 19) + 0.001)
        },
      ),
    )
  })
})
