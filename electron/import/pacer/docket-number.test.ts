import { expect, it } from 'vitest'
import { docketNumber } from './docket-number'

it.each([
  ['1:08-md-01963-RWS', '1:08-md-01963'],
  ['3:16-cr-02345-JAH-DHB-2', '3:16-cr-02345'],
  ['2:09-bk-13508-RTB', '2:09-bk-13508'],
  ['09-10202-MFW', '09-10202'],
  ['1-10-44567-ess', '1-10-44567'],
  ['09-B-12345', '09-B-12345'],
  ['1:15-vv-01234-UNJ', '1:15-vv-01234'],
  ['MDL No. 2873', 'MDL No. 2873'],
  ['23-5001', '23-5001'],
  ['Quill v. Beacon', null],
])('%s', (printed, bare) => {
  expect(docketNumber(printed)?.bare ?? null).toBe(bare)
})
