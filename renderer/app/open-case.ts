import { EMPTY_DOCUMENT, type CaseDocument } from '../../shared/document'
import { contradictedDates, withDatesOfLives } from '../../shared/questions/question-dates'
import type { CaseFolder, OpenedCase } from '../../shared/ipc/contract'
import { CallError } from '../../shared/ipc/client'
import type { EventId } from '../../shared/model/ids'
import type { Patch } from '../../shared/patch'
import { errorNotice } from '../features/notices/error-notice'
import { INITIAL_UI, type Notice } from '../store/ui-store'
import { NO_FILTER } from '../store/event-filter'
import type { OwedChanges } from '../store/owed-changes'
import { decodeFirstView, withTexts, type FirstView } from '../timeline/first-view'
import { breathe } from './breathe'
import { changeSettings } from './change-settings'
import { prepareDocument } from './prepare-document'
import { receiveCase } from './receive-case'
import type { Workspace } from './workspace'

type Parts = Pick<Workspace, 'client' | 'documents' | 'autosave' | 'longEdits' | 'ui' | 'today' | 'timeline'> & {
  owed: OwedChanges
  /** After the window has drawn. */
  nextFrame: () => Promise<void>
}

const counted = (count: number): string => (count === 1 ? '1 change is' : `${count} changes are`)

/** True when the disk has everything. Otherwise says why the case stays open: leaving it would lose what memory alone holds. */
async function nothingUnsaved({ autosave, longEdits, ui }: Parts): Promise<boolean> {
  await longEdits.settled()
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

/** What the window shows of a case that has just come on screen. */
const FRESH = {
  screen: 'case',
  isPainted: false,
  search: '',
  hits: null,
  filter: NO_FILTER,
  filterShown: false,
  dialog: null,
  titleToEdit: null,
  asked: null,
} as const

const READING = 'The case is still being read. It can be changed in a moment.'

/** Shows of a large case what its timeline showed before, where that is kept and still so. Nothing of the case can be changed yet. */
function showFirst({ documents, ui }: Parts, folder: CaseFolder, opening: FirstView): void {
  documents.load({ ...EMPTY_DOCUMENT, case: new Map([[opening.case.id, opening.case]]) })
  const opened = ui.getState().opened + 1
  ui.setState({ ...FRESH, opening, opened, open: { folder, readOnly: READING }, selection: new Set() })
}

/** An opened case, as the window will hold it. */
interface Arrived {
  opened: OpenedCase
  document: CaseDocument
  /** Dates that its questions have by their links and not in its file. */
  changes: Patch
}

/** Fetches the case and works out what the window asks of it, while the window goes on drawing. */
async function arrive(
  { client, today, timeline }: Parts,
  folder: CaseFolder,
  given: OpenedCase | null,
): Promise<Arrived> {
  const opened = given ?? (await client('case.open', { case: folder }))
  const stored = await receiveCase(client, opened)
  const changes = contradictedDates(stored)
  const document = withDatesOfLives(stored, changes)
  if (opened.parts > 0)
    await prepareDocument(document, { today: today(), timeline: timeline.current, breathe, shown: INITIAL_UI })
  return { opened, document, changes }
}

/** Puts an opened case on screen. All in one go, so that no edit can fall between the old case and the new. */
function show({ documents, autosave, ui, owed }: Parts, { opened, document, changes }: Arrived): void {
  const { opening, opened: count } = ui.getState()
  owed.owe(changes)
  documents.load(document)
  autosave.begin(opened.rev)
  const open = { folder: opened.folder, readOnly: opened.readOnly }
  // What was selected and where the window stood in the first view stays.
  if (opening !== null) ui.setState({ open, opening: null, asked: null })
  else ui.setState({ ...FRESH, open, opened: count + 1, selection: new Set() })
  // What was found on opening is told once, so it stays until it was read.
  for (const text of opened.notices) ui.notify({ tone: 'info', text, stays: true })
}

/** A first view, and what its texts are asked for by. */
interface First {
  view: FirstView
  mark: string
}

/** What is kept of a case to be shown first; only lanes by kind are. */
async function firstViewOf({ client, ui, today }: Parts, folder: CaseFolder): Promise<First | null> {
  if (ui.getState().grouping !== 'kind') return null
  const { first } = await client('case.firstPicture', { case: folder })
  const view = first && decodeFirstView(first.picture, today())
  return view && { view, mark: first.mark }
}

/** Gives the first view on screen the texts that its first picture did not need. Without them it is no worse than a second ago. */
async function completeFirst({ client, ui }: Parts, folder: CaseFolder, { view, mark }: First): Promise<void> {
  const told = await client('case.firstTexts', { case: folder, mark }).catch(() => null)
  if (told?.texts && ui.getState().opening === view) ui.setState({ opening: withTexts(view, told.texts) })
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
    const nothing = { open: null, opening: null, asked: null, selection: new Set<EventId>(), titleToEdit: null }
    parts.ui.setState({ ...nothing, screen: 'cases', isPainted: true })
  }

  const openCase = async (folder: CaseFolder, given: OpenedCase | null = null): Promise<void> => {
    // Opened anew it would begin at a revision from before what is being typed.
    if (parts.ui.getState().open?.folder === folder) return
    latest += 1
    const mine = latest
    if (!(await nothingUnsaved(parts))) return
    try {
      const first = given === null ? await firstViewOf(parts, folder) : null
      // The old case could be edited while the new one was read.
      if (!(await nothingUnsaved(parts)) || mine !== latest) return
      if (first !== null) {
        showFirst(parts, folder, first.view)
        await parts.nextFrame()
        // Before main reads the case, which leaves it no time for anything else.
        await completeFirst(parts, folder, first)
      }
      const arrived = await arrive(parts, folder, given)
      if (!(await nothingUnsaved(parts)) || mine !== latest) return
      show(parts, arrived)
      rememberCase(parts, folder)
    } catch (error) {
      if (mine !== latest) return
      parts.ui.notify({ ...errorNotice(error), ...backupOffer(parts, folder, error) })
      const { screen, opening } = parts.ui.getState()
      if (screen === 'starting' || opening !== null) await showCases()
    }
  }

  return { openCase, showCases }
}
