import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { liveDocument } from '../../shared/patch'
import { aDocument } from '../../shared/testing/test-document'
import { caseFileOf } from './case-file-on-disk'
import { jsonInPieces } from './json-in-pieces'

const joined = (data: unknown, pieceChars?: number): string =>
  Buffer.concat([...jsonInPieces(data, pieceChars)]).toString('utf8')
const whole = (data: unknown): string => Buffer.from(`${JSON.stringify(data, null, 2)}\n`).toString('utf8')

/** Any JSON, and what JSON leaves out of objects and calls null in lists; half characters included. */
const anything = fc.oneof(
  fc.jsonValue({ stringUnit: 'binary', maxDepth: 6 }),
  fc.object({ values: [fc.constant(undefined), fc.string({ unit: 'binary' }), fc.double(), fc.date()], maxDepth: 6 }),
  fc.array(fc.constantFrom(undefined, null, [], {}, '\ud800', -0, NaN), { maxLength: 4 }),
)

describe('JSON in pieces', () => {
  it('is JSON.stringify, byte for byte, wherever it is cut', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 50 }), (data, pieceChars) => {
        expect(joined(data, pieceChars)).toBe(whole(data))
      }),
      { numRuns: 2_000 },
    )
  })

  it('is so for a case, of which no piece is long', () => {
    const file = caseFileOf(liveDocument(aDocument(5_000)), 7, 'f'.repeat(64), '0.1.0')
    expect(joined(file)).toBe(whole(file))
    const pieces = [...jsonInPieces(file)]
    expect(pieces.length).toBeGreaterThan(5)
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(100_000)
  })
})
