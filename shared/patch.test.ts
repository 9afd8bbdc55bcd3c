import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentData, theCase } from './document'
import { applyPatch, difference, invert, Patch, squash } from './patch'
import { brokenReferences } from './references'
import { arbitraryDocument, arbitraryEvent, EVENT_IDS } from './testing/arbitraries'

const apply = (...args: Parameters<typeof applyPatch>) => {
  const applied = applyPatch(...args)
  if (!applied.ok) throw new Error(applied.error.message)
  return applied.value
}

describe('laws of patches', () => {
  test('the difference of two documents turns the one into the other', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (from, to) => {
        expect(documentData(apply(from, difference(from, to)))).toEqual(documentData(to))
      }),
    )
  })

  test('a patch and its inverse leave the document as it was', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (from, to) => {
        const patch = difference(from, to)
        expect(documentData(apply(apply(from, patch), invert(patch)))).toEqual(documentData(from))
      }),
    )
  })

  test('squashed patches do what they did one after the other', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, arbitraryDocument, (a, b, c) => {
        const [first, second] = [difference(a, b), difference(b, c)]
        expect(documentData(apply(a, squash(first, second)))).toEqual(documentData(c))
        expect(squash(first, invert(first))).toEqual([])
      }),
    )
  })

  test('whatever a patch brings, an accepted document has no reference to nowhere', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.subarray(EVENT_IDS), (document, gone) => {
        const patch = gone.flatMap((id) => {
          const before = document.event.get(id)
          return before ? [{ table: 'event' as const, id, before, after: null }] : []
        })
        const applied = applyPatch(document, patch)
        const whole = { ...document, event: new Map([...document.event].filter(([id]) => !gone.includes(id))) }
        expect(applied.ok).toBe(brokenReferences(whole).length === 0)
      }),
    )
  })

  test('a patch that was written and read again is the same', () => {
    fc.assert(
      fc.property(arbitraryDocument, arbitraryDocument, (from, to) => {
        const patch = difference(from, to)
        fc.pre(patch.length > 0)
        expect(Patch.parse(JSON.parse(JSON.stringify(patch)))).toEqual(patch)
      }),
    )
  })
})

describe('a patch that does not fit', () => {
  const sample = fc.sample(arbitraryDocument, { numRuns: 1, seed: 7 })[0]
  if (sample === undefined) throw new Error('no sample')

  test('is refused whole when a record is not what it started from', () => {
    const record = theCase(sample)
    const stale = { ...record, shortTitle: 'What another window saw' }
    const applied = applyPatch(sample, [{ table: 'case', id: record.id, before: stale, after: record }])
    expect(applied).toMatchObject({ ok: false, error: { code: 'conflict' } })
  })

  test('is refused when it would take away the case record', () => {
    const record = theCase(sample)
    const applied = applyPatch(sample, [{ table: 'case', id: record.id, before: record, after: null }])
    expect(applied).toMatchObject({ ok: false, error: { code: 'broken-reference' } })
  })

  test('is no patch when a change carries another record or changes one record twice', () => {
    const [one, two] =
      fc.sample(
        fc.tuple(arbitraryEvent(EVENT_IDS[0] ?? ('e0' as never)), arbitraryEvent(EVENT_IDS[1] ?? ('e1' as never))),
        1,
      )[0] ?? []
    expect(Patch.safeParse([{ table: 'event', id: one?.id, before: null, after: two }]).success).toBe(false)
    const change = { table: 'event', id: one?.id, before: null, after: one }
    expect(Patch.safeParse([change]).success).toBe(true)
    expect(Patch.safeParse([change, change]).success).toBe(false)
    expect(Patch.safeParse([]).success).toBe(false)
  })
})
