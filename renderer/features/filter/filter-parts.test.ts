import { describe, expect, it } from 'vitest'
import { epochDay } from '../../../shared/model/epoch-day'
import { activeParts, NO_FILTER, type EventFilter } from '../../store/event-filter'
import { inventedCase } from '../search/invented-case'
import { activePartsInWords, toggled, withoutPart } from './filter-parts'

const document = inventedCase(500)
const parties = [...document.party.values()].slice(0, 4)
const filter: EventFilter = {
  kinds: new Set(['order', 'filing']),
  parties: new Set(parties.map(({ id }) => id)),
  tags: new Set(['stay']),
  questions: new Set(),
  statuses: new Set(),
  from: epochDay(2023, 6, 5),
  to: null,
  withRoutine: false,
}

describe('activePartsInWords', () => {
  it('names what is filtered by, in the order of the panel', () => {
    expect(activePartsInWords(document, filter)).toEqual([
      { part: 'kinds', text: 'Filings, Orders' },
      { part: 'parties', text: `${parties[0]?.short}, ${parties[1]?.short} and 2 more` },
      { part: 'tags', text: 'stay' },
      { part: 'days', text: 'From 06/05/2023' },
    ])
    expect(activePartsInWords(document, { ...NO_FILTER, from: 0, to: 0 })).toEqual([
      { part: 'days', text: '01/01/1970' },
    ])
    expect(activePartsInWords(document, NO_FILTER)).toEqual([])
  })
  it('are as many as the filter counts, and go one by one', () => {
    let left = filter
    for (const { part } of activePartsInWords(document, filter)) {
      expect(activePartsInWords(document, left)).toHaveLength(activeParts(left))
      left = withoutPart(left, part)
    }
    expect(activeParts(left)).toBe(0)
  })
})

describe('toggled', () => {
  it('puts in and takes out, and leaves the given set alone', () => {
    const set = new Set(['a'])
    expect(toggled(set, 'b')).toEqual(new Set(['a', 'b']))
    expect(toggled(set, 'a')).toEqual(new Set())
    expect(set).toEqual(new Set(['a']))
  })
})
