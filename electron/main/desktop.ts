import type { ExportFormat } from '../../shared/brief/export-format'
import type { Settings } from '../../shared/ipc/contract'
import type { MenuState } from './window/menu-template'
import type { ExternalLink } from './security/external-link'

/** A question with two answers; the cautious one is the default and what Escape gives. */
export interface Question {
  message: string
  detail: string
  /** The button that goes ahead. */
  yes: string
  no: string
}

/** What calls ask of the user's desktop: a port, so that they run in tests without Electron. */
export interface Desktop {
  confirm(question: Question): Promise<boolean>
  /** Asks where to save a file of a format; null when the user thinks better of it. */
  chooseExportFile(defaultPath: string, format: ExportFormat | 'pdf'): Promise<string | null>
  /** Asks which documents to attach; empty when the user thinks better of it. */
  chooseDocuments(): Promise<string[]>
  /** Asks which files to import, beginning in a folder; empty when the user thinks better of it. */
  chooseImportFiles(folder: string): Promise<string[]>
  /** Asks for a bundle to import, or where to save one; null when the user thinks better of it. */
  chooseBundle(): Promise<string | null>
  saveBundle(defaultPath: string): Promise<string | null>
  /** Asks for a folder; null when the user thinks better of it. */
  chooseFolder(title: string, buttonLabel: string): Promise<string | null>
  documentsFolder(): string
  /** Opens a file or folder with whatever the system uses for it; false when the system has nothing or refuses. */
  open(path: string): Promise<boolean>
  showInFolder(path: string): void
  openLink(link: ExternalLink): Promise<void>
  /** Puts text on the clipboard. */
  copy(text: string): void
  setTheme(theme: Settings['theme']): void
  showMenu(state: MenuState): void
  /** Fills a screen with the window, with `otherScreen` the next one where there is one; off takes it back to where it was. */
  present(on: boolean, otherScreen: boolean): void
}
