import { describe, expect, it } from 'vitest'
import { EventId } from '../../../shared/model/ids'
import { createDocumentStore } from '../../store/document-store'
import { addEvent, changeEvent } from '../../store/event-edits'
import { createUiStore } from '../../store/ui-store'
import { inventedCase } from './invented-case'
import { createSearchSession } from './search-session'
import type { TakeSlice } from './slices'

/** Slices that are run by hand, each long enough for so many records. */
function slicesByHand(recordsEach: number) {
  let waiting: Parameters<TakeSlice>[1] | null = null
  const takeSlice: TakeSlice = (_, work) => {
    waiting = work
    return () => {
      if (waiting === work) waiting = null
    }
  }
  const runOne = (): boolean => {
    const work = waiting
    waiting = null
    let left = recordsEach
    work?.(() => left-- > 0)
    return work !== null
  }
  return {
    takeSlice,
    runOne,
    runAll: () => {
      while (runOne());
    },
  }
}

function start(recordsEach = 1_000_000) {
  const documents = createDocumentStore(inventedCase(200), { now: () => 0, onPatch: () => undefined })
  const ui = createUiStore()
  const slices = slicesByHand(recordsEach)
  const session = createSearchSession({ documents, ui }, slices.takeSlice)
  const idOf = (title: string): EventId => {
    for (const event of documents.getState().document.event.values()) if (event.title.includes(title)) return event.id
    throw new Error(`no event has ${title} in its title`)
  }
  return { documents, ui, session, idOf, ...slices }
}

describe('a search session', () => {
  it('answers each letter at once when the index is there', () => {
    const { ui, idOf, runAll } = start()
    runAll()
    ui.setState({ search: 'dismiss' })
    expect(ui.getState().hits?.ids.has(idOf('dismiss'))).toBe(true)
    ui.setState({ search: '' })
    expect(ui.getState().hits).toBeNull()
  })

  it('answers as soon as the index is made, in many slices', () => {
    const { ui, idOf, runOne, runAll } = start(20)
    ui.setState({ search: 'dismiss' })
    runOne()
    expect(ui.getState().hits).toBeNull()
    runAll()
    expect(ui.getState().hits?.ids.has(idOf('dismiss'))).toBe(true)
  })

  it('sees edits, undo included', () => {
    const { documents, ui, idOf, runAll } = start()
    runAll()
    const id = idOf('dismiss')
    ui.setState({ search: 'zebra' })
    documents.edit('Edit title', (tx) => changeEvent(tx, id, { title: 'Zebra crossing' }))
    runAll()
    expect([...(ui.getState().hits?.ids ?? [])]).toEqual([id])
    documents.undo()
    runAll()
    expect(ui.getState().hits?.ids.size).toBe(0)
  })

  it('keeps the selected event in sight while it is edited, until something else is searched for', () => {
    const { documents, ui, idOf, runAll } = start()
    runAll()
    const id = idOf('dismiss')
    ui.setState({ search: 'dismiss' })
    ui.select([id])
    documents.edit('Edit event', (tx) => changeEvent(tx, id, { title: 'Other', summary: '' }))
    runAll()
    expect(ui.getState().hits?.ids.has(id)).toBe(true)
    ui.setState({ search: 'dismis' })
    expect(ui.getState().hits?.ids.has(id)).toBe(false)
  })

  it('shows an event that was just made, while it is selected', () => {
    const { documents, ui, runAll } = start()
    runAll()
    ui.setState({ search: 'dismiss' })
    const made: EventId[] = []
    documents.edit('New filing', (tx) => made.push(addEvent(tx, () => 'evt-new', 'filing', null)))
    ui.select(made)
    runAll()
    expect(ui.getState().hits?.ids.has(EventId.parse('evt-new'))).toBe(true)
  })

  it('goes through the hits, best first and around', () => {
    const { ui, session, runAll } = start()
    runAll()
    expect(session.next(1)).toBeNull()
    ui.setState({ search: 'ecf 7' })
    const ids = ui.getState().hits?.ids ?? new Set()
    const seen: EventId[] = []
    for (let count = 0; count < ids.size; count += 1) {
      const id = session.next(1)
      if (id === null) throw new Error('a hit less than there are')
      seen.push(id)
      ui.select([id])
    }
    expect(new Set(seen)).toEqual(new Set(ids))
    expect(session.next(1)).toBe(seen[0])
    expect(session.next(-1)).toBe(seen.at(-2) ?? seen[0])
  })

  it('does nothing any more once stopped', () => {
    const { ui, session, runAll } = start()
    session.stop()
    runAll()
    ui.setState({ search: 'dismiss' })
    runAll()
    expect(ui.getState().hits).toBeNull()
  })
})
