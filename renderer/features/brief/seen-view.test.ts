import { expect, it } from 'vitest'
import { documentFrom } from '../../../shared/document'
import { eventOf, linkedCase } from '../../../shared/testing/linked-case'
import { lanesOf } from '../../timeline/lanes'
import { seenLanes } from './seen-view'

const events = [eventOf('filing', 'a', { title: 'A' }), eventOf('order', 'b', { title: 'B' })]
const document = linkedCase(events)

it('has every lane of a kind, and of others those that show something', () => {
  const byKind = seenLanes(lanesOf(document, 'kind'), events.slice(0, 1))
  expect(byKind.map(({ kind, events: own }) => [kind, own.length])).toEqual([
    ['question', 0],
    ['filing', 1],
    ['order', 0],
    ['hearing', 0],
    ['context', 0],
  ])
  expect(seenLanes(lanesOf(document, 'tag'), events)).toEqual([
    { name: 'No tag', kind: null, events: events.map(({ id }) => id) },
  ])
  expect(seenLanes(lanesOf(documentFrom({ case: [...document.case.values()] }), 'tag'), [])).toEqual([])
})
