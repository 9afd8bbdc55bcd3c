import { describe, expect, it } from 'vitest'
import { theCase } from '../document'
import { CaseEvent } from '../model/event'
import { eventOf, link, linkedCase } from '../testing/linked-case'
import { audienceCase } from './audience-case'
import { AUDIENCES } from './audiences'
import { briefDefaults, type BriefOptions } from './brief-options'

const events = [
  { ...eventOf('filing', 'open', { importance: 'key' }), notes: 'ours' },
  CaseEvent.parse({ ...eventOf('filing', 'sealed'), confidential: true }),
  CaseEvent.parse({ ...eventOf('context', 'memo'), tags: ['Work product', 'BNB'] }),
  CaseEvent.parse({ ...eventOf('context', 'product'), tags: ['working', 'products'] }),
]
const document = linkedCase(events, [link('sealed', 'relates to', 'open'), link('product', 'relates to', 'open')], {
  notes: 'strategy',
})
const told = (options: Partial<BriefOptions>) =>
  audienceCase(document, { ...briefDefaults('ddc', 'court'), ...options })

describe('a brief for others', () => {
  it.each(AUDIENCES.filter((audience) => audience !== 'internal'))('leaves out for %s what is private', (audience) => {
    const { document: printed, parts } = told({ audience, parts: briefDefaults('ddc', 'internal').parts })
    expect([...printed.event.keys()].toSorted()).toEqual(['open', 'product'])
    expect(printed.link.size).toBe(1)
    expect(JSON.stringify([...printed.event.values(), theCase(printed)])).not.toMatch(/ours|strategy/u)
    expect(parts).not.toContain('gaps')
  })

  it('says what was left out and why', () => {
    const { leftOut } = told({ parts: briefDefaults('ddc', 'internal').parts })
    expect(leftOut.map((one) => ({ ...one, rule: one.rule !== '' }))).toEqual([
      { what: 'notes', count: 2, rule: true },
      { what: 'confidential', events: ['sealed'], rule: true },
      { what: 'work-product', events: ['memo'], rule: true },
      { what: 'parts', parts: ['gaps'], rule: true },
    ])
  })

  it('has no notes even where they are asked for', () => {
    expect([...told({ notes: true }).document.event.values()].map(({ notes }) => notes)).toEqual(['', ''])
  })
})

describe('a brief for one’s own side', () => {
  it('has everything, the notes of events only where they are asked for', () => {
    const own = told({ audience: 'internal' })
    expect(own.document.event.size).toBe(4)
    expect(own.leftOut).toEqual([])
    expect([...own.document.event.values()].map(({ notes }) => notes).join('')).toBe('')
    const noted = told({ audience: 'internal', notes: true })
    expect([...noted.document.event.values()].map(({ notes }) => notes).join('')).toBe('ours')
  })
})

describe('the scope', () => {
  it('is all, the key events, or those listed that are there', () => {
    const ids = (options: Partial<BriefOptions>) => [
      ...told({ audience: 'internal', ...options }).document.event.keys(),
    ]
    expect(ids({ scope: { kind: 'key' } })).toEqual(['open'])
    const [first] = events
    expect(ids({ scope: { kind: 'listed', ids: first === undefined ? [] : [first.id] } })).toEqual(['open'])
  })
})
