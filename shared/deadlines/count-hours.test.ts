import fc from 'fast-check'
import { expect, test } from 'vitest'
import { epochDay } from '../model/epoch-day'
import { dateOfDay } from '../model/legal-date-move'
import { countHours, type CourtTime } from './count-hours'
import { whyNoBusiness } from './legal-holiday'

const at = (year: number, month: number, day: number, hour: number, minute = 0): CourtTime => ({
  day: epochDay(year, month, day),
  minute: hour * 60 + minute,
})

const zone = 'America/New_York'
const end = (trigger: CourtTime, hours: number, of = zone): string => {
  const { day, minute } = countHours({ trigger, hours, zone: of }).end
  return `${dateOfDay(day)} ${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`
}

test('the example of the 2009 committee note: clocks go back in between', () =>
  expect(end(at(2007, 11, 2, 10, 23), 72)).toBe('2007-11-05 9:23'))

test.each<[trigger: CourtTime, hours: number, text: string, what: string]>([
  [at(2023, 6, 13, 14), 24, '2023-06-14 14:00', 'the next day'],
  [at(2023, 6, 16, 9, 30), 48, '2023-06-20 9:30', 'Sunday and Juneteenth, to the same time on Tuesday'],
  [at(2024, 3, 8, 12), 72, '2024-03-11 13:00', 'clocks go forward in between'],
  [at(2023, 12, 29, 23, 59), 48, '2024-01-02 23:59', 'over the year’s end'],
  [at(2024, 2, 28, 0), 24, '2024-02-29 0:00', 'midnight of a leap day'],
])('%j and %i hours: %s, %s', (trigger, hours, text) => expect(end(trigger, hours)).toBe(text))

test('says why it runs on', () =>
  expect(countHours({ trigger: at(2023, 6, 16, 9), hours: 48, zone }).why).toEqual([
    'Every hour counts from the event on, FRCP 6(a)(2)(A) and (B).',
    'It cannot end on a Sunday: it runs on to the same time of the next day, FRCP 6(a)(2)(C).',
    'It cannot end on Juneteenth National Independence Day, a legal holiday: it runs on to the same time of the next day, FRCP 6(a)(2)(C).',
  ]))

test('where clocks never change it is plain arithmetic, moved on to a day of business', () => {
  const trigger = fc.record({
    day: fc.integer({ min: epochDay(1970, 1, 1), max: epochDay(2100, 12, 31) }),
    minute: fc.integer({ min: 0, max: 1439 }),
  })
  fc.assert(
    fc.property(trigger, fc.integer({ min: 1, max: 500 }), (trigger, hours) => {
      const total = trigger.day * 1440 + trigger.minute + hours * 60
      let day = Math.floor(total / 1440)
      while (whyNoBusiness(day, null) !== null) day += 1
      expect(countHours({ trigger, hours, zone: 'UTC' }).end).toEqual({
        day,
        minute: total - Math.floor(total / 1440) * 1440,
      })
    }),
    { numRuns: 1000 },
  )
})

test('refuses what is no period and no zone', () => {
  expect(() => countHours({ trigger: at(2023, 6, 5, 9), hours: 0, zone })).toThrow(RangeError)
  expect(() => countHours({ trigger: at(2023, 6, 5, 9), hours: 1, zone: 'Washington' })).toThrow(RangeError)
})
