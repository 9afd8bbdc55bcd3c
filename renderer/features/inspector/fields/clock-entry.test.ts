import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClockEntry, writeClockEntry } from './clock-entry'

describe('readClockEntry', () => {
  it.each([
    ['2:30 pm', '14:30'],
    ['2:30 PM', '14:30'],
    ['2:30p', '14:30'],
    ['9 a.m.', '09:00'],
    ['9am', '09:00'],
    ['12 am', '00:00'],
    ['12 pm', '12:00'],
    ['noon', '12:00'],
    ['14:30', '14:30'],
    ['0930', '09:30'],
    ['9', '09:00'],
  ])('reads %s as %s', (text, clock) => {
    expect(readClockEntry(text)).toEqual({ ok: true, value: clock })
  })

  it.each(['25:00', '9:75', '13 pm', '0 am', 'later', '9:5', '9 m'])('refuses %s', (text) => {
    expect(readClockEntry(text).ok).toBe(false)
  })

  it('reads back every time it writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), (hour, minute) => {
        const clock = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
        expect(readClockEntry(writeClockEntry(clock))).toEqual({ ok: true, value: clock })
      }),
    )
  })
})
