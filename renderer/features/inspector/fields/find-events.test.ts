import { describe, expect, it } from 'vitest'
import { emptyEvent, type CaseEvent } from '../../../../shared/model/event'
import { EventId } from '../../../../shared/model/ids'
import { findEvents, nearestEvents } from './find-events'

const event = (id: string, title: string, ecf: string | null = null): CaseEvent => ({
  ...emptyEvent(EventId.parse(id), 'filing'),
  title,
  ecf,
})

const events = [
  event('a', 'Complaint', '1'),
  event('b', 'Opposition to motion to dismiss', '71'),
  event('c', 'Motion to dismiss the complaint', '118'),
  event('d', 'Reply, ECF 71 attached', '71-2'),
  event('e', 'Hearing on 71 counts'),
]
const all = () => true
const ids = (found: readonly CaseEvent[]) => found.map(({ id }) => id)

describe('findEvents', () => {
  it('puts the ECF number first, however it is written', () => {
    for (const query of ['71', '#71', 'ECF 71', 'Dkt. No. 71', 'ecf no. 71']) {
      expect(ids(findEvents(events, query, all, 9))[0]).toBe('b')
    }
    expect(ids(findEvents(events, '71-2', all, 9))).toEqual(['d'])
  })

  it('finds every word anywhere in the title, titles that begin so first', () => {
    expect(ids(findEvents(events, 'Motion DISMISS', all, 9))).toEqual(['b', 'c'])
    expect(ids(findEvents(events, 'motion to', all, 9))).toEqual(['c', 'b'])
    expect(ids(findEvents(events, 'to dismiss', all, 9))).toEqual(['b', 'c'])
    expect(ids(findEvents(events, 'dismiss opposition', all, 9))).toEqual(['b'])
    expect(findEvents(events, 'motion judgment', all, 9)).toEqual([])
  })

  it('keeps to what is allowed and to the limit', () => {
    expect(ids(findEvents(events, '', ({ id }) => id !== 'a', 2))).toEqual(['b', 'c'])
  })
})

describe('nearestEvents', () => {
  it('gives neighbours in time on both sides, nearest first, and never the event itself', () => {
    expect(ids(nearestEvents(events, EventId.parse('c'), all, 3))).toEqual(['b', 'd', 'a'])
    expect(ids(nearestEvents(events, EventId.parse('a'), all, 9))).toEqual(['b', 'c', 'd', 'e'])
  })
})
