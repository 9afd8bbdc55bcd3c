import { describe, expect, it } from 'vitest'
import { emptyEvent } from '../../../shared/model/event'
import { EventId } from '../../../shared/model/ids'
import type { Change } from '../../../shared/patch'
import { testWorkspace } from '../../app/test-workspace'
import { growInSlices, nextSlice } from './grow-in-slices'

const PATCH = Array.from({ length: 1000 }, (_, index): Change => {
  const event = emptyEvent(EventId.parse(`n${index}`), 'filing')
  return { table: 'event', id: event.id, before: null, after: event }
})

async function open() {
  const { workspace, calls } = testWorkspace()
  await workspace.openCase('case' as never)
  return { ...workspace, calls }
}
const settle = (): Promise<void> => Promise.resolve()

describe('a patch that grows in slices', () => {
  it('is one step of undo, and one commit', async () => {
    const { documents, calls, autosave } = await open()
    const before = documents.getState().document
    const seen: number[] = []
    const goesOn = (done: number): boolean => seen.push(done) > 0
    expect(await growInSlices(documents, 'Import', PATCH, { slice: 100, nextFrame: settle, goesOn })).toBe(true)
    await autosave.flush()
    expect(seen.length).toBeGreaterThan(1)
    expect(documents.getState().document.event.size).toBe(before.event.size + 1000)
    expect(calls.map(([call]) => call).filter((call) => call.startsWith('case.commit'))).toEqual(['case.commitStaged'])
    expect(calls.filter(([call]) => call === 'case.stage').length).toBe(5)
    expect(documents.undo()).toBe('Import')
    expect(documents.getState().document.event).toEqual(before.event)
  })

  it('is taken back whole where it is cancelled', async () => {
    const { documents, calls } = await open()
    const before = documents.getState().document
    const goesOn = (done: number): boolean => done < 400
    expect(await growInSlices(documents, 'Import', PATCH, { slice: 100, nextFrame: settle, goesOn })).toBe(false)
    expect(documents.getState().document.event).toEqual(before.event)
    expect(documents.getState().past).toEqual([])
    expect(calls.some(([call]) => call.startsWith('case.commit'))).toBe(false)
  })

  it('is taken back where a slice does not fit', async () => {
    const { documents } = await open()
    const before = documents.getState().document
    const wrong = [...PATCH, { ...PATCH[0], before: PATCH[0]?.after } as Change, { ...PATCH[0] } as Change]
    const growing = { slice: 100, nextFrame: settle, goesOn: () => true }
    await expect(growInSlices(documents, 'Import', wrong, growing)).rejects.toMatchObject({ code: 'conflict' })
    expect(documents.getState().document.event).toEqual(before.event)
  })
})

it('makes slices smaller that took too long, and larger that did not', () => {
  expect([nextSlice(400, 60, 50), nextSlice(400, 20, 50), nextSlice(400, 0, 50), nextSlice(60, 500, 50)]).toEqual([
    200, 600, 800, 50,
  ])
})
