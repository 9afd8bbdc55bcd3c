import { describe, expect, it } from 'vitest'
import { emptyEvent } from '../../../shared/model/event'
import { EventId } from '../../../shared/model/ids'
import { hitExcerpt } from './hit-excerpt'

const event = {
  ...emptyEvent(EventId.parse('e'), 'order'),
  title: 'Order',
  summary: 'The judge declines\n to freeze assets.',
  notes: 'Ask for the transcript',
  tags: ['asset freeze'],
}

describe('hitExcerpt', () => {
  it('begins at the hit that the row does not show', () => {
    expect(hitExcerpt(event, event.title, ['declin'])).toBe('… declines to freeze assets.')
    expect(hitExcerpt(event, event.title, ['the'])).toBe('The judge declines to freeze assets.')
    expect(hitExcerpt(event, event.title, ['transcript'])).toBe('… transcript')
    expect(hitExcerpt(event, event.title, ['asset'])).toBe('… assets.')
  })
  it('is none where the row shows the hit, and where there is no hit to show', () => {
    expect(hitExcerpt(event, event.title, ['ord'])).toBeNull()
    expect(hitExcerpt(event, event.title, ['zebra'])).toBeNull()
    expect(hitExcerpt(event, event.title, [])).toBeNull()
  })
})
