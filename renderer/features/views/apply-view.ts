import { ViewId } from '../../../shared/model/ids'
import type { SavedView } from '../../../shared/model/saved-view'
import type { Workspace } from '../../app/workspace'
import { editDocument } from '../../commands/edit-document'
import { looksOf, orderedViews, timeOf, viewOf } from '../../store/saved-views'

/** Shows the case as a view keeps it. */
export function applyView({ ui, documents, timeline }: Workspace, view: SavedView): void {
  const { document } = documents.getState()
  ui.setState({ ...looksOf(view, document), page: 'timeline', activeView: view.id })
  const time = timeOf(view)
  if (time === null) timeline.current?.fitAll()
  else timeline.current?.showTime(time)
  timeline.current?.focus()
}

/** Saves what the window shows under a name: over the view that has that name already, or as a new one at the end. */
export function saveView(workspace: Workspace, name: string): void {
  const { ui, documents, timeline, ids } = workspace
  const views = orderedViews(documents.getState().document.view)
  const known = views.find((view) => view.name === name.trim())
  const place = known?.place ?? (views.at(-1)?.place ?? -1) + 1
  const id = known?.id ?? ViewId.parse(ids())
  const shown = timeline.current?.shownTime() ?? null
  const view = viewOf(ui.getState(), shown, id, name, place)
  if (view.name === '') return
  const saved = editDocument(workspace, known === undefined ? 'Save view' : 'Update view', (tx) => {
    tx.put('view', view)
    return true
  })
  if (saved !== null) ui.setState({ activeView: id })
}

/** Gives a view another name. Returns what is in the way, to be shown beside the field; null where it is done. */
export function renameView(workspace: Workspace, id: ViewId, typed: string): string | null {
  const { view: views } = workspace.documents.getState().document
  const view = views.get(id)
  const name = typed.trim().slice(0, 100)
  if (view === undefined || name === '' || name === view.name) return null
  if ([...views.values()].some((other) => other.name === name)) return 'Another view has this name.'
  editDocument(workspace, 'Rename view', (tx) => {
    tx.put('view', { ...view, name })
    return true
  })
  return null
}

export function deleteView(workspace: Workspace, id: ViewId): void {
  editDocument(workspace, 'Delete view', (tx) => tx.remove('view', id))
  workspace.ui.setState({ activeView: null })
}
