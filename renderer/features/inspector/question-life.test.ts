import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LegalDate, parsed } from '../../../shared/model/legal-date'
import { anyLegalDate } from './fields/legal-dates.arbitrary'
import { dateOfLife, lifeOf, readLifeEnd } from './question-life'

const date = (text: string): LegalDate => LegalDate.parse(text)

describe('lifeOf and dateOfLife', () => {
  it('are each other’s inverse for intervals', () => {
    const intervals = anyLegalDate.filter((value) => parsed(value).kind === 'interval')
    fc.assert(
      fc.property(intervals, (value) => {
        expect(dateOfLife(lifeOf(value))).toEqual({ ok: true, value })
      }),
    )
  })

  it('take an unanswered question as open, and one without ends to the tray', () => {
    expect(dateOfLife({ raised: date('2023-06-05'), answered: null })).toEqual({ ok: true, value: '2023-06-05/..' })
    expect(dateOfLife({ raised: null, answered: date('2024~') })).toEqual({ ok: true, value: '../2024~' })
    expect(dateOfLife({ raised: null, answered: null })).toEqual({ ok: true, value: null })
  })

  it('reads a single date as when it was raised', () => {
    expect(lifeOf(date('2023-06-05'))).toEqual({ raised: '2023-06-05', answered: null })
  })
})

describe('readLifeEnd', () => {
  const life = lifeOf(date('2023-06-05/..'))

  it('reads a date at or after the other end', () => {
    expect(readLifeEnd(life, 'answered', '6/28/2024')).toEqual({ ok: true, value: '2024-06-28' })
    expect(readLifeEnd(life, 'answered', '')).toEqual({ ok: true, value: null })
  })

  it('refuses an answer before the question, naming both', () => {
    const reading = readLifeEnd(life, 'answered', '2022')
    expect(reading.ok ? '' : reading.error).toMatch(/June 5, 2023.*2022/)
  })

  it('refuses a range', () => {
    expect(readLifeEnd(life, 'raised', 'June 2023 to July 2023').ok).toBe(false)
    expect(readLifeEnd(life, 'raised', 'before June 2023').ok).toBe(false)
  })
})
