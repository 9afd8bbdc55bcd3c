import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { PartyId, SourceId } from '../model/ids'
import { LegalDate } from '../model/legal-date'
import type { Change } from '../patch'
import { aDocument, anEvent, patchOf, steps } from '../testing/test-document'
import { changeInWords } from './change-words'

const names = aDocument(2)
const before = anEvent('motion', 'Motion')

describe('a change in words', () => {
  it('names each field that is not what it was', () => {
    const after = {
      ...before,
      title: 'Motion to dismiss',
      date: LegalDate.parse('2023-06'),
      filedBy: [PartyId.parse('sec')],
      confidential: true,
      cites: [{ source: SourceId.parse('docket'), pin: 'at 3', quote: '' }],
    }
    expect(changeInWords({ table: 'event', id: before.id, before, after }, names)).toEqual({
      what: 'changed',
      sort: 'Filing',
      title: 'Motion to dismiss',
      fields: [
        { name: 'Title', before: 'Motion', after: 'Motion to dismiss' },
        { name: 'Date', before: 'June 5, 2023', after: 'June 2023' },
        { name: 'Filed by', before: null, after: 'SEC' },
        { name: 'Confidential', before: 'No', after: 'Yes' },
        { name: 'Cites', before: null, after: 'The docket, at 3' },
      ],
    })
  })

  it.each([
    ['added', null, before],
    ['removed', before, null],
  ] as const)('says what was %s', (what, from, to) => {
    const change: Change = { table: 'event', id: before.id, before: from, after: to }
    expect(changeInWords(change, names)).toEqual({ what, sort: 'Filing', title: 'Motion', fields: [] })
  })

  it('says something of whatever can happen to a case', () => {
    fc.assert(
      fc.property(steps, (all) => {
        for (const [n, step] of all.entries()) {
          for (const change of patchOf(names, step, n) ?? []) {
            const { title, sort } = changeInWords(change, names)
            expect([title, sort]).not.toContain('')
          }
        }
      }),
    )
  })
})
