import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LegalDate } from '../../../../shared/model/legal-date'
import { dateAsUnderstood, readDateEntry, writeDateEntry } from './date-entry'
import { anyLegalDate } from './legal-dates.arbitrary'

describe('writeDateEntry', () => {
  it('writes a date in words that begin as a sentence does', () => {
    expect(writeDateEntry(LegalDate.parse('2023-06-05'))).toBe('June 5, 2023')
    expect(writeDateEntry(LegalDate.parse('2013~'))).toBe('About 2013')
  })

  it('falls back to the stored form where the words cannot be read back', () => {
    expect(writeDateEntry(LegalDate.parse('2023-06?'))).toBe('2023-06?')
  })

  it('always writes what reads back as the same date, so that focus alone never changes one', () => {
    fc.assert(
      fc.property(anyLegalDate, (date) => {
        expect(readDateEntry(writeDateEntry(date))).toEqual({ ok: true, value: date })
      }),
    )
  })
})

describe('dateAsUnderstood', () => {
  it('names the weekday of one certain day only', () => {
    expect(dateAsUnderstood(LegalDate.parse('2023-06-05'))).toBe('Monday, June 5, 2023')
    expect(dateAsUnderstood(LegalDate.parse('2013~'))).toBe('about 2013')
    expect(dateAsUnderstood(LegalDate.parse('2023-06-05~'))).toBe('on or about June 5, 2023')
  })
})
