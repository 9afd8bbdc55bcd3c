import { describe, expect, it } from 'vitest'
import { CaseCard } from '../../../shared/ipc/contract'
import { changedInWords, countInWords, inListOrder } from './case-facts'

const local = (day: number, hours: number, minutes: number) => new Date(2026, 10, day, hours, minutes)
const changed = (then: Date) => changedInWords(then.toISOString(), local(22, 15, 0))

describe('changedInWords', () => {
  it('names today and yesterday with the clock, noon and midnight as Americans do', () => {
    expect(changed(local(22, 14, 5))).toBe('Today, 2:05 PM')
    expect(changed(local(22, 0, 30))).toBe('Today, 12:30 AM')
    expect(changed(local(22, 12, 0))).toBe('Today, 12:00 PM')
    expect(changed(local(21, 23, 59))).toBe('Yesterday, 11:59 PM')
  })
  it('gives the date of anything older, and nothing for what is no instant', () => {
    expect(changed(local(20, 12, 0))).toBe('November 20, 2026')
    expect(changedInWords('never', new Date())).toBe('')
  })
})

describe('countInWords', () => {
  it('counts in the singular and by thousands', () => {
    expect(countInWords(1, 'event', 'events')).toBe('1 event')
    expect(countInWords(0, 'event', 'events')).toBe('0 events')
    expect(countInWords(10_318, 'event', 'events')).toBe('10,318 events')
  })
})

describe('inListOrder', () => {
  it('puts the case changed last first, and what cannot be opened last', () => {
    const card = (folder: string, changed: string | null, kind: 'ready' | 'unreadable') =>
      CaseCard.parse({
        folder,
        title: folder,
        court: '',
        docketNumber: '',
        events: 0,
        openQuestions: 0,
        changed,
        state: kind === 'ready' ? { kind } : { kind, reason: 'Not JSON.' },
      })
    const cards = [
      card('broken', '2026-11-23T00:00:00Z', 'unreadable'),
      card('old', '2025-01-01T00:00:00Z', 'ready'),
      card('unknown', null, 'ready'),
      card('new', '2026-11-22T00:00:00Z', 'ready'),
    ]
    expect(inListOrder(cards).map(({ folder }) => folder)).toEqual(['new', 'old', 'unknown', 'broken'])
  })
})
