import ICAL from 'ical.js'
import { describe, expect, it } from 'vitest'
import { documentFrom } from '../../shared/document'
import { epochDay } from '../../shared/model/epoch-day'
import { emptyEvent, type CaseEvent } from '../../shared/model/event'
import { CourtDeadline } from '../../shared/model/court-deadline'
import { DeadlineId, EventId } from '../../shared/model/ids'
import { LegalDate } from '../../shared/model/legal-date'
import { aCase } from '../../shared/testing/a-case'
import { calendarOf } from './calendar'
import { zonedInstant } from './zoned-instant'

const STAMP = LegalDate.parse('2024-01-02')

const hearing = (id: string, date: string | null, fields: Partial<CaseEvent> = {}): CaseEvent => ({
  ...emptyEvent(EventId.parse(id), 'hearing'),
  title: `Hearing ${id}`,
  date: date === null ? null : LegalDate.parse(date),
  ...fields,
})

const deadline = {
  status: 'computed, unverified' as const,
  motion: EventId.parse('motion'),
  trigger: EventId.parse('motion'),
  act: 'Opposition due',
  rule: 'LCvR 7(b) (D.D.C.)' as const,
  date: epochDay(2023, 7, 5),
  counting: [],
}

function calendar(events: readonly CaseEvent[]) {
  const document = documentFrom({ case: [aCase('Roe v. Mill')], event: [...events] })
  return calendarOf(document, events, [deadline], STAMP)
}

/** The events as an independent reader finds them. */
const read = (text: string) =>
  new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((each) => new ICAL.Event(each))

describe('the calendar of a case', () => {
  it('has whole days as dates, the end being the day after', () => {
    const { text } = calendar([hearing('one', '2023-06-13'), hearing('three', '2023-06-13/2023-06-15')])
    const dates = read(text).map(({ startDate, endDate }) => [startDate.isDate, String(startDate), String(endDate)])
    expect(dates).toEqual([
      [true, '2023-06-13', '2023-06-14'],
      [true, '2023-06-13', '2023-06-16'],
      [true, '2023-07-05', '2023-07-06'],
    ])
  })

  it('has a known time as an instant', () => {
    const time = { clock: '14:00', zone: 'America/New_York' }
    const [event] = read(calendar([hearing('one', '2023-06-13', { time })]).text)
    expect(event?.startDate.toJSDate().toISOString()).toBe('2023-06-13T18:00:00.000Z')
  })

  it('leaves out, and names, a hearing whose day nobody knows', () => {
    const unknown = [hearing('tray', null), hearing('month', '2023-06'), hearing('about', '2023-06-13~')]
    const { text, withoutDay } = calendar([...unknown, hearing('open', '2023-06-13/..')])
    expect(withoutDay.map(({ id }) => id)).toEqual(['tray', 'month', 'about', 'open'])
    expect(read(text)).toHaveLength(1)
  })

  it('has the deadlines that an order sets, as whole days', () => {
    const set = hearing('order', null)
    const due = { id: DeadlineId.parse('d'), act: 'Answer due', due: LegalDate.parse('2023-08-01'), setBy: set.id }
    const document = documentFrom({
      case: [aCase('Roe v. Mill')],
      event: [set],
      deadline: [CourtDeadline.parse({ trigger: null, note: '', ...due })],
    })
    const [event] = read(calendarOf(document, [], [], STAMP).text)
    expect([event?.summary, String(event?.startDate), event?.startDate.isDate]).toEqual([
      'Roe v. Mill: Answer due',
      '2023-08-01',
      true,
    ])
  })

  it('says that a computed deadline is one', () => {
    expect(read(calendar([]).text).map(({ summary }) => summary)).toEqual([
      'Roe v. Mill: Opposition due (computed, unverified)',
    ])
  })

  it('keeps text that the format has a meaning for, and is the same for the same case', () => {
    const title = 'Status; hearing, \\n\r\nBEGIN:VEVENT "x"'
    const events = [hearing('one', '2023-06-13', { title })]
    expect(read(calendar(events).text)).toHaveLength(2)
    expect(read(calendar(events).text)[0]?.summary.replaceAll('\r', '')).toContain('Status; hearing, ')
    expect(calendar(events).text).toBe(calendar(events).text)
  })
})

describe('a time at the court', () => {
  it.each([
    ['2023-06-13', '14:00', 'America/New_York', '2023-06-13T18:00:00.000Z'],
    ['2023-12-13', '14:00', 'America/New_York', '2023-12-13T19:00:00.000Z'],
    ['2023-03-12', '02:30', 'America/New_York', '2023-03-12T07:30:00.000Z'],
    ['2023-11-05', '01:30', 'America/New_York', '2023-11-05T05:30:00.000Z'],
    ['2023-06-13', '09:00', 'Pacific/Honolulu', '2023-06-13T19:00:00.000Z'],
  ])('%s %s in %s', (day, clock, zone, instant) => {
    const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
    expect(zonedInstant(epochDay(year, month, date), clock, zone)?.toISOString()).toBe(instant)
  })

  it('in a zone that nobody knows is none', () => {
    expect(zonedInstant(epochDay(2023, 6, 13), '10:00', 'Mars/Olympus')).toBeNull()
  })
})
