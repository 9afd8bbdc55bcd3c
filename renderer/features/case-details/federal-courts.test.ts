import { expect, it } from 'vitest'
import { FEDERAL_COURTS } from './federal-courts'

it('names all 94 districts, once each, as captions do', () => {
  const districts = FEDERAL_COURTS.filter((name) => name.includes('District Court'))
  expect(districts).toHaveLength(94)
  expect(new Set(FEDERAL_COURTS).size).toBe(FEDERAL_COURTS.length)
  expect(districts).toContain('U.S. District Court for the District of Columbia')
  expect(districts).toContain('U.S. District Court for the Southern District of New York')
  expect(districts).toContain('U.S. District Court for the District of the Virgin Islands')
})
