import { describe, expect, it } from 'vitest'
import { emptyEvent } from '../../../shared/model/event'
import { EventId } from '../../../shared/model/ids'
import { draggedFromTray, selectionAfterClick, stepTo } from './tray-choice'

const id = (text: string) => EventId.parse(text)
const events = ['a', 'b', 'c', 'd'].map((text) => emptyEvent(id(text), 'filing'))
const set = (...ids: string[]) => new Set(ids.map(id))
const PLAIN = { toggle: false, range: false }

describe('selectionAfterClick', () => {
  it('selects the clicked event alone', () => {
    expect(selectionAfterClick(events, set('a', 'x'), id('a'), id('c'), PLAIN)).toEqual(['c'])
  })
  it('adds and takes out with ctrl', () => {
    const keys = { toggle: true, range: false }
    expect(selectionAfterClick(events, set('a'), id('a'), id('c'), keys)).toEqual(['a', 'c'])
    expect(selectionAfterClick(events, set('a', 'c'), id('a'), id('c'), keys)).toEqual(['a'])
  })
  it('selects from the last one with shift, in either direction', () => {
    const keys = { toggle: false, range: true }
    expect(selectionAfterClick(events, set(), id('b'), id('d'), keys)).toEqual(['b', 'c', 'd'])
    expect(selectionAfterClick(events, set(), id('d'), id('b'), keys)).toEqual(['b', 'c', 'd'])
    expect(selectionAfterClick(events, set(), id('gone'), id('b'), keys)).toEqual(['b'])
  })
})

describe('draggedFromTray', () => {
  it('takes the selected events of the tray along, in its order, and nothing from the timeline', () => {
    expect(draggedFromTray(events, set('d', 'b', 'dated'), id('b'))).toEqual(['b', 'd'])
  })
  it('takes one that is not selected alone', () => {
    expect(draggedFromTray(events, set('b'), id('a'))).toEqual(['a'])
  })
})

describe('stepTo', () => {
  it('stays within the list', () => {
    expect(stepTo('ArrowUp', 0, 4)).toBe(0)
    expect(stepTo('ArrowDown', 3, 4)).toBe(3)
    expect(stepTo('End', 1, 4)).toBe(3)
    expect(stepTo('x', 1, 4)).toBeNull()
  })
})
