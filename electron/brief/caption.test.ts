import { expect, it } from 'vitest'
import { COURT_PROFILES } from '../../shared/brief/court-profiles'
import { captionPart, courtLines, docketLine } from './caption'
import { madeUpCase, madeUpParty } from './made-up/made-up-case'
import { textPrinter } from './printable-text'

const print = textPrinter(() => true)
const TITLE = { kind: 'title' as const, lines: ['Chronology'], prepared: 'July 1, 2025' }
const sidesOf = (...more: Parameters<typeof madeUpCase>) =>
  captionPart(madeUpCase(...more), print, COURT_PROFILES.ddc, TITLE).sides.map(
    ({ names, role }) => `${names} | ${role}`,
  )

it.each([
  [
    'U.S. District Court for the District of Columbia',
    ['UNITED STATES DISTRICT COURT', 'FOR THE DISTRICT OF COLUMBIA'],
  ],
  ['Supreme Court of Ohio', ['SUPREME COURT OF OHIO']],
  ['', []],
])('sets the court %j in capitals', (court, lines) => {
  expect(courtLines(court)).toEqual(lines)
})

it.each([
  ['1:23-cv-01599-ABJ', 'civil-action', 'Civil Action No. 1:23-cv-01599-ABJ'],
  ['1:19-cr-00004', 'civil-action', 'Criminal No. 1:19-cr-00004'],
  ['23-1234', 'civil-action', 'No. 23-1234'],
  ['No. 23-1234', 'civil-action', 'No. 23-1234'],
  ['', 'civil-action', ''],
  ['1:23-cv-01599-ABJ-ZMF', 'civ', '23 Civ. 1599 (ABJ) (ZMF)'],
  ['1:19-cr-00004', 'civ', '19 Cr. 4'],
  ['Index 650001/2021', 'civ', 'No. Index 650001/2021'],
  ['3:19-cv-04512-ADM', 'case-no', 'Case No. 3:19-cv-04512-ADM'],
  ['23-1234', 'no', 'No. 23-1234'],
] as const)('names the number %j in the form %s', (number, form, line) => {
  expect(docketLine(number, form)).toBe(line)
})

it('sets the sides from the parties, those of the caption first', () => {
  const parties = [
    madeUpParty('a', 'Alba Corp.', 'Alba', 'defendant'),
    madeUpParty('b', 'Elena Rivera', 'Rivera', 'plaintiff'),
    madeUpParty('c', 'Northgate Water Commission', 'NWC', 'defendant'),
    madeUpParty('d', 'Friends of Water', 'Friends', 'amicus'),
  ]
  expect(sidesOf([], { parties })).toEqual([
    'ELENA RIVERA | Plaintiff',
    'NORTHGATE WATER COMMISSION and ALBA CORP. | Defendants',
  ])
})

it('falls back to the caption, and leaves one without sides whole', () => {
  expect(sidesOf([], { parties: [] })).toEqual(['ELENA RIVERA | ', 'NORTHGATE WATER COMMISSION | '])
  expect(sidesOf([], { parties: [], record: { caption: 'In re Northgate' } })).toEqual(['IN RE NORTHGATE | '])
})

it('names no more than twelve of a side', () => {
  const many = Array.from({ length: 40 }, (_, index) => madeUpParty(`d${index}`, `Dee ${index}`, 'Dee', 'defendant'))
  const [, defendants = ''] = sidesOf([], {
    parties: [madeUpParty('b', 'Elena Rivera', 'Rivera', 'plaintiff'), ...many],
  })
  expect(defendants).toMatch(/^DEE 0, .*DEE 11, et al\. \| Defendants$/u)
})
