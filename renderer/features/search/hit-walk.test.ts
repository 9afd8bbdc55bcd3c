import { describe, expect, it } from 'vitest'
import { emptyEvent } from '../../../shared/model/event'
import { EventId } from '../../../shared/model/ids'
import { hitWalk, nextHit } from './hit-walk'

const ids = ['a', 'b', 'c', 'd'].map((id) => EventId.parse(id))
const [a, b, c, d] = ids
const shown = ids.map((id) => emptyEvent(id, 'filing'))

describe('hitWalk', () => {
  it('goes best first, and in the given order among equals', () => {
    expect(hitWalk(shown, (id) => (id === c ? 9 : id === b ? 0 : 4))).toEqual([c, a, d, b])
  })
})

describe('nextHit', () => {
  it('goes on and back around the ends', () => {
    expect(nextHit(ids, a ?? null, 1)).toBe(b)
    expect(nextHit(ids, d ?? null, 1)).toBe(a)
    expect(nextHit(ids, a ?? null, -1)).toBe(d)
  })
  it('begins at an end from anywhere else', () => {
    expect(nextHit(ids, null, 1)).toBe(a)
    expect(nextHit(ids, EventId.parse('elsewhere'), -1)).toBe(d)
    expect(nextHit([], null, 1)).toBeNull()
  })
})
