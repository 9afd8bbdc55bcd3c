import { expect, it } from 'vitest'
import { briefDefaults } from '../../../../shared/brief/brief-options'
import { dropPlace, movePart } from './move-part'

const { parts } = briefDefaults()
const names = (moved: typeof parts): string[] => moved.map(({ part }) => part)

it('moves a part and leaves the order of the others', () => {
  const moved = names(movePart(parts, 'timeline', 0))
  expect(moved[0]).toBe('timeline')
  expect(moved.slice(1)).toEqual(names(parts).filter((name) => name !== 'timeline'))
  expect(names(movePart(parts, 'caption', 99)).at(-1)).toBe('caption')
  expect(names(movePart(parts, 'caption', -1))).toEqual(names(parts))
})

it('drops on the side of a row that the pointer is on', () => {
  expect([dropPlace(0, 3, false), dropPlace(0, 3, true), dropPlace(5, 3, false), dropPlace(5, 3, true)]).toEqual([
    2, 3, 3, 4,
  ])
  expect([dropPlace(2, 2, false), dropPlace(2, 2, true)]).toEqual([2, 2])
})
