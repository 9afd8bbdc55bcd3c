import { describe, expect, it } from 'vitest'
import { EVENT_KINDS } from '../../../shared/model/event'
import { EventId, LinkId } from '../../../shared/model/ids'
import type { Link, LinkType } from '../../../shared/model/link'
import { isLinked, LINK_PHRASES, linkGroups, usualPhrase } from './link-phrases'

const at = EventId.parse('at')
const link = (id: string, from: string, type: LinkType, to: string): Link => ({
  id: LinkId.parse(id),
  from: EventId.parse(from),
  to: EventId.parse(to),
  type,
})

describe('linkGroups', () => {
  it('reads each link from the event at hand, and groups what reads the same', () => {
    const links = [
      link('1', 'order', 'rules on', 'at'),
      link('2', 'at', 'responds to', 'motion'),
      link('3', 'at', 'relates to', 'hack'),
      link('4', 'ban', 'relates to', 'at'),
    ]
    expect(linkGroups(at, links).map(({ words, entries }) => [words, entries.map(({ other }) => other)])).toEqual([
      ['responds to', ['motion']],
      ['relates to', ['hack', 'ban']],
      ['ruled on by', ['order']],
    ])
  })
})

describe('LINK_PHRASES', () => {
  it('says each thing once, so that a choice of words is a choice of type and direction', () => {
    expect(new Set(LINK_PHRASES.map(({ words }) => words)).size).toBe(LINK_PHRASES.length)
  })

  it('has a usual phrase for every kind', () => {
    for (const kind of EVENT_KINDS) expect(LINK_PHRASES).toContain(usualPhrase(kind))
  })
})

describe('isLinked', () => {
  it('knows the same words from either side', () => {
    const links = [link('1', 'ban', 'relates to', 'at'), link('2', 'order', 'rules on', 'at')]
    const relates = usualPhrase('context')
    expect(isLinked(links, at, relates, EventId.parse('ban'))).toBe(true)
    expect(isLinked(links, at, relates, EventId.parse('order'))).toBe(false)
    expect(isLinked(links, at, usualPhrase('order'), EventId.parse('order'))).toBe(false)
  })
})
