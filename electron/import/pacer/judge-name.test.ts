import { expect, it } from 'vitest'
import { judgeName } from './judge-name'

it.each([
  ['Judge Vera Stone', 'Vera Stone'],
  ['Chief Judge Redfield T Baum Sr', 'Redfield T. Baum Sr.'],
  ['Magistrate Judge Ray L Ellis (Settlement)', 'Ray L. Ellis'],
  ['Judge William H. Orr, III', 'William H. Orr III'],
  ['Judge John Doe, Jr.', 'John Doe Jr.'],
  ['Honorable LOIS R HARPER', 'Lois R. Harper'],
  ["Judge SEAN O'BRIEN", "Sean O'Brien"],
  ['JAMES P. MCDONALD', 'James P. McDonald'],
  ['U.S. Magistrate Judge Ann Bell', 'Ann Bell'],
  ['William H. Stone, District Judge', 'William H. Stone'],
  ['Senior Judge Kristi K. DuBose', 'Kristi K. DuBose'],
  ['Duty Magistrate Judge Ann Smith-Jones', 'Ann Smith-Jones'],
  ['ANN SMITH-JONES', 'Ann Smith-Jones'],
  ['J. Randal Hall', 'J. Randal Hall'],
  ['Judge Unassigned', null],
  ['UnassignedDJ', null],
  ['None', null],
  ['', null],
])('%s', (printed, name) => {
  expect(judgeName(printed)).toBe(name)
})
