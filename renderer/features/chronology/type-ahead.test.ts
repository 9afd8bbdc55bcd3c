import { describe, expect, it } from 'vitest'
import { emptyEvent } from '../../../shared/model/event'
import { EventId } from '../../../shared/model/ids'
import { isTyping, rowTyped, typeOn } from './type-ahead'

const rows = ['Motion to dismiss', 'Order', 'Motion to compel', 'Minute order', ''].map((title, index) => ({
  ...emptyEvent(EventId.parse(`e${index}`), 'filing'),
  title,
}))

describe('rowTyped', () => {
  it('finds the next title that begins so, around the end', () => {
    expect(rowTyped(rows, -1, 'o')).toBe(1)
    expect(rowTyped(rows, 0, 'mo')).toBe(0)
    expect(rowTyped(rows, 1, 'mo')).toBe(2)
    expect(rowTyped(rows, 3, 'motion to d')).toBe(0)
    expect(rowTyped(rows, 0, 'x')).toBe(-1)
    expect(rowTyped([], -1, 'x')).toBe(-1)
  })
  it('goes on with the same letter again', () => {
    expect(rowTyped(rows, 0, 'm')).toBe(2)
    expect(rowTyped(rows, 2, 'mm')).toBe(3)
    expect(rowTyped(rows, 3, 'mmm')).toBe(0)
  })
})

describe('typeOn', () => {
  it('joins letters typed together and begins anew after a pause', () => {
    const first = typeOn({ text: '', at: 0 }, 'M', 5000)
    const second = typeOn(first, 'o', 5300)
    expect(second.text).toBe('mo')
    expect(isTyping(second, 5600)).toBe(true)
    expect(isTyping(second, 9000)).toBe(false)
    expect(typeOn(second, 'x', 9000).text).toBe('x')
  })
})
