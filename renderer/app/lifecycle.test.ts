import { describe, expect, it, vi } from 'vitest'
import { answer } from './lifecycle'
import { folder, testWorkspace } from './test-workspace'

describe('answer', () => {
  it('flushes what waits and then reports what the disk did not take', async () => {
    const { workspace, calls } = testWorkspace()
    await workspace.openCase(folder('one'))
    workspace.documents.edit('Add event', (tx) => {
      for (const event of tx.document.event.values()) tx.put('event', { ...event, notes: 'seen' })
    })
    answer(workspace, { type: 'flush' })
    await vi.waitFor(() => expect(calls.at(-1)).toEqual(['app.flushed', { unsaved: 0 }]))
    expect(calls.map(([call]) => call)).toContain('case.commit')
  })

  it('runs the command of a menu', () => {
    const { workspace } = testWorkspace()
    answer(workspace, { type: 'command', id: 'help.about' })
    expect(workspace.ui.getState().dialog).toBe('about')
  })

  it('leaves for the list a case that could not be written, and says why', async () => {
    const { workspace } = testWorkspace()
    await workspace.openCase(folder('one'))
    answer(workspace, { type: 'case.unwritten', notice: 'The disk is full.' })
    expect(workspace.ui.getState().notices).toMatchObject([{ tone: 'error', text: 'The disk is full.' }])
    await vi.waitFor(() => expect(workspace.ui.getState()).toMatchObject({ screen: 'cases', open: null }))
  })

  it('tells of an update, but not to somebody who looks at it already', () => {
    const { workspace } = testWorkspace()
    const found = { type: 'updates', state: { kind: 'found', version: '2.0.0' } } as const
    workspace.ui.setState({ dialog: 'updates' })
    answer(workspace, found)
    expect(workspace.ui.getState().notices).toEqual([])
    workspace.ui.setState({ dialog: null })
    answer(workspace, found)
    expect(workspace.ui.getState().notices).toMatchObject([{ text: expect.stringContaining('2.0.0') }])
    expect(workspace.ui.getState().update).toEqual(found.state)
  })

  it('shows how far a brief is, and not after it is over', () => {
    const { workspace } = testWorkspace()
    const progress = { type: 'brief.progress', fraction: 0.5, step: 'Setting pages' } as const
    answer(workspace, progress)
    expect(workspace.ui.getState().brief).toBeNull()
    workspace.ui.setState({ brief: { step: 'Choosing where to save', fraction: null } })
    answer(workspace, progress)
    expect(workspace.ui.getState().brief).toEqual({ step: 'Setting pages', fraction: 0.5 })
  })
})
