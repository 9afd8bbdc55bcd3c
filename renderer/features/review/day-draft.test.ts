import { describe, expect, test } from 'vitest'
import { eventDeadlines, hasDeadlines } from '../../../shared/deadlines/event-deadlines'
import { proposedDeadlines } from '../../../shared/deadlines/proposed-deadlines'
import { DeadlineId } from '../../../shared/model/ids'
import { eventOf, legalDate, linkedCase } from '../../../shared/testing/linked-case'
import { createDocumentStore } from '../../store/document-store'
import { draftOf, EMPTY_DRAFT, readDay, replacing, type KeptOfDay } from './day-draft'

const motion = eventOf('filing', 'motion', { date: '2023-06-05', title: 'Motion to dismiss', ecf: '12' })
const hearing = eventOf('hearing', 'hearing', { date: '2023-08-01', title: 'Argument' })
const order = eventOf('order', 'order', { date: '2023-06-07', title: 'Scheduling order' })
const document = linkedCase([motion, hearing, order])
const anew: KeptOfDay = { id: DeadlineId.parse('d'), setBy: order.id, note: '', due: null }
const today = legalDate('2023-06-08')

describe('a day that is typed at an order', () => {
  test('replaces the deadline that a rule counts from the event that was chosen, and undo takes it back', () => {
    const store = createDocumentStore(document, { now: () => 0, onPatch: () => undefined })
    const draft = replacing({ ...EMPTY_DRAFT, due: '7/10/2023' }, motion.id, eventDeadlines(motion, document))
    const read = readDay(draft, anew)
    expect(read).toMatchObject({ ok: true, value: { act: 'opposition', due: '2023-07-10', trigger: 'motion' } })
    expect(proposedDeadlines(document, today)).toHaveLength(1)

    store.edit('Add deadline', (tx) => read.ok && tx.put('deadline', read.value))
    const after = store.getState().document
    expect(eventDeadlines(motion, after)[0]?.replacedBy?.due).toBe('2023-07-10')
    expect(proposedDeadlines(after, today)).toEqual([])

    store.undo()
    expect(eventDeadlines(motion, store.getState().document)[0]?.replacedBy).toBeNull()
  })

  test('keeps the act that was typed where the event counts one for it', () => {
    const counted = eventDeadlines(hearing, document)
    expect(replacing(EMPTY_DRAFT, hearing.id, counted).act).toBe('motion and notice of hearing')
    expect(replacing({ ...EMPTY_DRAFT, act: 'Opposing affidavit ' }, hearing.id, counted).act).toBe(
      'opposing affidavit',
    )
  })

  test('replaces nothing where no event is chosen, and is told where it is no date', () => {
    expect(readDay({ act: ' report ', due: '6/27/2023', trigger: null }, anew)).toMatchObject({
      ok: true,
      value: { act: 'report', trigger: null },
    })
    expect(readDay({ act: 'report', due: 'soon', trigger: null }, anew).ok).toBe(false)
  })

  test('is typed over with its note kept, and its date to the letter where that is not touched', () => {
    const there = { ...anew, act: 'reply', due: legalDate('2023-07~'), trigger: null, note: 'Per stipulation.' }
    expect(readDay(draftOf(there), there)).toEqual({ ok: true, value: there })
    const draft = replacing(draftOf(there), motion.id, eventDeadlines(motion, document))
    const read = readDay({ ...draft, due: '7/12/2023' }, there)
    expect(read).toEqual({
      ok: true,
      value: { ...there, act: 'opposition', due: '2023-07-12', trigger: 'motion' },
    })
  })

  test('can replace what counts from a motion or a hearing, and nothing of a plain order', () => {
    expect([motion, hearing, order].map((event) => hasDeadlines(event, document))).toEqual([true, true, false])
  })
})
