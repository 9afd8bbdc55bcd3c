import { basename, join } from 'node:path'
import { theCase } from '../../../shared/document'
import type { Handlers } from '../../../shared/ipc/contract'
import { mustFitBundle } from '../../store/bundle/bundled-files'
import { folderNameFor } from '../../store/case-folder-name'
import type { CallPorts } from './call-ports'

type BundleCalls = Pick<Handlers, 'bundle.export' | 'bundle.import' | 'bundle.offered'>

/** The bundle that the user chose or opened the app with, until it is imported. */
export interface OfferedBundle {
  path: string | null
}

export function bundleCalls({ library, desk, desktop, history, offered, store }: CallPorts): BundleCalls {
  /** The file to import: the one that waits, else one that the user is asked for. */
  const chosen = async (): Promise<string | null> => {
    offered.path ??= await desktop.chooseBundle()
    return offered.path
  }

  return {
    'bundle.export': async ({ case: folder, passphrase }) => {
      const { document } = await desk.open(folder)
      const path = (await library()).pathOf(folder)
      await mustFitBundle(store.fs, path)
      const name = `${folderNameFor(theCase(document).shortTitle)}.docketline`
      const out = await desktop.saveBundle(join(desktop.documentsFolder(), name))
      if (out === null) return { path: null }
      await desk.flush()
      await history.ask(path, { kind: 'bundle', out, passphrase })
      return { path: out }
    },
    'bundle.offered': () => ({ name: offered.path === null ? null : basename(offered.path) }),
    'bundle.import': async ({ passphrase, anew }) => {
      if (anew) offered.path = null
      const file = await chosen()
      if (file === null) return { outcome: 'cancelled' }
      const shelf = await library()
      const imported = await history.ask(shelf.path, { kind: 'unbundle', file, passphrase })
      if (imported.kind === 'locked') return { outcome: 'locked', name: basename(file) }
      offered.path = null
      return { outcome: 'imported', case: imported.folder }
    },
  }
}
