import type { CaseDocument } from '../../../shared/document'
import type { AppEvent } from '../../../shared/ipc/contract'
import type { IdSource } from '../../../shared/model/ids'
import type { CaseLibrary } from '../../store/case-library'
import type { SettingsFile } from '../../store/settings-file'
import type { StorePorts } from '../../store/store-ports'
import type { Press } from '../brief/press'
import type { Previews } from '../brief/previews'
import type { Desktop } from '../desktop'
import type { Flush } from '../flush'
import type { ImportChild } from '../import/import-session'
import type { HistoryService } from '../history/history-service'
import type { LargeCases } from '../large-cases/large-cases'
import type { Log } from '../log'
import type { PlaceMemory } from '../remembered-places'
import type { Updates } from '../updates/updates'
import type { Trouble } from '../trouble/trouble'
import type { Untold } from '../untold'
import type { OfferedBundle } from './bundle-calls'
import type { CaseDesk } from './case-desk'
import type { FirstCase } from './first-case'

/** What the handlers of all calls work with, put together once in `main.ts`. */
export interface CallPorts {
  version: string
  platform: 'linux' | 'darwin' | 'win32'
  /** Sentences about this start that the user must see. */
  notices: readonly string[]
  settings: SettingsFile
  library: () => Promise<CaseLibrary>
  /** Moves the library to a folder that the user chose; see `LibraryPlace`. */
  moveLibrary: (chosen: string) => Promise<string>
  desk: CaseDesk
  /** What is to be told with the next case that opens. */
  untold: Untold
  firstCase: () => Promise<FirstCase>
  largeCases: LargeCases
  readSample: () => Promise<CaseDocument>
  newId: IdSource
  flush: Flush
  desktop: Desktop
  memory: PlaceMemory
  store: StorePorts
  /** Sets briefs and writes exports, away from the window. */
  press: Press
  previews: Previews
  /** Starts a process that does one import. */
  startImport: () => ImportChild
  history: HistoryService
  offered: OfferedBundle
  /** Absolute path of a folder of our own for the copies of attachments that viewers are given. */
  viewing: string
  /** Absolute path of the folder with the app's own assets. */
  assets: string
  trouble: Trouble
  updates: Updates
  send: (event: AppEvent) => void
  log: Log
}
