import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseDocument } from '../document'
import { EventId } from '../model/ids'
import type { Link } from '../model/link'
import { arbitraryDocument } from '../testing/arbitraries'
import { eventOf, link, linkedCase } from '../testing/linked-case'
import { alongLinks, chainLinks, chainOf, type LinksAt } from './link-chain'

const linksAt =
  (document: CaseDocument): LinksAt =>
  (id) =>
    [...document.link.values()].filter(({ from, to }) => from === id || to === id)

const EVENTS = [
  eventOf('filing', 'complaint', { date: '2023-06-05', title: 'Complaint' }),
  eventOf('filing', 'motion', { date: '2023-09-21', title: 'Motion to dismiss' }),
  eventOf('filing', 'other', { date: '2023-09-22', title: 'Other motion to dismiss' }),
  eventOf('filing', 'opposition', { date: '2023-11-07', title: 'Opposition to the motions' }),
  eventOf('filing', 'reply', { date: '2023-12-12', title: 'Reply' }),
  eventOf('order', 'opinion', { date: '2024-06-28', title: 'Opinion' }),
]
const LINKS: Link[] = [
  link('motion', 'responds to', 'complaint'),
  link('other', 'responds to', 'complaint'),
  link('opposition', 'responds to', 'motion'),
  link('opposition', 'responds to', 'other'),
  link('reply', 'replies to', 'opposition'),
  link('opinion', 'rules on', 'motion'),
]
const CASE = linkedCase(EVENTS, LINKS)
const idsFrom = (id: string): string[] =>
  chainOf(EventId.parse(id), CASE, linksAt(CASE)).map(({ id: member }) => member)

describe('the chain of a motion', () => {
  test('is the motion, its opposition, reply and ruling, from whichever it is asked', () => {
    const whole = ['motion', 'opposition', 'reply', 'opinion']
    expect(idsFrom('motion')).toEqual(whole)
    expect(idsFrom('opinion')).toEqual(whole)
    expect(idsFrom('reply')).toEqual(['motion', 'other', 'opposition', 'reply', 'opinion'])
  })

  test('does not run on to what the motion itself answers', () => {
    expect(idsFrom('motion')).not.toContain('complaint')
    expect(idsFrom('complaint')).toEqual(['complaint'])
  })

  test('has the links among its members and no others', () => {
    const chain = chainOf(EventId.parse('motion'), CASE, linksAt(CASE))
    expect(chainLinks(chain, linksAt(CASE)).map(({ id }) => id)).toEqual([
      'opposition responds to motion',
      'opinion rules on motion',
      'reply replies to opposition',
    ])
  })

  test('ends, and holds no event twice, whatever links to whatever', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        for (const id of document.event.keys()) {
          const ids = chainOf(id, document, linksAt(document)).map((event) => event.id)
          expect(new Set(ids).size).toBe(ids.length)
          if (document.event.get(id)?.kind !== 'question') expect(ids).toContain(id)
        }
      }),
      { numRuns: 1000 },
    )
  })
})

describe('walking along links', () => {
  test('goes from the motion to its ruling and back, one step at a time', () => {
    const walk = (from: string, direction: 'later' | 'earlier'): string[] => {
      const path: string[] = []
      for (
        let at: EventId | null = EventId.parse(from);
        at !== null && path.length < 10;
        at = alongLinks(at, direction, CASE, linksAt(CASE))
      )
        path.push(at)
      return path
    }
    expect(walk('motion', 'later')).toEqual(['motion', 'opposition', 'reply', 'opinion'])
    expect(walk('opinion', 'earlier')).toEqual(['opinion', 'reply', 'opposition', 'other', 'complaint'])
  })

  test('stays where nothing is linked', () => {
    const alone = linkedCase([eventOf('filing', 'alone', { date: '2023-06-05' })])
    expect(alongLinks(EventId.parse('alone'), 'later', alone, linksAt(alone))).toBeNull()
  })
})
