import type { CaseFolder } from '../../shared/ipc/contract'
import type { Workspace } from './workspace'

/** A smaller case is read as fast as its first view. */
export const LARGE = 2000
/** So long after the last change nobody is in the middle of anything. */
const QUIET_MS = 3000

/** The large case that is on screen, whole and saved; null where none is. */
function readyCase({ ui, documents, autosave }: Workspace): CaseFolder | null {
  const { open, opening, screen } = ui.getState()
  const isReady =
    screen === 'case' && opening === null && open?.readOnly === null && autosave.getState().kind === 'saved'
  return isReady && documents.getState().document.event.size >= LARGE ? open.folder : null
}

/**
 * Has main keep what the timeline of a large case is to show first the next time, whenever the case has been left in peace for a
 * moment. It costs the next opening a second where that cannot be kept: nothing to tell anybody.
 */
export function keepFirstViews(workspace: Workspace): void {
  const { client, documents, autosave, ui } = workspace
  let kept: object | null = null
  let timer = 0
  const keep = async (): Promise<void> => {
    const { document } = documents.getState()
    const ready = readyCase(workspace)
    if (ready === null || kept === document) return
    kept = document
    await client('case.keepFirstView', { case: ready })
  }
  const later = (): void => {
    clearTimeout(timer)
    timer = window.setTimeout(() => void keep().catch(() => undefined), QUIET_MS)
  }
  documents.subscribe(later)
  autosave.subscribe(later)
  ui.subscribe((state, before) => {
    if (state.opening !== before.opening || state.screen !== before.screen) later()
  })
}
