import { describe, expect, it } from 'vitest'
import { settleEntry, typeEntry } from './entry-draft'
import { readDateEntry, writeDateEntry } from './date-entry'
import { LegalDate } from '../../../../shared/model/legal-date'

const stored = LegalDate.parse('2023-06-05')

describe('an entry draft', () => {
  it('does not call text wrong while it is being typed', () => {
    expect(typeEntry(null, 'Ju', readDateEntry)).toEqual({ text: 'Ju', refused: null })
  })

  it('keeps what cannot be understood, with examples, and commits nothing', () => {
    const settled = settleEntry({ text: 'someday', refused: null }, stored, readDateEntry)
    expect(settled.commit).toBeNull()
    expect(settled.draft?.text).toBe('someday')
    expect(settled.draft?.refused).toContain('June 2023')
  })

  it('judges each keystroke once it was refused, until it can be read', () => {
    const refused = settleEntry({ text: 'Jun', refused: null }, stored, readDateEntry).draft
    const still = typeEntry(refused, 'June', readDateEntry)
    expect(still.refused).not.toBeNull()
    expect(typeEntry(still, 'June 2023', readDateEntry).refused).toBeNull()
  })

  it('commits what it reads, and nothing as no value', () => {
    expect(settleEntry({ text: '6/17/23', refused: null }, stored, readDateEntry)).toEqual({
      draft: null,
      commit: { value: '2023-06-17' },
    })
    expect(settleEntry({ text: ' ', refused: null }, stored, readDateEntry).commit).toEqual({ value: null })
  })

  it('commits nothing where the text still says the stored value, or nothing was typed', () => {
    expect(settleEntry({ text: writeDateEntry(stored), refused: null }, stored, readDateEntry).commit).toBeNull()
    expect(settleEntry(null, stored, readDateEntry)).toEqual({ draft: null, commit: null })
    expect(settleEntry({ text: '', refused: null }, null, readDateEntry).commit).toBeNull()
  })
})
