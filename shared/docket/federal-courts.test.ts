import { expect, it } from 'vitest'
import { courtName, FEDERAL_COURTS } from './federal-courts'

it.each([
  ['nysd', 'United States District Court for the Southern District of New York'],
  ['dcd', 'United States District Court for the District of Columbia'],
  ['akd', 'United States District Court for the District of Alaska'],
  ['alnb', 'United States Bankruptcy Court for the Northern District of Alabama'],
  ['ca9', 'United States Court of Appeals for the Ninth Circuit'],
  ['cit', 'United States Court of International Trade'],
  ['vid', 'United States District Court for the District of the Virgin Islands'],
  ['nmid', 'United States District Court for the District of the Northern Mariana Islands'],
  ['xyz', null],
  ['toString', null],
  ['ca12', null],
])('knows %s', (id, name) => {
  expect(courtName(id)).toBe(name)
})

it('names all 94 districts, once each, as captions do', () => {
  const districts = FEDERAL_COURTS.filter((name) => name.includes('District Court'))
  expect(districts).toHaveLength(94)
  expect(new Set(FEDERAL_COURTS).size).toBe(FEDERAL_COURTS.length)
  expect(districts).toContain('U.S. District Court for the District of Columbia')
  expect(districts).toContain('U.S. District Court for the Southern District of New York')
  expect(districts).toContain('U.S. District Court for the District of the Virgin Islands')
})
