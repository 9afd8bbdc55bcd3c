import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundedShare, shareAfterKey, USUAL } from './splitter'

describe('the split between timeline and chronology', () => {
  it('never leaves either view without room, whatever was stored', () => {
    fc.assert(
      fc.property(fc.double(), (share) => {
        const bounded = boundedShare(share)
        expect(bounded).toBeGreaterThanOrEqual(0.2)
        expect(bounded).toBeLessThanOrEqual(0.85)
      }),
    )
    expect(boundedShare(Number('nonsense'))).toBe(USUAL)
  })
  it('moves with the arrows and leaves other keys alone', () => {
    expect(shareAfterKey(0.5, 'ArrowUp')).toBeCloseTo(0.48)
    expect(shareAfterKey(0.5, 'ArrowDown')).toBeCloseTo(0.52)
    expect(shareAfterKey(0.5, 'Enter')).toBe(USUAL)
    expect(shareAfterKey(0.5, 'k')).toBeNull()
  })
})
