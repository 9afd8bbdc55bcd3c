import { describe, expect, it, vi } from 'vitest'
import { inventedCase } from '../features/search/invented-case'
import { emptyEvent } from '../../shared/model/event'
import { EventId } from '../../shared/model/ids'
import { toEach, type ManyEdits } from '../store/change-in-steps'
import { createDocumentStore } from '../store/document-store'
import { changeEvent, removingEvents } from '../store/event-edits'
import { createUiStore } from '../store/ui-store'
import { createLongEdits, type LongEditPorts } from './long-edits'

const SIZE = 3000

/** Long edits of a case of 3,000 events; `breathe` is called between slices. */
function open(more: Partial<LongEditPorts> = {}) {
  const sent: string[] = []
  const documents = createDocumentStore(inventedCase(SIZE), { now: () => 0, onPatch: (label) => sent.push(label) })
  const refuse = vi.fn()
  const done = vi.fn()
  const longEdits = createLongEdits({
    documents,
    ui: createUiStore(),
    follow: () => [],
    breathe: () => Promise.resolve(),
    nextFrame: () => Promise.resolve(),
    prepare: () => Promise.resolve(),
    refuse,
    ...more,
  })
  const events = () => [...documents.getState().document.event.values()]
  const importances = () => new Set(events().map(({ importance }) => importance))
  const ids = new Set(events().map(({ id }) => id))
  return { documents, longEdits, sent, refuse, done, events, importances, ids }
}

const allKey =
  (ids: Iterable<EventId>): ManyEdits =>
  (tx) =>
    toEach(ids, (id) => changeEvent(tx, id, { importance: 'key' }))

describe('an edit of many events', () => {
  it('is one step of undo and one change to save, and what making it at once comes to', async () => {
    const { documents, longEdits, ids, sent, done, importances } = open()
    const atOnce = createDocumentStore(documents.getState().document, { now: () => 0, onPatch: () => undefined })
    atOnce.edit('Mark', (tx) => [...allKey(ids)(tx)])
    longEdits.edit('Mark', ids.size, allKey(ids), done)
    expect(done).not.toHaveBeenCalled()
    expect(importances()).toContain('normal')
    await longEdits.settled()
    expect(done).toHaveBeenCalledOnce()
    expect(documents.getState().past).toEqual(atOnce.getState().past)
    expect(documents.getState().document).toEqual(atOnce.getState().document)
    expect(sent).toEqual(['Mark'])
    expect(longEdits.getState()).toEqual({ kind: 'idle' })
  })

  it('is taken back and made again in slices too', async () => {
    const { documents, longEdits, ids, sent } = open()
    const before = documents.getState().document
    longEdits.edit('Delete', ids.size, (tx) => removingEvents(tx, ids))
    longEdits.undo()
    longEdits.redo()
    longEdits.undo()
    await longEdits.settled()
    expect(sent).toEqual(['Delete', 'Undo: Delete', 'Redo: Delete', 'Undo: Delete'])
    expect(documents.getState()).toMatchObject({ past: [], future: [{ label: 'Delete' }] })
    expect(documents.getState().document).toEqual(before)
  })

  it('tells how far it is, and changes nothing once it is cancelled; nor does what waits for it', async () => {
    const told: number[] = []
    const { documents, longEdits, ids, done } = open({
      breathe: () => {
        const state = longEdits.getState()
        if (state.kind === 'working') told.push(state.fraction)
        if (told.at(-1) === 0.5) longEdits.cancel()
        return Promise.resolve()
      },
    })
    const before = documents.getState()
    longEdits.edit('Mark', ids.size, allKey(ids), done)
    longEdits.undo(done)
    await longEdits.settled()
    expect(told).toEqual(told.toSorted((a, b) => a - b))
    expect(told.at(-1)).toBe(0.5)
    expect(documents.getState()).toEqual(before)
    expect(done).not.toHaveBeenCalled()
    expect(longEdits.getState()).toEqual({ kind: 'idle' })
  })

  it('is refused as a whole where one record does not fit', async () => {
    const { documents, longEdits, ids, refuse, done } = open()
    const before = documents.getState()
    const wrong: ManyEdits = function* (tx) {
      yield* allKey(ids)(tx)
      tx.put('event', { ...emptyEvent(EventId.parse('wrong'), 'filing'), title: 7 as never })
    }
    longEdits.edit('Mark', ids.size, wrong, done)
    await longEdits.settled()
    expect(refuse).toHaveBeenCalledWith(expect.objectContaining({ code: 'invalid-record' }))
    expect(documents.getState()).toEqual(before)
    expect(done).not.toHaveBeenCalled()
  })
})

describe('an edit made meanwhile', () => {
  const late = emptyEvent(EventId.parse('late'), 'order')

  it('stays, under the edit of many', async () => {
    let rounds = 0
    const { documents, longEdits, ids, importances } = open({
      prepare: () => {
        rounds += 1
        if (rounds === 1) documents.edit('Add order', (tx) => tx.put('event', { ...late, importance: 'key' }))
        return Promise.resolve()
      },
    })
    longEdits.edit('Mark', ids.size, allKey(ids))
    await longEdits.settled()
    expect(importances()).toEqual(new Set(['key']))
    expect(documents.getState().past.map(({ label }) => label)).toEqual(['Add order', 'Mark'])
  })

  it('is not what undo was asked to take back', async () => {
    const { documents, longEdits, ids, importances, done } = open({
      prepare: () => {
        if (documents.getState().past.length === 1) documents.edit('Add order', (tx) => tx.put('event', late))
        return Promise.resolve()
      },
    })
    documents.edit('Mark', (tx) => [...allKey(ids)(tx)])
    longEdits.undo(done)
    await longEdits.settled()
    expect(documents.getState().past.map(({ label }) => label)).toEqual(['Mark', 'Add order'])
    expect(importances()).toContain('key')
    expect(done).not.toHaveBeenCalled()
  })
})

it('makes a small edit at once, unless it has to wait for a long one', async () => {
  const { documents, longEdits, ids, events } = open()
  const [first] = events()
  const rename = (title: string): ManyEdits =>
    function* (tx) {
      yield first && changeEvent(tx, first.id, { title })
    }
  const title = (): string | undefined => first && documents.getState().document.event.get(first.id)?.title
  longEdits.edit('Rename', 1, rename('Once'))
  expect(title()).toBe('Once')
  longEdits.undo()
  expect(title()).toBe(first?.title)
  longEdits.edit('Delete', ids.size, (tx) => removingEvents(tx, ids))
  longEdits.edit('Rename', 1, rename('Twice'))
  await longEdits.settled()
  expect(documents.getState().document.event.size).toBe(0)
})
