import { expect, it } from 'vitest'
import { clipped, editable } from './clipped'

it('leaves what fits, and cuts what no line can show', () => {
  expect(clipped('Order')).toBe('Order')
  expect(clipped('W'.repeat(1_000_000))).toHaveLength(501)
})

it('lets nobody edit the beginning of a text for the whole of it', () => {
  expect(editable('Order')).toEqual({ value: 'Order', tooLong: false })
  const { value, tooLong } = editable('W'.repeat(1_000_000))
  expect(tooLong).toBe(true)
  expect(value).toContain('1,000,000 characters')
})
