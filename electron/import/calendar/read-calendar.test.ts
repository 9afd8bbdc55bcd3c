import { expect, it } from 'vitest'
import { readCalendar } from './read-calendar'

const CALENDAR = (events: string): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'X-WR-CALNAME:Quill', events, 'END:VCALENDAR'].join('\r\n')
const event = (...lines: string[]): string => ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n')

it('reads all-day events, timed ones in their own zone, spans, tasks and notes', () => {
  const read = readCalendar(
    CALENDAR(
      [
        event(
          'UID:1',
          'DTSTART;VALUE=DATE:20240122',
          'DTEND;VALUE=DATE:20240123',
          'SUMMARY:Motion hearing',
          'LOCATION:Courtroom 3',
        ),
        event(
          'UID:2',
          'DTSTART;TZID=America/New_York:20240122T233000',
          'DTEND;TZID=America/New_York:20240122T235900',
          'SUMMARY:Call',
          'DESCRIPTION:With the\\n client',
        ),
        event('UID:3', 'DTSTART;VALUE=DATE:20240201', 'DTEND;VALUE=DATE:20240204', 'SUMMARY:Trial', 'STATUS:CANCELLED'),
        ['BEGIN:VTODO', 'UID:4', 'DUE;VALUE=DATE:20240301', 'SUMMARY:Reply brief due', 'END:VTODO'].join('\r\n'),
      ].join('\r\n'),
    ),
  )
  expect(read).toMatchObject({
    ok: true,
    value: {
      title: 'Quill',
      warnings: [],
      proposals: [
        { key: '1', date: '2024-01-22', kind: 'hearing', note: 'Place: Courtroom 3' },
        { key: '2', date: '2024-01-22', quote: 'With the\n client', note: 'At 23:30 America/New_York.' },
        { key: '3', date: '2024-02-01/2024-02-03', note: 'Cancelled.' },
        { key: '4', date: '2024-03-01', kind: 'context', subtype: 'deadline' },
      ],
    },
  })
})

it('keeps sound events and counts the others', () => {
  const read = readCalendar(
    CALENDAR([event('UID:1', 'DTSTART;VALUE=DATE:20240122', 'SUMMARY:A'), event('UID:2', 'SUMMARY:B')].join('\r\n')),
  )
  expect(read.ok && [read.value.proposals.length, read.value.warnings.join()]).toEqual([
    1,
    'Row 2 of the calendar could not be read and was left out: it has no title, or no date that exists.',
  ])
})

it.each(['BEGIN:VCALENDAR\nEND:VCALENDAR', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY', ''])('refuses %j', (text) => {
  expect(readCalendar(text)).toMatchObject({ ok: false, error: { code: 'malformed-calendar' } })
})

it('takes no day that does not exist for another', () => {
  const read = readCalendar(
    CALENDAR(
      [
        event('UID:1', 'DTSTART:20249999T000000', 'SUMMARY:A'),
        event('UID:2', 'DTSTART;VALUE=DATE:20240230', 'SUMMARY:B'),
        event('UID:3', 'DTSTART;VALUE=DATE:20240229', 'SUMMARY:C'),
      ].join('\r\n'),
    ),
  )
  expect(read.ok && read.value.proposals.map(({ title, date }) => [title, date])).toEqual([['C', '2024-02-29']])
  expect(read.ok && read.value.warnings).toHaveLength(2)
})
