import { describe, expect, it } from 'vitest'
import { emptyEvent } from '../../../shared/model/event'
import { EventId } from '../../../shared/model/ids'
import type { Change } from '../../../shared/patch'
import { testWorkspace } from '../../app/test-workspace'
import type { Slicing } from '../../store/take-in-slices'
import { growInSlices } from './grow-in-slices'

const PATCH = Array.from({ length: 1000 }, (_, index): Change => {
  const event = emptyEvent(EventId.parse(`n${index}`), 'filing')
  return { table: 'event', id: event.id, before: null, after: event }
})

async function open() {
  const { workspace, calls } = testWorkspace()
  await workspace.openCase('case' as never)
  return { ...workspace, calls }
}
const growing = (more: Partial<Slicing> = {}): Slicing => ({
  breathe: () => Promise.resolve(),
  prepare: () => Promise.resolve(),
  goesOn: () => true,
  ...more,
})

describe('a patch that grows in slices', () => {
  it('is taken in at once, as one step of undo and one commit', async () => {
    const { documents, calls, autosave } = await open()
    const before = documents.getState().document
    const seen: number[] = []
    const sizes: number[] = []
    documents.subscribe(({ document }) => void sizes.push(document.event.size))
    const goesOn = (done: number): boolean => seen.push(done) > 0
    expect(await growInSlices(documents, 'Import', PATCH, growing({ goesOn }))).toBe(true)
    await autosave.flush()
    expect(seen).toEqual([0, 500, 1000, 1000, 1000, 1000])
    expect(sizes).toEqual([before.event.size + 1000])
    expect(calls.map(([call]) => call).filter((call) => call.startsWith('case.commit'))).toEqual(['case.commitStaged'])
    expect(calls.filter(([call]) => call === 'case.stage').length).toBe(5)
    expect(documents.undo()).toBe('Import')
    expect(documents.getState().document.event).toEqual(before.event)
  })

  it.each([0, 500, 1000])('changes nothing where it is cancelled after %i changes', async (at) => {
    const { documents, calls } = await open()
    const before = documents.getState().document
    const goesOn = (done: number): boolean => done < at
    expect(await growInSlices(documents, 'Import', PATCH, growing({ goesOn }))).toBe(false)
    expect(documents.getState()).toMatchObject({ document: before, past: [] })
    expect(calls.some(([call]) => call.startsWith('case.commit'))).toBe(false)
  })

  it('changes nothing where it does not fit', async () => {
    const { documents } = await open()
    const before = documents.getState().document
    const wrong = [...PATCH, { ...PATCH[0], before: PATCH[0]?.after } as Change, { ...PATCH[0] } as Change]
    await expect(growInSlices(documents, 'Import', wrong, growing())).rejects.toMatchObject({ code: 'conflict' })
    expect(documents.getState().document).toBe(before)
  })

  it('keeps an edit that is made meanwhile', async () => {
    const { documents } = await open()
    const late = emptyEvent(EventId.parse('late'), 'order')
    let rounds = 0
    const prepare = (): Promise<void> => {
      rounds += 1
      if (rounds === 1) documents.edit('Add order', (tx) => tx.put('event', late))
      return Promise.resolve()
    }
    expect(await growInSlices(documents, 'Import', PATCH, growing({ prepare }))).toBe(true)
    expect(rounds).toBe(2)
    expect(documents.getState().document.event.get(late.id)).toBe(late)
    expect(documents.getState().past.map(({ label }) => label)).toEqual(['Add order', 'Import'])
  })
})
