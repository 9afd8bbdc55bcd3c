import { describe, expect, it } from 'vitest'
import type { EventKind } from '../model/event'
import { LegalDate } from '../model/legal-date'
import { ecfCite, pinCite, recordCite } from './record-cite'

const event = (kind: EventKind, title: string, ecf: string | null, date: string | null = '2023-06-13') => ({
  kind,
  subtype: '',
  title,
  ecf,
  date: date === null ? null : LegalDate.parse(date),
})

describe('pin cites', () => {
  it('puts "at" before pages and nothing before paragraphs and lines', () => {
    expect(['', '3', '3-5', '3, 7', '¶ 14', '45:3-12', 'at 3', 'fn. 6'].map(pinCite)).toEqual([
      '',
      ' at 3',
      ' at 3-5',
      ' at 3, 7',
      ' ¶ 14',
      ' 45:3-12',
      ' at 3',
      ' fn. 6',
    ])
  })
})

describe('record cites', () => {
  it('cites entries and attachments by number', () => {
    expect(ecfCite('71')).toBe('ECF No. 71')
    expect(ecfCite('71-2', '4')).toBe('ECF No. 71-2 at 4')
    expect(recordCite(event('filing', 'Complaint', '1'))).toBe('ECF No. 1')
  })

  it('cites a minute order without a number by its date', () => {
    expect(recordCite(event('order', 'Minute order for a joint report', null))).toBe('Minute Order (June 13, 2023)')
    expect(recordCite(event('order', 'MINUTE ORDERS: two', null, '2024-10~'))).toBe('Minute Order (about October 2024)')
    expect(recordCite(event('order', 'Minute order', '12'))).toBe('ECF No. 12')
  })

  it('cites nothing where the record offers nothing', () => {
    expect(recordCite(event('order', 'Leave to amend granted', null))).toBeNull()
    expect(recordCite(event('filing', 'Minute order proposed', null))).toBeNull()
    expect(recordCite(event('order', 'Minute order', null, null))).toBeNull()
    expect(recordCite(event('order', 'Minute order', ' '))).toBe('Minute Order (June 13, 2023)')
  })
})
