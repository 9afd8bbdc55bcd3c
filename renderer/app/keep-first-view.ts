import { theCase } from '../../shared/document'
import { isRoutineEntry, NO_FILTER } from '../store/event-filter'
import { sortedEvents } from '../store/event-selectors'
import { encodeFirstView, type FirstViewSource } from '../timeline/encode-first-view'
import { firstWindow } from '../timeline/first-window'
import { phasedLives } from '../timeline/question-phases'
import { breathe } from './breathe'
import type { Workspace } from './workspace'

/** A smaller case is read as fast as its first view. */
export const LARGE = 2000
/** So long after the last change nobody is in the middle of anything. */
const QUIET_MS = 3000

function sourceOf({ documents, today }: Workspace): FirstViewSource {
  const { document } = documents.getState()
  const day = today()
  const all = sortedEvents(document.event)
  const shown = NO_FILTER.withRoutine ? all : all.filter((event) => !isRoutineEntry(event))
  return {
    case: theCase(document),
    shown,
    placing: { today: day, lives: phasedLives(document, day) },
    window: firstWindow(all, day),
    isPart: shown.length < all.length,
  }
}

/** The large case that could be kept now, and its revision; null where none is on screen, whole and saved. */
function readyCase({ ui, documents, autosave }: Workspace) {
  const { open, opening, screen } = ui.getState()
  const saved = autosave.getState()
  const isReady = screen === 'case' && opening === null && open?.readOnly === null && saved.kind === 'saved'
  return isReady && documents.getState().document.event.size >= LARGE ? { folder: open.folder, rev: saved.rev } : null
}

/**
 * Has main keep what the timeline of a large case is to show first the next time, whenever the case has been left in peace for a
 * moment. It costs the next opening a second where that cannot be kept: nothing to tell anybody.
 */
export function keepFirstViews(workspace: Workspace): void {
  const { client, documents, autosave, ui } = workspace
  let kept: { of: object; day: number } | null = null
  let timer = 0
  const keep = async (): Promise<void> => {
    const { document } = documents.getState()
    const ready = readyCase(workspace)
    const day = workspace.today()
    if (ready === null || (kept?.of === document && kept.day === day)) return
    const view = await encodeFirstView(sourceOf(workspace), breathe)
    if (documents.getState().document !== document) return
    kept = { of: document, day }
    await client('case.keepFirstView', { case: ready.folder, rev: ready.rev, view })
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
