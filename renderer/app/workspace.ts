import { createContext, useContext } from 'react'
import { useStore } from 'zustand'
import type { Client } from '../../shared/ipc/client'
import type { CaseFolder, OpenedCase } from '../../shared/ipc/contract'
import type { IdSource } from '../../shared/model/ids'
import type { EpochDay } from '../../shared/model/epoch-day'
import type { ImportDesk } from '../features/import/import-state'
import type { Autosave } from '../store/autosave'
import type { DocumentState, DocumentStore } from '../store/document-store'
import type { UiState, UiStore } from '../store/ui-store'
import type { LongEdits } from './long-edits'
import type { TimelineHandle } from '../timeline/timeline-handle'

/** Everything the window works with, made once in `main.tsx` and handed down: no module keeps state of its own. */
export interface Workspace {
  client: Client
  documents: DocumentStore
  autosave: Autosave
  /** Edits of many records, and undo and redo of any. */
  longEdits: LongEdits
  ui: UiStore
  ids: IdSource
  /** Today's calendar date where the user is; asked each time, since a case may stay open past midnight. */
  today: () => EpochDay
  /** The timeline on screen, null while none is. */
  timeline: { current: TimelineHandle | null }
  /** The import under way, if any. */
  imports: ImportDesk
  /** `given` is the case itself, where it came with the start of the app. */
  openCase: (folder: CaseFolder, given?: OpenedCase | null) => Promise<void>
  /** Saves what waits, then shows the list of cases. */
  showCases: () => Promise<void>
}

export const WorkspaceContext = createContext<Workspace | null>(null)

export function useWorkspace(): Workspace {
  const workspace = useContext(WorkspaceContext)
  if (workspace === null) throw new Error('A component was drawn outside the workspace')
  return workspace
}

/** Draws again only when what `select` returns has changed. */
export function useUi<T>(select: (state: UiState) => T): T {
  return useStore(useWorkspace().ui, select)
}

export function useDocument<T>(select: (state: DocumentState) => T): T {
  return useStore(useWorkspace().documents, select)
}
