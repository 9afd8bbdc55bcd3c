import { applyView } from '../features/views/apply-view'
import { orderedViews } from '../store/saved-views'
import type { Workspace } from '../app/workspace'
import { either, noCase, notEditable, type Behaviour } from './behaviour'

const viewAt = ({ documents }: Workspace, number: number) =>
  orderedViews(documents.getState().document.view)[number - 1]

const show = (number: number): Behaviour => ({
  run(workspace) {
    const view = viewAt(workspace, number)
    if (view !== undefined) applyView(workspace, view)
  },
  blocked: either(noCase, (workspace) =>
    viewAt(workspace, number) === undefined ? `There is no saved view ${number}` : null,
  ),
})

export const savedViewCommands = {
  'saved.save': { run: ({ ui }) => ui.setState({ namingView: true, page: 'timeline' }), blocked: notEditable },
  'saved.1': show(1),
  'saved.2': show(2),
  'saved.3': show(3),
  'saved.4': show(4),
  'saved.5': show(5),
  'saved.6': show(6),
  'saved.7': show(7),
  'saved.8': show(8),
  'saved.9': show(9),
} satisfies Record<string, Behaviour>
