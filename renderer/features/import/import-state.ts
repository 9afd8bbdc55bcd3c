import type { StoreApi } from 'zustand/vanilla'
import type { CaseDocument } from '../../../shared/document'
import type { ImportOrigin, ImportSummary } from '../../../shared/docket/import-view'
import type { TableMapping } from '../../../shared/docket/table/parsed-table'
import type { Client } from '../../../shared/ipc/client'
import type { CaseFolder } from '../../../shared/ipc/contract'
import type { Autosave } from '../../store/autosave'
import type { DocumentStore } from '../../store/document-store'
import type { UiStore } from '../../store/ui-store'
import type { PreviewRow } from './row-filter'

/** Where to: the case on screen, or one that is made for it. */
export type ImportTarget = 'open case' | 'new case'

export interface Preview {
  summary: ImportSummary
  rows: readonly PreviewRow[]
  /** A new case is to be made for it. */
  isNewCase: boolean
  /** The rows that the user takes, by their id. */
  taken: ReadonlySet<number>
}

/** Where an import stands. */
export type ImportState =
  | { kind: 'idle' }
  /** The user pastes a text. */
  | { kind: 'pasting' }
  /** A null fraction: it is not known how far it is. */
  | { kind: 'working'; step: string; fraction: number | null }
  /** What the columns of a spreadsheet are is asked, table after table. */
  | { kind: 'mapping'; summary: ImportSummary; table: number }
  | ({ kind: 'preview' } & Preview)
  | { kind: 'failed'; text: string; refused: ImportSummary['refused'] }

export interface ImportDesk extends StoreApi<ImportState> {
  /** Reads what is to be imported, into the open case or a new one, and shows what it would do. */
  begin(from: ImportOrigin, into: ImportTarget): Promise<void>
  paste(into: ImportTarget): void
  pasted(text: string): Promise<void>
  map(mapping: TableMapping): Promise<void>
  mapped(): Promise<void>
  take(taken: ReadonlySet<number>): void
  /** Imports the rows that are taken, as one step of undo. */
  apply(): Promise<void>
  /** Ends the import, whatever it does: nothing of it stays. */
  cancel(): void
  /** Told by main how far the reading is. */
  progress(step: { fraction: number; step: string }): void
}

export interface ImportDeskPorts {
  client: Client
  documents: DocumentStore
  autosave: Autosave
  ui: UiStore
  openCase: (folder: CaseFolder) => Promise<void>
  showCases: () => Promise<void>
  /** Shows the whole of a case that was empty when it came on screen. */
  fitTimeline: () => void
  /** Resolves when the window has drawn. */
  nextFrame: () => Promise<void>
  /** Lets the window draw and answer. */
  breathe: () => Promise<void>
  /** Works out ahead, in slices, what the window asks of a document that it is to show next. */
  prepare: (document: CaseDocument) => Promise<void>
  /** Takes back the last step. */
  undo: () => void
}
