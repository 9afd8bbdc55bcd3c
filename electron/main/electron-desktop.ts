import { existsSync } from 'node:fs'
import {
  app,
  dialog,
  nativeTheme,
  shell,
  type BrowserWindow,
  type MessageBoxOptions,
  type OpenDialogOptions,
} from 'electron'
import { FORMAT_NAMES } from '../../shared/brief/export-format'
import type { Desktop, Question } from './desktop'
import type { Presenting } from './window/presenting'
import { copyText } from './trouble/copy-text'

/** The user's desktop through Electron. `window` gives the window that dialogs belong to, null while there is none. */
export function electronDesktop(
  window: () => BrowserWindow | null,
  showMenu: Desktop['showMenu'],
  presenting: Presenting,
): Desktop {
  const confirm = async ({ message, detail, yes, no }: Question): Promise<boolean> => {
    const options: MessageBoxOptions = {
      type: 'question',
      message,
      detail,
      buttons: [no, yes],
      defaultId: 0,
      cancelId: 0,
      noLink: true,
    }
    const parent = window()
    const { response } = await (parent === null
      ? dialog.showMessageBox(options)
      : dialog.showMessageBox(parent, options))
    return response === 1
  }

  const chooseExportFile: Desktop['chooseExportFile'] = async (defaultPath, format) => {
    const options = {
      title: format === 'pdf' ? 'Export brief' : 'Export',
      buttonLabel: 'Export',
      defaultPath,
      filters: [{ name: FORMAT_NAMES[format].name, extensions: [format] }],
      properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
    }
    const parent = window()
    const { canceled, filePath } = await (parent === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(parent, options))
    if (canceled || filePath === '') return null
    return withEnding(filePath, format)
  }

  /** Linux leaves out the ending when the user does. The name with it was not the one the dialog asked about. */
  const withEnding = async (path: string, ending: string): Promise<string | null> => {
    if (path.toLowerCase().endsWith(`.${ending}`)) return path
    const named = `${path}.${ending}`
    if (!existsSync(named)) return named
    const replace = await confirm({
      message: `There is a file with that name and the ending .${ending} already.`,
      detail: 'Replacing it cannot be undone.',
      yes: 'Replace',
      no: 'Cancel',
    })
    return replace ? named : null
  }

  const chooseFolder = async (title: string, buttonLabel: string): Promise<string | null> => {
    const options: OpenDialogOptions = { title, buttonLabel, properties: ['openDirectory', 'createDirectory'] }
    const parent = window()
    const { canceled, filePaths } = await (parent === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options))
    return canceled ? null : (filePaths[0] ?? null)
  }

  const chooseFiles = async (about: OpenDialogOptions): Promise<string[]> => {
    const options: OpenDialogOptions = { ...about, properties: ['openFile', 'multiSelections'] }
    const parent = window()
    const { canceled, filePaths } = await (parent === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options))
    return canceled ? [] : filePaths
  }

  const chooseImportFiles = (folder: string): Promise<string[]> =>
    chooseFiles({
      title: 'Import',
      buttonLabel: 'Import',
      defaultPath: folder,
      filters: [
        {
          name: 'Dockets, papers, tables and texts',
          extensions: [
            'html',
            'htm',
            'json',
            'ndjson',
            'csv',
            'tsv',
            'xlsx',
            'xml',
            'pdf',
            'ics',
            'txt',
            'md',
            'eml',
            'rss',
          ],
        },
        // What a file is says its content: one without an ending is as good.
        { name: 'All files', extensions: ['*'] },
      ],
    })
  const BUNDLES = [{ name: 'Docketline case', extensions: ['docketline'] }]

  const chooseBundle = async (): Promise<string | null> => {
    const options: OpenDialogOptions = { title: 'Import case bundle', filters: BUNDLES, properties: ['openFile'] }
    const parent = window()
    const { canceled, filePaths } = await (parent === null
      ? dialog.showOpenDialog(options)
      : dialog.showOpenDialog(parent, options))
    return canceled ? null : (filePaths[0] ?? null)
  }

  const saveBundle = async (defaultPath: string): Promise<string | null> => {
    const options = {
      title: 'Export case bundle',
      buttonLabel: 'Export',
      defaultPath,
      filters: BUNDLES,
      properties: ['showOverwriteConfirmation' as const, 'createDirectory' as const],
    }
    const parent = window()
    const { canceled, filePath } = await (parent === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(parent, options))
    return canceled || filePath === '' ? null : withEnding(filePath, 'docketline')
  }

  return {
    confirm,
    chooseBundle,
    saveBundle,
    chooseExportFile,
    chooseDocuments: () => chooseFiles({ title: 'Attach documents', buttonLabel: 'Attach' }),
    chooseImportFiles,
    chooseFolder,
    documentsFolder: () => app.getPath('documents'),
    open: async (path) => (await shell.openPath(path)) === '',
    showInFolder: (path) => shell.showItemInFolder(path),
    openLink: ({ url }) => shell.openExternal(url),
    copy: copyText,
    setTheme: (theme) => {
      nativeTheme.themeSource = theme
    },
    showMenu,
    present(on, otherScreen) {
      const shown = window()
      if (shown === null) return
      if (on) presenting.begin(shown, otherScreen)
      else presenting.end(shown)
    },
  }
}
