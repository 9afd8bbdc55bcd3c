import { expect, it } from 'vitest'
import { EventId } from '../../shared/model/ids'
import { deleteSelection } from '../commands/delete-selection'
import { changeEvent } from '../store/event-edits'
import { folder, openedCase, testWorkspace } from './test-workspace'
import { dismissWhenOver } from './workspace-effects'

it('the way back from a deletion is offered until the next edit, never after it', async () => {
  const { workspace } = testWorkspace({
    'case.open': () => openedCase('doe'),
    'case.commit': ({ rev }) => ({ rev: rev + 1, underneath: null }),
  })
  const { ui, documents } = workspace
  await workspace.openCase(folder('doe'))
  dismissWhenOver(workspace)
  ui.select([EventId.parse('a')])
  deleteSelection(workspace)
  const offers = (): number => ui.getState().notices.filter(({ action }) => action?.label === 'Undo').length
  expect(offers()).toBe(1)
  documents.edit('Edit title', (tx) => changeEvent(tx, EventId.parse('b'), { title: 'Reply' }))
  expect(offers()).toBe(0)
  expect(documents.getState().document.event.has(EventId.parse('a'))).toBe(false)
})
