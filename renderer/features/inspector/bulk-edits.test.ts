import { partyNamed } from '../../../shared/model/party'
import { describe, expect, it } from 'vitest'
import { documentFrom } from '../../../shared/document'
import { emptyAnswer, emptyEvent, type CaseEvent } from '../../../shared/model/event'
import { EventId, PartyId } from '../../../shared/model/ids'
import { LegalDate } from '../../../shared/model/legal-date'
import { createDocumentStore } from '../../store/document-store'
import * as bulk from './bulk-edits'
import { aCase } from '../../../shared/testing/a-case'

const event = (id: string, fields: Partial<CaseEvent> = {}): CaseEvent => ({
  ...emptyEvent(EventId.parse(id), 'filing'),
  ...fields,
})
const sec = PartyId.parse('sec')

const storeOf = (...events: CaseEvent[]) =>
  createDocumentStore(
    documentFrom({
      case: [aCase('A v. B')],
      party: [partyNamed(sec, 'Securities and Exchange Commission', 'plaintiff', 'SEC')],
      source: [],
      event: events,
      link: [],
      deadline: [],
      accepted: [],
      view: [],
    }),
    { now: () => 0, onPatch: () => undefined },
  )

const one = event('one', { tags: ['stay'], date: LegalDate.parse('2023-06-05') })
const two = event('two', { tags: ['stay', 'key'], importance: 'key' })

const drain = (steps: Iterable<void>): void => {
  for (const _ of steps) continue
}

describe('what a selection has in common', () => {
  it('is a value only where all agree', () => {
    expect(bulk.sharedValue([one, two], ({ kind }) => kind)).toBe('filing')
    expect(bulk.sharedValue([one, two], ({ importance }) => importance)).toBeNull()
    expect(bulk.sharedValue([], ({ kind }) => kind)).toBeNull()
  })

  it('counts tokens per event, the most carried first', () => {
    expect(bulk.tokenCounts([two, one], ({ tags }) => tags)).toEqual([
      { value: 'stay', count: 2 },
      { value: 'key', count: 1 },
    ])
  })
})

describe('changingEach', () => {
  it('is one step of undo for the whole selection', () => {
    const store = storeOf(one, two)
    const before = store.getState().document
    store.edit('Add tag', (tx) => drain(bulk.changingEach(tx, [one.id, two.id], bulk.addTag('key'))))
    const { document, past } = store.getState()
    expect([...document.event.values()].map(({ tags }) => tags)).toEqual([
      ['stay', 'key'],
      ['stay', 'key'],
    ])
    expect(past).toHaveLength(1)
    store.undo()
    expect(store.getState().document).toEqual(before)
  })

  it('passes over events that are gone', () => {
    const store = storeOf(one)
    const result = store.edit('Tag', (tx) => drain(bulk.changingEach(tx, [two.id], bulk.addTag('x'))))
    expect(result).toEqual({ ok: true, value: [] })
  })
})

describe('the changes', () => {
  it('add and remove without repeating', () => {
    expect(bulk.addTag('stay')(one).tags).toEqual(['stay'])
    expect(bulk.removeTag('stay')(two).tags).toEqual(['key'])
    expect(bulk.removeFiler(sec)(bulk.addFiler(sec)(one)).filedBy).toEqual([])
  })

  it('shift dates and leave undated events in the tray', () => {
    expect(bulk.shifted(-1, 'month')(one).date).toBe('2023-05-05')
    expect(bulk.shifted(7, 'day')(two).date).toBeNull()
  })

  it('give a question a life from its date on, and take it back', () => {
    const question = bulk.toKind('question')(one)
    expect(question.date).toBe('2023-06-05/..')
    const answered = { ...question, answer: { ...emptyAnswer('answered'), text: 'Yes.' } }
    expect(bulk.toKind('question')(answered)).toEqual(answered)
    expect(bulk.toKind('order')(answered)).toMatchObject({ kind: 'order', date: '2023-06-05', answer: null })
    const closed = { ...answered, date: LegalDate.parse('2023-06-05/2024-06-28') }
    expect(bulk.toKind('context')(closed).date).toBe('2023-06-05/2024-06-28')
  })
})
