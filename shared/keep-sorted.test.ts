import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keepSorted, type Order } from './keep-sorted'

interface Row {
  id: string
  key: number | null
}

const order: Order<Row> = {
  key: ({ key }) => key,
  tie: (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
}

const naive = (table: ReadonlyMap<string, Row>): Row[] =>
  [...table.values()].toSorted((a, b) => {
    if (a.key === b.key) return a.id < b.id ? -1 : 1
    if (a.key === null) return 1
    return b.key === null ? -1 : a.key - b.key
  })

const row = fc.record({ id: fc.stringMatching(/^[a-z]{1,2}$/), key: fc.option(fc.integer({ min: 0, max: 5 })) })
/** Puts a row, or takes it out. */
const step = fc.record({ row, put: fc.boolean() })

describe('keepSorted', () => {
  it('after any edits, deletions and undos gives what sorting anew gives', () => {
    fc.assert(
      fc.property(fc.array(fc.array(step)), (edits) => {
        const sort = keepSorted<string, Row>(order)
        let table: ReadonlyMap<string, Row> = new Map()
        for (const edit of edits) {
          const next = new Map(table)
          for (const { row, put } of edit) {
            if (put) next.set(row.id, row)
            else next.delete(row.id)
          }
          expect(sort(next)).toEqual(naive(next))
          expect(sort(table)).toEqual(naive(table))
          table = next
        }
      }),
    )
  })

  it('puts a record that changed in its place, where it stays there, as sorting would', () => {
    const noted: Order<Row & { note: number }> = { ...order, stays: (before, after) => before.key === after.key }
    const change = fc.record({ keys: fc.boolean(), gone: fc.nat({ max: 3 }), note: fc.nat() })
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), (changes) => {
        const sort = keepSorted<string, Row & { note: number }>(noted)
        let table = new Map(Array.from({ length: 700 }, (_, n) => [`${n}`, { id: `${n}`, key: n % 97, note: 0 }]))
        sort(table)
        for (const { keys, gone, note } of changes) {
          const kept = [...table.values()].slice(gone)
          table = new Map(kept.map((one) => [one.id, { ...one, note, key: keys ? (one.key * 31) % 97 : one.key }]))
          expect(sort(table)).toEqual(naive(table))
        }
      }),
      { numRuns: 20 },
    )
  })

  it('sorts anew when most of the table changed', () => {
    const sort = keepSorted<string, Row>(order)
    const many = (shift: number): Map<string, Row> =>
      new Map(Array.from({ length: 2000 }, (_, n) => [`${n}`, { id: `${n}`, key: (n * 7919 + shift) % 2003 }]))
    for (const table of [many(0), many(500)]) expect(sort(table)).toEqual(naive(table))
  })

  it('never loses or doubles a record, even by an order that goes in circles', () => {
    const beats: Record<string, string> = { rock: 'scissors', scissors: 'paper', paper: 'rock' }
    const circular: Order<{ id: string; hand: string }> = {
      key: () => 0,
      tie: (a, b) =>
        beats[a.hand] === b.hand ? -1 : beats[b.hand] === a.hand ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0,
    }
    const hand = fc.record({ id: fc.stringMatching(/^[a-j]$/), hand: fc.constantFrom('rock', 'paper', 'scissors') })
    fc.assert(
      fc.property(fc.array(fc.record({ hand, put: fc.boolean() })), (edits) => {
        const sort = keepSorted<string, { id: string; hand: string }>(circular)
        const table = new Map<string, { id: string; hand: string }>()
        for (const { hand, put } of edits) {
          if (put) table.set(hand.id, hand)
          else table.delete(hand.id)
          const rows = sort(new Map(table))
          expect(rows).toHaveLength(table.size)
          expect(new Set(rows)).toEqual(new Set(table.values()))
        }
      }),
    )
  })

  it('gives the same array for the same table', () => {
    const sort = keepSorted<string, Row>(order)
    const table = new Map([['a', { id: 'a', key: 1 }]])
    expect(sort(table)).toBe(sort(table))
  })
})
