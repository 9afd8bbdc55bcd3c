import { expect, it } from 'vitest'
import { profileOfCourt } from './profile-of-court'

it.each([
  ['U.S. District Court for the District of Columbia', 'ddc'],
  ['D.D.C.', 'ddc'],
  ['United States Court of Appeals for the District of Columbia Circuit', 'appeals'],
  ['2d Cir.', 'appeals'],
  ['U.S. District Court, Southern District of New York', 'sdny'],
  ['E.D.N.Y.', 'edny'],
  ['U.S. District Court for the Northern District of California', 'ndcal'],
  ['U.S. District Court for the Northern District of Texas', 'plain'],
  ['', 'plain'],
])('begins a brief for %j as %s', (court, profile) => {
  expect(profileOfCourt(court)).toBe(profile)
})
