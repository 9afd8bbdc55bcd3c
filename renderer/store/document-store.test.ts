import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { documentData, type CaseDocument } from '../../shared/document'
import { EventId } from '../../shared/model/ids'
import { applyPatch, type Patch } from '../../shared/patch'
import { brokenReferences } from '../../shared/references'
import { arbitraryDocument, arbitraryEvent, EVENT_IDS } from '../../shared/testing/arbitraries'
import { createDocumentStore, type DocumentStore } from './document-store'
import { changeEvent, copyingEvents, movingEvents, removingEvents } from './event-edits'

function open(document: CaseDocument): { store: DocumentStore; sent: Patch[]; clock: { now: number } } {
  const sent: Patch[] = []
  const clock = { now: 0 }
  const store = createDocumentStore(document, { now: () => clock.now, onPatch: (_label, patch) => sent.push(patch) })
  return { store, sent, clock }
}

const drain = (steps: Iterable<void>): void => {
  for (const _ of steps) continue
}

type Act = (store: DocumentStore) => void
let ids = 0
const anyAct: fc.Arbitrary<Act> = fc.oneof(
  fc
    .constantFrom(...EVENT_IDS)
    .chain((id) => arbitraryEvent(id))
    .map(
      (event): Act =>
        (store) =>
          void store.edit('Put event', (tx) => tx.put('event', event)),
    ),
  fc.subarray(EVENT_IDS).map(
    (gone): Act =>
      (store) =>
        void store.edit('Delete', (tx) => drain(removingEvents(tx, new Set(gone)))),
  ),
  fc.tuple(fc.subarray(EVENT_IDS), fc.integer({ min: -400, max: 400 })).map(
    ([moved, days]): Act =>
      (store) =>
        void store.edit('Move', (tx) => drain(movingEvents(tx, moved, days))),
  ),
  fc.subarray(EVENT_IDS).map(
    (copied): Act =>
      (store) =>
        void store.edit('Duplicate', (tx) =>
          drain(
            copyingEvents(
              tx,
              () => `copy${(ids += 1)}`,
              copied,
              () => undefined,
            ),
          ),
        ),
  ),
  fc.tuple(fc.constantFrom(...EVENT_IDS), fc.string()).map(
    ([id, title]): Act =>
      (store) =>
        void store.edit('Edit title', (tx) => changeEvent(tx, id, { title }), { merge: id }),
  ),
  fc.constant<Act>((store) => void store.undo()),
  fc.constant<Act>((store) => void store.redo()),
)

describe('laws of undo', () => {
  test('undoing everything and redoing everything gives the same bytes', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.array(anyAct, { maxLength: 30 }), (document, acts) => {
        const { store } = open(document)
        for (const act of acts) act(store)
        const after = JSON.stringify(documentData(store.getState().document))
        const steps = store.getState().past.length
        for (let step = 0; step < steps; step += 1) store.undo()
        const { future } = store.getState()
        const undone = JSON.stringify(documentData(store.getState().document))
        if (acts.length < 500) expect(undone).toBe(JSON.stringify(documentData(document)))
        for (let step = 0; step < steps; step += 1) store.redo()
        expect(JSON.stringify(documentData(store.getState().document))).toBe(after)
        expect(future.length).toBeGreaterThanOrEqual(steps)
      }),
    )
  })

  test('what is sent to the disk, replayed, is what the window shows', () => {
    fc.assert(
      fc.property(arbitraryDocument, fc.array(anyAct, { maxLength: 30 }), (document, acts) => {
        const { store, sent } = open(document)
        for (const act of acts) act(store)
        const replayed = sent.reduce((state, patch) => {
          const applied = applyPatch(state, patch)
          if (!applied.ok) throw new Error(applied.error.message)
          return applied.value
        }, document)
        expect(documentData(replayed)).toEqual(documentData(store.getState().document))
        expect(brokenReferences(store.getState().document)).toEqual([])
      }),
    )
  })
})

describe('steps of undo', () => {
  const [document] = fc.sample(
    arbitraryDocument.filter(({ event }) => event.size > 1),
    { numRuns: 1, seed: 11 },
  )
  if (document === undefined) throw new Error('no sample')
  const [id = EventId.parse('e0')] = document.event.keys()
  const type = (store: DocumentStore, title: string, merge = 'title') =>
    store.edit('Edit title', (tx) => changeEvent(tx, id, { title }), { merge })

  test('typing within a second is one step, a pause begins another', () => {
    const { store, clock } = open(document)
    for (const title of ['xM', 'xMo', 'xMot']) {
      type(store, title)
      clock.now += 300
    }
    expect(store.getState().past).toHaveLength(1)
    clock.now += 1500
    type(store, 'xMotion')
    expect(store.getState().past).toHaveLength(2)
    store.undo()
    expect(store.getState().document.event.get(id)?.title).toBe('xMot')
  })

  test('typing in another field is another step', () => {
    const { store } = open(document)
    type(store, 'xa', 'one')
    type(store, 'xb', 'two')
    expect(store.getState().past).toHaveLength(2)
  })

  test('five hundred are kept, and the oldest goes first', () => {
    const { store } = open(document)
    for (let step = 0; step < 520; step += 1)
      store.edit('Edit title', (tx) => changeEvent(tx, id, { title: `x${step}` }))
    expect(store.getState().past).toHaveLength(500)
    while (store.undo() !== null);
    expect(store.getState().document.event.get(id)?.title).toBe('x19')
  })

  test('a change that changes nothing is no step, and an edit clears redo', () => {
    const { store, sent } = open(document)
    store.edit('Nothing', (tx) => changeEvent(tx, id, {}))
    expect([store.getState().past.length, sent.length]).toEqual([0, 0])
    type(store, 'x1')
    store.undo()
    expect(store.getState().future).toHaveLength(1)
    type(store, 'x2')
    expect(store.getState().future).toHaveLength(0)
    expect(store.redo()).toBeNull()
  })

  test('an edit that would break the case is refused whole', () => {
    const { store, sent } = open(document)
    const before = store.getState().document
    const nowhere = store.edit('Link', (tx) =>
      tx.put('link', { id: 'l9' as never, from: id, to: EventId.parse('gone'), type: 'raises' }),
    )
    const wrong = store.edit('Date', (tx) => changeEvent(tx, id, { date: '2023-13-01' as never }))
    expect([nowhere.ok, wrong.ok]).toEqual([false, false])
    expect(store.getState().document).toBe(before)
    expect(sent).toEqual([])
  })
})
