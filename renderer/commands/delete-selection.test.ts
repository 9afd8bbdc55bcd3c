import { describe, expect, it } from 'vitest'
import { emptyEvent } from '../../shared/model/event'
import { EventId } from '../../shared/model/ids'
import { neighbourOf } from './delete-selection'

const id = (text: string) => EventId.parse(text)
const events = ['a', 'b', 'c', 'd'].map((text) => emptyEvent(id(text), 'filing'))
const gone = (...ids: string[]) => new Set(ids.map(id))

describe('neighbourOf', () => {
  it('is the next event that stays', () => {
    expect(neighbourOf(events, gone('b'))).toBe('c')
    expect(neighbourOf(events, gone('a', 'b'))).toBe('c')
    expect(neighbourOf(events, gone('a', 'c'))).toBe('b')
  })
  it('is the one before where the last go', () => {
    expect(neighbourOf(events, gone('c', 'd'))).toBe('b')
  })
  it('is none where all go or none is shown', () => {
    expect(neighbourOf(events, gone('a', 'b', 'c', 'd'))).toBeNull()
    expect(neighbourOf(events, gone('x'))).toBeNull()
  })
})
