import { expect, it } from 'vitest'
import { checkoutAssets } from '../brief/made-up/checkout-assets'
import { legalDate } from '../brief/made-up/made-up-case'
import { runDeadline } from './deadline-command'

function run(...args: string[]): { code: number; out: string[]; err: string[] } {
  const [out, err]: [string[], string[]] = [[], []]
  const code = runDeadline(args, {
    assets: checkoutAssets,
    folder: '.',
    today: () => legalDate('2025-07-01'),
    out: (line) => out.push(line),
    err: (line) => err.push(line),
  })
  return { code, out, err }
}

const due = (...args: string[]): unknown => {
  const { code, out, err } = run(...args, '--json')
  expect({ code, err, lines: out.length }).toEqual({ code: 0, err: [], lines: 1 })
  return (JSON.parse(out[0] ?? '') as { date: unknown }).date
}

it('prints the date and its counting for programs', () => {
  const { out } = run('--trigger', '2023-06-16', '--days', '2', '--json')
  expect(JSON.parse(out.join(''))).toEqual({
    date: '2023-06-20',
    counting: [
      {
        day: 0,
        date: '2023-06-16',
        weekday: 'Friday',
        counted: false,
        why: 'the day of the event is left out, FRCP 6(a)(1)(A)',
      },
      {
        day: 1,
        date: '2023-06-17',
        weekday: 'Saturday',
        counted: true,
        why: 'counted; a Saturday: it counts in between, FRCP 6(a)(1)(B)',
      },
      {
        day: 2,
        date: '2023-06-18',
        weekday: 'Sunday',
        counted: true,
        why: 'counted; the last, but a Sunday: the period runs on, FRCP 6(a)(1)(C)',
      },
      {
        day: 3,
        date: '2023-06-19',
        weekday: 'Monday',
        counted: false,
        why: 'the period runs on: Juneteenth National Independence Day, a legal holiday',
      },
      {
        day: 4,
        date: '2023-06-20',
        weekday: 'Tuesday',
        counted: false,
        why: 'the next day on which the period can end',
      },
    ],
  })
})

it('takes the direction, the state, the service and closed days', () => {
  expect(due('--trigger', '2023-06-05', '--days', '14')).toBe('2023-06-20')
  expect(due('--trigger', '2024-04-02', '--days', '14', '--state', 'dc')).toBe('2024-04-17')
  expect(due('--trigger', '2024-07-20', '--days', '14', '--before')).toBe('2024-07-05')
  expect(due('--trigger', '2024-04-25', '--days', '30', '--service', 'mail')).toBe('2024-05-31')
  expect(due('--trigger', '2024-01-05', '--days', '14', '--closed', '2024-01-19')).toBe('2024-01-22')
})

it('prints a table for people and says that nobody verified it', () => {
  const { code, out } = run('--trigger', '2023-06-16', '--days', '2')
  expect(code).toBe(0)
  expect(out[1]).toMatch(/^ {3}1 {2}06\/17\/2023 {2}Saturday {3}counted/u)
  expect(out).toContain('June 20, 2023 (computed, unverified; an order that sets a date comes first).')
})

it.each([
  [['--days', '14'], '--trigger'],
  [['--trigger', '2023-06', '--days', '14'], '--trigger'],
  [['--trigger', '2023-02-29', '--days', '14'], '--trigger'],
  [['--trigger', '2023-06-05'], '--days'],
  [['--trigger', '2023-06-05', '--days', '0'], '--days'],
  [['--trigger', '2023-06-05', '--days', '1e3'], '--days'],
  [['--trigger', '2023-06-05', '--days', '9999'], '--days'],
  [['--trigger', '2023-06-05', '--days', '14', '--state', 'ZZ'], 'DC, MA'],
  [['--trigger', '2023-06-05', '--days', '14', '--service', 'fax'], 'mail'],
  [['--trigger', '2023-06-05', '--days', '14', '--service', 'mail', '--before'], 'FRCP 6(d)'],
  [['--trigger', '2023-06-05', '--days', '14', '--closed', 'today'], '--closed'],
  [['--trigger', '2023-06-05', '--days', '14', '--rule'], '--rule'],
  [['--trigger', '2023-06-05', '--days', '14', 'more'], 'more'],
])('%j is bad input', (args, word) => {
  const { code, out, err } = run(...args, '--json')
  expect({ code, out, lines: err.length }).toEqual({ code: 2, out: [], lines: 1 })
  expect(err[0]).toContain(word)
})
