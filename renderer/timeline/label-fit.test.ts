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
      behind: null,
      most: null,
      hidden: false,
    })
    expect(fitLabel(placed('span', 100, 400), room(370))).toEqual({
      shift: 0,
      behind: null,
      most: null,
      hidden: false,
    })
  })

  test('ends before what follows in its row', () => {
    expect(fitLabel(placed('point', 100, 1), room(250, 306)).most).toBe(200)
    expect(fitLabel(placed('span', 100, 50), room(250, 306)).most).toBe(200)
    expect(fitLabel(placed('point', 100, 1), room(250, 400)).most).toBe(null)
    expect(fitLabel(placed('span', 100, 50), room(250, 420)).most).toBe(null)
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
      behind: null,
      most: null,
      hidden: false,
    })
    const { shift, most } = fitLabel(placed('span', -300, 350), room(150))
    expect([shift, most]).toEqual([300, 19])
  })

  test('stands on a bar that is long enough to read it on, and behind the end of any other', () => {
    const behind = (days: number, fullPx: number) => fitLabel(placed('span', 100, days), room(fullPx)).behind
    expect([behind(200, 150), behind(200, 400)]).toEqual([null, null])
    expect([behind(50, 150), behind(197, 400)]).toEqual([34, 181])
    expect(behind(3, 150)).toBe(0)
  })

  test('of a short bar stands still behind its end while the bar leaves the window', () => {
    for (const first of [60, 1, -1, -20, -30]) {
      const { shift, behind } = fitLabel(placed('span', first, 50), room(150))
      expect(first + shift + 21 + (behind ?? NaN)).toBe(first + 50 + 5)
    }
  })

  test('goes onto a short bar after all where there is no room behind it', () => {
    expect(fitLabel(placed('span', 630, 160), room(400))).toEqual({ shift: 0, behind: null, most: 160, hidden: false })
    expect(fitLabel(placed('span', 100, 160), room(400, 310))).toEqual({
      shift: 0,
      behind: null,
      most: 160,
      hidden: false,
    })
    expect(fitLabel(placed('span', 100, 30), room(400, 170)).most).toBe(19)
  })

  test('at the very edge the glyph stays, alone', () => {
    const { most, hidden } = fitLabel(placed('point', 795, 1), room(150))
    expect([most, hidden]).toEqual([19, false])
  })

  test('whose glyph the left edge would cut is not drawn', () => {
    const hidden = (px: number, days = 1) =>
      fitLabel({ ...placed(days > 1 ? 'span' : 'point', 0, days), start: px * MS_PER_DAY }, room(150)).hidden
    expect([hidden(-3), hidden(-3.1), hidden(-30)]).toEqual([false, true, true])
    expect([hidden(-300, 16), hidden(-300, 15)]).toEqual([false, true])
  })

  test('never reaches over the edge, and is nowhere on the end of its bar', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -900, max: 790 }),
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: 30, max: 600 }),
        fc.integer({ min: 0, max: 900 }),
        (first, days, fullPx, next) => {
          const { shift, behind, most, hidden } = fitLabel(
            placed('span', first, days),
            room(fullPx, first + days + next),
          )
          if (hidden) return
          const left = Math.max(first, -800) + shift
          const width = Math.min(fullPx + (behind ?? 0), most ?? Infinity)
          const isGlyph = width === 19
          expect(left + width).toBeLessThanOrEqual(Math.max(800, left + 19) + 0.001)
          expect(left + width).toBeLessThanOrEqual(Math.max(first + days + next, left + 19) + 0.001)
          if (isGlyph) return
          if (behind === null) expect(left + width).toBeLessThanOrEqual(first + days + 0.001)
          else expect(left + 21 + behind).toBeGreaterThanOrEqual(first + days + 4.999)
        },
      ),
    )
  })
})
