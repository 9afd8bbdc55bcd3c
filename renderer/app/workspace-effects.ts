import { theCase } from '../../shared/document'
import { takeSlice } from '../features/search/slices'
import type { Notice } from '../store/ui-store'
import { followFindings, type WhenIdle } from './follow-findings'
import type { Workspace } from './workspace'

/** Keeps what lies outside the window's page in step with the stores. */
export function mirrorWorkspace(workspace: Workspace): void {
  const mirror = (): void => {
    mirrorTitle(workspace)
    mirrorTheme(workspace)
  }
  workspace.documents.subscribe(mirror)
  workspace.ui.subscribe(mirror)
  mirror()
  mirrorUndo(workspace)
  pruneSelection(workspace)
  dismissWhenOver(workspace)
  followFindings(workspace, { whenIdle, whenRested })
}

/** After the paint: a slice at a time, with whatever the user does between them. */
const whenIdle: WhenIdle = (run) => takeSlice(false, run)

const REST_MS = 500

/** After a burst of typing: nothing is looked for between two letters. */
const whenRested: WhenIdle = (run) => {
  let callOff: () => void = () => clearTimeout(timer)
  const timer = setTimeout(() => (callOff = whenIdle(run)), REST_MS)
  return () => callOff()
}

function mirrorTitle({ ui, documents }: Workspace): void {
  const onCase = ui.getState().screen === 'case'
  const title = onCase ? theCase(documents.getState().document).shortTitle : 'Docketline'
  if (document.title !== title) document.title = title
}

/** Main follows the setting too; this makes the window follow it in the same frame. */
function mirrorTheme({ ui }: Workspace): void {
  const { theme } = ui.getState().settings
  document.documentElement.style.colorScheme = theme === 'system' ? '' : theme
}

/** Tells the native menu what Undo and Redo would do, whenever that changes. */
function mirrorUndo({ ui, documents, client }: Workspace): void {
  let told = ''
  const tell = (): void => {
    const { past, future } = documents.getState()
    const { screen, open } = ui.getState()
    const editable = screen === 'case' && open !== null && open.readOnly === null
    const label = (text: string | undefined): string | null =>
      editable && text !== undefined ? text.slice(0, 300) : null
    const labels = { undo: label(past.at(-1)?.label), redo: label(future.at(-1)?.label) }
    const key = JSON.stringify(labels)
    if (key === told) return
    told = key
    // A menu without its label still works: nothing here is worth a message.
    client('menu.update', labels).catch(() => undefined)
  }
  documents.subscribe(tell)
  ui.subscribe(tell)
  tell()
}

/** What undo or a deletion took away cannot stay selected. */
function pruneSelection({ ui, documents }: Workspace): void {
  documents.subscribe(({ document: { event } }) => {
    const { selection } = ui.getState()
    let gone = 0
    for (const id of selection) if (!event.has(id)) gone += 1
    if (gone > 0) ui.select([...selection].filter((id) => event.has(id)))
  })
}

/** Takes back the notices whose time is over. */
export function dismissWhenOver({ ui, autosave, documents }: Workspace): void {
  const dismiss = (over: Notice['until']): void => {
    for (const { id, until } of ui.getState().notices) if (until === over) ui.dismiss(id)
  }
  autosave.subscribe(({ kind }) => {
    if (kind === 'saved') dismiss('saved')
  })
  documents.subscribe(({ document }, before) => {
    if (document !== before.document) dismiss('edited')
  })
}
