import { expect, it } from 'vitest'
import { EventId, PartyId, SourceId } from '../../../shared/model/ids'
import { emptyEvent } from '../../../shared/model/event'
import { folder, testWorkspace } from '../../app/test-workspace'
import { restorable } from './restore-event'

it('brings an event back without what is gone, and can be undone', async () => {
  const { workspace } = testWorkspace()
  await workspace.openCase(folder('doe'))
  const version = {
    ...emptyEvent(EventId.parse('gone'), 'filing'),
    title: 'As it was',
    filedBy: [PartyId.parse('nobody')],
    cites: [{ source: SourceId.parse('nothing'), pin: 'at 3', quote: '' }],
  }
  const restored = workspace.documents.edit('Restore event', (tx) => tx.put('event', restorable(tx, version)))
  expect(restored.ok).toBe(true)
  const { document } = workspace.documents.getState()
  expect(document.event.get(version.id)).toEqual({ ...version, filedBy: [], cites: [] })
  expect(workspace.documents.undo()).toBe('Restore event')
  expect(workspace.documents.getState().document.event.has(version.id)).toBe(false)
})
