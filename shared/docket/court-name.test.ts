import { expect, it } from 'vitest'
import { courtName } from './court-name'

it.each([
  ['nysd', 'United States District Court for the Southern District of New York'],
  ['dcd', 'United States District Court for the District of Columbia'],
  ['akd', 'United States District Court for the District of Alaska'],
  ['alnb', 'United States Bankruptcy Court for the Northern District of Alabama'],
  ['ca9', 'United States Court of Appeals for the Ninth Circuit'],
  ['cit', 'United States Court of International Trade'],
  ['xyz', null],
  ['ca12', null],
])('knows %s', (id, name) => {
  expect(courtName(id)).toBe(name)
})
