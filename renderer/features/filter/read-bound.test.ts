import { describe, expect, it } from 'vitest'
import { epochDay } from '../../../shared/model/epoch-day'
import { orderError, readBound } from './read-bound'

describe('readBound', () => {
  it('takes the first or the last day of what was typed', () => {
    expect(readBound('June 2023', 'from')).toEqual({ ok: true, value: epochDay(2023, 6, 1) })
    expect(readBound('June 2023', 'to')).toEqual({ ok: true, value: epochDay(2023, 6, 30) })
    expect(readBound('6/5/2023', 'to')).toEqual({ ok: true, value: epochDay(2023, 6, 5) })
    expect(readBound('about 2013', 'from')).toEqual({ ok: true, value: epochDay(2013, 1, 1) })
  })
  it('is no bound for nothing typed', () => {
    expect(readBound('  ', 'from')).toEqual({ ok: true, value: null })
  })
  it('refuses what is no date, does not exist, or has no such day, with an example', () => {
    for (const text of ['soon', '2/30/2023', 'before 2013']) {
      const read = readBound(text, 'from')
      expect(read).toMatchObject({ ok: false, error: expect.stringContaining('6/5/2023') })
    }
    expect(readBound('since 2013', 'to')).toMatchObject({ ok: false })
  })
})

describe('orderError', () => {
  it('tells a last day before the first', () => {
    expect(orderError(10, 9)).not.toBeNull()
    expect(orderError(10, 10)).toBeNull()
    expect(orderError(null, 9)).toBeNull()
  })
})
