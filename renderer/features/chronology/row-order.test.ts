import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaseDocument } from '../../../shared/document'
import { EVENT_KINDS, emptyEvent, type CaseEvent } from '../../../shared/model/event'
import { EventId } from '../../../shared/model/ids'
import { NO_FILTER } from '../../store/event-filter'
import { compareKeys } from '../../../shared/keep-sorted'
import type { ViewColumn } from '../../../shared/model/saved-view'
import { compareEvents } from '../../../shared/chronological-order'
import type { Sort } from '../../store/ui-store'
import { inventedCase } from '../search/invented-case'
import { chronologyRows, columnKey, textKey } from './row-order'

const COLUMNS: readonly ViewColumn[] = ['date', 'kind', 'title', 'ecf', 'filedBy']
const sort = fc.record({ column: fc.constantFrom(...COLUMNS), ascending: fc.boolean() })

/** By the book: every pair compared, nothing kept; rows with nothing to sort by last. */
function rowsNaively(document: CaseDocument, events: readonly CaseEvent[], { column, ascending }: Sort): CaseEvent[] {
  const key = columnKey(column, document.party)
  const valued = events
    .filter((event) => key(event) !== null)
    .toSorted((a, b) => compareKeys(key(a), key(b)) || compareEvents(a, b))
  const others = events.filter((event) => key(event) === null).toSorted(compareEvents)
  return [...(ascending ? valued : valued.toReversed()), ...others]
}

const withEvents = (document: CaseDocument, events: readonly CaseEvent[]): CaseDocument => ({
  ...document,
  event: new Map(events.map((event) => [event.id, event])),
})

const base = inventedCase(300)
const all = [...base.event.values()]

describe('chronologyRows', () => {
  it('are every row once, in the order of the column, after any edits', () => {
    const edit = fc.record({
      at: fc.nat({ max: all.length - 1 }),
      title: fc.constantFrom('', 'Exhibit 2', 'Exhibit 10', '“Zebra”', 'Ágora'),
      kind: fc.constantFrom(...EVENT_KINDS),
      ecf: fc.constantFrom(null, '9', '71', '71-2', '71-10', 'A-3'),
      undated: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(fc.tuple(sort, edit), { maxLength: 8 }), (steps) => {
        const events = [...all]
        for (const [order, { at, title, kind, ecf, undated }] of steps) {
          const changed = events[at]
          if (changed !== undefined) events[at] = { ...changed, title, kind, ecf, date: undated ? null : changed.date }
          const document = withEvents(base, events)
          expect(chronologyRows(document, NO_FILTER, null, order)).toEqual(rowsNaively(document, events, order))
        }
      }),
      { numRuns: 40 },
    )
  })

  it('are only those that search and filter let through, a few or most of a large case', () => {
    const large = inventedCase(6000)
    const events = [...large.event.values()]
    for (const share of [30, 1.2]) {
      const hits = { ids: new Set(events.slice(0, events.length / share).map(({ id }) => id)), words: [] }
      for (const column of COLUMNS) {
        const order = { column, ascending: column !== 'title' }
        const expected = rowsNaively(
          large,
          events.filter(({ id }) => hits.ids.has(id)),
          order,
        )
        expect(chronologyRows(large, NO_FILTER, hits, order)).toEqual(expected)
      }
    }
  })

  it('follow a party that gets another name', () => {
    const [party] = base.party.values()
    if (party === undefined) throw new Error('an invented case without parties')
    const renamed = { ...base, party: new Map(base.party).set(party.id, { ...party, short: 'Zzyzx' }) }
    const order = { column: 'filedBy', ascending: false } as const
    chronologyRows(base, NO_FILTER, null, order)
    expect(chronologyRows(renamed, NO_FILTER, null, order)[0]?.filedBy).toContain(party.id)
  })

  it('keep undated and untitled rows last in both directions', () => {
    const bare = emptyEvent(EventId.parse('bare'), 'filing')
    const document = withEvents(base, [bare, ...all.filter(({ date }) => date !== null)])
    for (const column of ['date', 'title', 'ecf', 'filedBy'] as const) {
      for (const ascending of [true, false]) {
        const rows = chronologyRows(document, NO_FILTER, null, { column, ascending })
        expect(rows.slice(-1)).toContain(rows.find(({ id }) => id === bare.id) ?? 'missing')
      }
    }
  })
})

describe('textKey', () => {
  it('puts case, accents and opening marks aside, and numbers by value', () => {
    const sorted = ['exhibit 10', 'Émigré', '“Zebra”', 'Exhibit 2', 'apple'].toSorted((a, b) =>
      compareKeys(textKey(a), textKey(b)),
    )
    expect(sorted).toEqual(['apple', 'Émigré', 'Exhibit 2', 'exhibit 10', '“Zebra”'])
    expect(textKey(' … ')).toBeNull()
  })
  it('is the same whether or not the text is plain', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z][a-z ,.-]{0,12}$/), (text) => {
        expect(textKey(text)).toBe(text)
        expect(textKey(`“${text}`)).toBe(text)
      }),
    )
  })
})
