import { expect, it } from 'vitest'
import { courtFromTitle } from '../court-id'
import { docketIn } from '../testing/docket-in'
import * as made from '../testing/made-up-dockets'

it('reads the docket of a court of appeals: head, parties, entries with their ids', () => {
  const docket = docketIn(made.APPELLATE)
  expect(docket).toMatchObject({
    format: 'pacer-appellate',
    court: 'ca9',
    docketNumber: '23-5001',
    caseName: 'Ada Quill v. Beacon Mills, et al',
    dateFiled: '2023-01-02',
    dateTerminated: '2024-03-04',
    natureOfSuit: '3442 Employment',
    warnings: [],
  })
  expect(docket.parties).toEqual([
    { name: 'ADA QUILL', role: 'Plaintiff - Appellant' },
    { name: 'BEACON MILLS & CO.', role: 'Defendant - Appellee' },
  ])
  expect(docket.entries).toMatchObject([
    { number: '1', dateFiled: '2023-01-02', dateEntered: '2023-01-03', documentId: '009034567890' },
    { number: null, dateFiled: '2023-03-14', dateEntered: '2023-03-14', documentId: '009034567999' },
    { number: null, dateFiled: '2023-03-15', dateEntered: null, documentId: '12675003' },
  ])
  expect(JSON.stringify(docket)).not.toContain('secret')
})

it.each([
  ['United States Court of Appeals for the Ninth Circuit', 'ca9'],
  ['United States Court of Appeals for the 11th Circuit', 'ca11'],
  ['United States Court of Appeals for District of Columbia Circuit', 'cadc'],
  ['United States Court of Appeals for the Federal Circuit', 'cafc'],
  ['Bankruptcy Appellate Panel of the Tenth Circuit', 'bap10'],
])('%s is %s', (title, id) => {
  expect(courtFromTitle(['General Docket', title])).toBe(id)
})
