import { describe, expect, it } from 'vitest'
import { emptyEvent } from '../../../shared/model/event'
import { EventId } from '../../../shared/model/ids'
import { indexOfRow, leadOf, movedIndex, rangeOf } from './row-selection'

const rows = ['a', 'b', 'c', 'd'].map((id) => emptyEvent(EventId.parse(id), 'filing'))

describe('a range', () => {
  it('ends at the row it was drawn to, whichever way', () => {
    expect(rangeOf(rows, 1, 3)).toEqual(['b', 'c', 'd'])
    expect(rangeOf(rows, 3, 1)).toEqual(['d', 'c', 'b'])
    expect(leadOf(new Set(rangeOf(rows, 3, 1)))).toBe('b')
    expect(rangeOf(rows, 2, 2)).toEqual(['c'])
  })
})

describe('movedIndex', () => {
  it('moves by rows, pages and ends, and stays within the table', () => {
    expect(movedIndex('ArrowDown', 1, 4, 2)).toBe(2)
    expect(movedIndex('ArrowDown', 3, 4, 2)).toBe(3)
    expect(movedIndex('ArrowUp', 0, 4, 2)).toBe(0)
    expect(movedIndex('PageDown', 0, 4, 2)).toBe(2)
    expect(movedIndex('PageUp', 3, 4, 2)).toBe(1)
    expect(movedIndex('Home', 3, 4, 2)).toBe(0)
    expect(movedIndex('End', 0, 4, 2)).toBe(3)
  })
  it('begins at an end while nothing is selected', () => {
    expect(movedIndex('ArrowDown', -1, 4, 2)).toBe(0)
    expect(movedIndex('ArrowUp', -1, 4, 2)).toBe(3)
  })
  it('leaves other keys and an empty table alone', () => {
    expect(movedIndex('x', 1, 4, 2)).toBeNull()
    expect(movedIndex('End', -1, 0, 2)).toBeNull()
  })
})

describe('the lead', () => {
  it('is what was selected last', () => {
    expect(leadOf(new Set())).toBeNull()
    expect(indexOfRow(rows, leadOf(new Set([EventId.parse('d'), EventId.parse('b')])))).toBe(1)
    expect(indexOfRow(rows, null)).toBe(-1)
  })
})
