import { documentFrom } from '../../shared/document'
import { contradictedDates, withDatesOfLives } from '../../shared/questions/question-dates'
import type { CaseFolder, OpenedCase } from '../../shared/ipc/contract'
import { CallError } from '../../shared/ipc/client'
import { errorNotice } from '../features/notices/error-notice'
import type { Notice } from '../store/ui-store'
import { NO_FILTER } from '../store/event-filter'
import type { OwedChanges } from '../store/owed-changes'
import { changeSettings } from './change-settings'
import type { Workspace } from './workspace'

type Parts = Pick<Workspace, 'client' | 'documents' | 'autosave' | 'ui'> & { owed: OwedChanges }

const counted = (count: number): string => (count === 1 ? '1 change is' : `${count} changes are`)

/** True when the disk has everything. Otherwise says why the case stays open: leaving it would lose what memory alone holds. */
async function nothingUnsaved({ autosave, ui }: Parts): Promise<boolean> {
  const unsaved = await autosave.flush()
  if (unsaved === 0) return true
  ui.notify({
    tone: 'error',
    until: 'saved',
    text: `${counted(unsaved)} not on the disk yet, so this case stays open. The status bar says what is in the way.`,
    action: { label: 'Retry now', run: () => void autosave.flush() },
  })
  return false
}

/** Puts an opened case on screen. All in one go, so that no edit can fall between the old case and the new. */
function show({ documents, autosave, ui, owed }: Parts, opened: OpenedCase): void {
  const stored = documentFrom(opened.data)
  const changes = contradictedDates(stored)
  owed.owe(changes)
  documents.load(withDatesOfLives(stored, changes))
  autosave.begin(opened.rev)
  ui.setState({
    screen: 'case',
    open: { folder: opened.folder, readOnly: opened.readOnly },
    opened: ui.getState().opened + 1,
    isPainted: false,
    selection: new Set(),
    search: '',
    hits: null,
    filter: NO_FILTER,
    filterShown: false,
    dialog: null,
    titleToEdit: null,
  })
  // What was found on opening is told once, so it stays until it was read.
  for (const text of opened.notices) ui.notify({ tone: 'info', text, stays: true })
}

/** Only costs the next start a click when it fails, so it fails in silence. */
function rememberCase(parts: Parts, folder: CaseFolder): void {
  changeSettings(parts, { lastCase: folder }).catch(() => undefined)
}

/** A case that cannot be read may have a backup that can. */
function backupOffer({ ui }: Parts, folder: CaseFolder, error: unknown): Pick<Notice, 'action'> {
  if (!(error instanceof CallError) || error.code !== 'unreadable') return {}
  return { action: { label: 'Open a backup…', run: () => ui.setState({ backupsOf: folder }) } }
}

/** The two ways to change what is on screen. Of two calls at once, the later one counts. */
export function createCaseNavigation(parts: Parts): Pick<Workspace, 'openCase' | 'showCases'> {
  let latest = 0

  const showCases = async (): Promise<void> => {
    latest += 1
    const mine = latest
    if (!(await nothingUnsaved(parts)) || mine !== latest) return
    parts.ui.setState({ screen: 'cases', open: null, isPainted: true, selection: new Set(), titleToEdit: null })
  }

  const openCase = async (folder: CaseFolder): Promise<void> => {
    // Opened anew it would begin at a revision from before what is being typed.
    if (parts.ui.getState().open?.folder === folder) return
    latest += 1
    const mine = latest
    if (!(await nothingUnsaved(parts))) return
    try {
      const opened = await parts.client('case.open', { case: folder })
      // The old case could be edited while the new one was read.
      if (!(await nothingUnsaved(parts)) || mine !== latest) return
      show(parts, opened)
      rememberCase(parts, folder)
    } catch (error) {
      parts.ui.notify({ ...errorNotice(error), ...backupOffer(parts, folder, error) })
      if (parts.ui.getState().screen === 'starting') await showCases()
    }
  }

  return { openCase, showCases }
}
