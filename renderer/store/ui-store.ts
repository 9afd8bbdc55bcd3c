import { createStore, type StoreApi } from 'zustand/vanilla'
import type { BriefOptions } from '../../shared/brief/brief-options'
import type { CaseFolder, Settings } from '../../shared/ipc/contract'
import type { UpdateState } from '../../shared/ipc/update-state'
import type { EpochDay } from '../../shared/model/epoch-day'
import type { CaseEvent } from '../../shared/model/event'
import type { EventId, LinkId, ViewId } from '../../shared/model/ids'
import { VIEW_COLUMNS, type Grouping, type ViewColumn } from '../../shared/model/saved-view'
import type { CaseDeadline } from '../../shared/deadlines/case-deadlines'
import type { Finding } from '../../shared/sequence-checks/finding'
import type { FirstView } from '../timeline/first-view'
import { NO_FILTER, type EventFilter } from './event-filter'

export interface Sort {
  column: ViewColumn
  ascending: boolean
}

/** The ids of what was found, as a set has them. */
export interface HitIds extends Iterable<EventId> {
  readonly size: number
  has(id: EventId): boolean
  /** Those of some events in the order of the case, where the search index can tell faster than by asking for each. */
  among?(events: readonly CaseEvent[]): readonly CaseEvent[]
}

/** What the search found: the events, and the words to highlight. Null while nothing is searched for. */
export interface SearchHits {
  ids: HitIds
  words: readonly string[]
}

export type Dialog =
  | 'new-case'
  | 'case-details'
  | 'commands'
  | 'shortcuts'
  | 'about'
  | 'licences'
  | 'updates'
  | 'go-to-date'
  | 'brief'
  | 'import'
  | 'history'
  | 'settings'
  | 'export-bundle'
  | 'verify'

/** A message that does not stop the work. `error` stays until dismissed; `info` goes by itself. */
export interface Notice {
  id: number
  tone: 'info' | 'error'
  text: string
  action?: { label: string; run: () => void }
  second?: { label: string; run: () => void }
  /** Stays until it is dismissed, though nothing went wrong. */
  stays?: true
  /** Takes itself back once the disk has everything, or with the next edit: what it says or offers is then no longer so. */
  until?: 'saved' | 'edited'
}

/** Files that are dragged over the window. */
export interface FilesOver {
  /** Why they would not be taken now; null where they would. */
  refusal: string | null
  /** The day on the timeline that they are over, where there are papers among them that can have it. */
  day: EpochDay | null
}

/** The pages of a case. */
export const CASE_PAGES = ['timeline', 'questions', 'review'] as const
export type CasePage = (typeof CASE_PAGES)[number]

/** What was just dragged together, told in a strip below the chart: a link made, or an answer proposed and not made yet. */
export type LinkStrip = { kind: 'made'; link: LinkId } | { kind: 'answer'; order: EventId; question: EventId }

/** Everything the window remembers that is not the case: never in the file, never in undo. */
export interface UiState {
  screen: 'starting' | 'cases' | 'case'
  /** The case on screen, and why it cannot be edited, if so. */
  open: { folder: CaseFolder; readOnly: string | null } | null
  /** A case that is being read, and what its timeline shows meanwhile; null while none is. Nothing can be changed then. */
  opening: FirstView | null
  /** What was asked for last of a case that is being read, and follows once it is there; null for nothing. */
  asked: string | null
  /** Counts the cases opened: each is shown on a screen of its own. */
  opened: number
  /** The first of what is shown has been painted; until then nothing else is drawn. */
  isPainted: boolean
  /** In the order they were selected; the last is the one the inspector shows and ranges extend from. */
  selection: ReadonlySet<EventId>
  search: string
  hits: SearchHits | null
  filter: EventFilter
  filterShown: boolean
  grouping: Grouping
  sort: Sort
  /** Left to right. */
  columns: readonly ViewColumn[]
  /** The saved view that was shown last; null before any. */
  activeView: ViewId | null
  /** A name for what is shown is being typed. */
  namingView: boolean
  /** What the middle of the window shows: the timeline, or one of the pages laid over it. */
  page: CasePage
  /** The day since when the board of questions tells what changed. */
  boardSince: EpochDay | null
  presenting: boolean
  /** What looks out of order in the case, accepted or not; brought up to date a moment after an edit. */
  findings: readonly Finding[]
  /** The checks have yet to look at the case as it is now: that nothing is found says nothing so far. */
  isChecking: boolean
  /** What is due in the case, brought up to date with the findings. */
  deadlines: readonly CaseDeadline[]
  panels: { sidebar: boolean; inspector: boolean; chronology: boolean }
  dialog: Dialog | null
  linkStrip: LinkStrip | null
  /** Null while no files are dragged over the window, or a place of its own would take them. */
  filesOver: FilesOver | null
  /** Where an update stands; null until it was asked. */
  update: UpdateState | null
  /** The event whose history is shown; null for that of the whole case. */
  historyOf: EventId | null
  /** The case of which a backup is to be opened, since it cannot be read itself. */
  backupsOf: CaseFolder | null
  /** The bundle that waits to be imported, and whether it needs a passphrase. */
  bundle: { name: string; locked: boolean } | null
  /** Counts up when the library is another one, so that its list is read anew. */
  libraryVersion: number
  /** The event whose title field should take the focus as soon as it is drawn. */
  titleToEdit: EventId | null
  notices: readonly Notice[]
  /** What was chosen last of a brief, and of which case; null until something was. */
  briefOptions: { of: CaseFolder; options: BriefOptions } | null
  /** The brief being made; null while none is. A null fraction: no step has been reported yet. */
  brief: { step: string; fraction: number | null } | null
  /** Of Docketline; empty until the app has started. */
  appVersion: string
  settings: Settings
}

export interface UiStore extends StoreApi<UiState> {
  select(ids: Iterable<EventId>): void
  /** Adds or takes out one event, as ctrl-click does. */
  toggleSelected(id: EventId): void
  notify(notice: Omit<Notice, 'id'>): void
  dismiss(id: number): void
}

export const INITIAL_UI: UiState = {
  screen: 'starting',
  open: null,
  opening: null,
  asked: null,
  opened: 0,
  isPainted: false,
  selection: new Set(),
  search: '',
  hits: null,
  filter: NO_FILTER,
  filterShown: false,
  grouping: 'kind',
  sort: { column: 'date', ascending: true },
  columns: VIEW_COLUMNS,
  activeView: null,
  namingView: false,
  page: 'timeline',
  boardSince: null,
  presenting: false,
  findings: [],
  isChecking: true,
  deadlines: [],
  panels: { sidebar: true, inspector: true, chronology: true },
  dialog: null,
  linkStrip: null,
  filesOver: null,
  update: null,
  historyOf: null,
  backupsOf: null,
  bundle: null,
  libraryVersion: 0,
  titleToEdit: null,
  notices: [],
  briefOptions: null,
  brief: null,
  appVersion: '',
  settings: { theme: 'system', userName: '', lastCase: null, briefTemplates: [] },
}

export function createUiStore(): UiStore {
  const store = createStore<UiState>(() => INITIAL_UI)
  let lastNotice = 0
  return {
    ...store,
    select: (ids) => store.setState({ selection: new Set(ids) }),
    toggleSelected(id) {
      const selection = new Set(store.getState().selection)
      if (!selection.delete(id)) selection.add(id)
      store.setState({ selection })
    },
    notify(notice) {
      lastNotice += 1
      const fresh = { ...notice, id: lastNotice }
      // Said again it is one message, not two.
      store.setState(({ notices }) => ({
        notices: [...notices.filter(({ text }) => text !== notice.text).slice(-3), fresh],
      }))
    },
    dismiss: (id) => store.setState(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
  }
}
