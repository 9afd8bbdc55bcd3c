import { expect, test } from 'vitest'
import { stepOf } from './present-keys'

test.each([
  ['ArrowRight', 0, 1],
  [' ', 1, 2],
  ['PageDown', 2, 2],
  ['ArrowLeft', 2, 1],
  ['PageUp', 0, 0],
  ['Home', 2, 0],
  ['End', 0, 2],
])('%s at %i leads to %i of three', (key, at, next) => {
  expect(stepOf(key, at, 3)).toBe(next)
})

test('other keys do not turn it, and nothing leads nowhere', () => {
  expect(stepOf('a', 0, 3)).toBeNull()
  expect(stepOf('ArrowRight', 0, 0)).toBe(0)
})
