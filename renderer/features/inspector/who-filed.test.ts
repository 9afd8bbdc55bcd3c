import { expect, test } from 'vitest'
import { emptyAnswer, emptyEvent, type EventKind } from '../../../shared/model/event'
import { EventId, PartyId } from '../../../shared/model/ids'
import { partyNamed } from '../../../shared/model/party'
import { whoFiled } from './who-filed'

const [jane, mill, idle] = ['jane', 'mill', 'idle'].map((id) => PartyId.parse(id))

test('tells who did what, the busiest first, with the questions that each won', () => {
  const event = (id: string, kind: EventKind, by: Array<PartyId | undefined>) => ({
    ...emptyEvent(EventId.parse(id), kind),
    filedBy: by.filter((one) => one !== undefined),
  })
  const question = {
    ...event('q', 'question', [jane]),
    answer: { ...emptyAnswer('answered'), wonBy: mill ? [mill] : [] },
  }
  const events = [
    event('a', 'filing', [jane]),
    event('b', 'filing', [jane, mill]),
    event('c', 'order', [mill]),
    question,
  ]
  const parties = [jane, mill, idle].flatMap((id) => (id ? [partyNamed(id, id, 'plaintiff')] : []))
  const told = whoFiled(
    new Map([...events, event('d', 'filing', [jane])].map((one) => [one.id, one])),
    new Map(parties.map((one) => [one.id, one])),
  )
  expect(told.map(({ party, counts, total, won }) => [party.id, counts, total, won])).toEqual([
    ['jane', { filing: 3 }, 3, 0],
    ['mill', { filing: 1, order: 1 }, 2, 1],
  ])
})
