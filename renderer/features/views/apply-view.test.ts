import { describe, expect, test } from 'vitest'
import { ViewId } from '../../../shared/model/ids'
import { folder, testWorkspace } from '../../app/test-workspace'
import type { Workspace } from '../../app/workspace'
import { renameView, saveView } from './apply-view'

const names = ({ documents }: Workspace): string[] =>
  [...documents.getState().document.view.values()].map(({ name }) => name)

async function withTwoViews(): Promise<{ workspace: Workspace; first: ViewId }> {
  const { workspace } = testWorkspace()
  await workspace.openCase(folder('one'))
  saveView(workspace, 'TRO only')
  saveView(workspace, 'Open questions')
  const [first] = workspace.documents.getState().document.view.keys()
  return { workspace, first: first ?? ViewId.parse('none') }
}

describe('renaming a view', () => {
  test('changes its name and nothing else, and undo takes it back', async () => {
    const { workspace, first } = await withTwoViews()
    const before = workspace.documents.getState().document.view.get(first)
    expect(renameView(workspace, first, '  The freeze ')).toBeNull()
    expect(workspace.documents.getState().document.view.get(first)).toEqual({ ...before, name: 'The freeze' })
    expect(workspace.documents.undo()).toBe('Rename view')
    expect(names(workspace)).toEqual(['TRO only', 'Open questions'])
  })

  test('says so where another view has the name, and is no step where nothing is new', async () => {
    const { workspace, first } = await withTwoViews()
    expect(renameView(workspace, first, 'Open questions')).toBe('Another view has this name.')
    expect(renameView(workspace, first, 'TRO only')).toBeNull()
    expect(names(workspace)).toEqual(['TRO only', 'Open questions'])
    expect(workspace.documents.undo()).toBe('Save view')
  })
})
