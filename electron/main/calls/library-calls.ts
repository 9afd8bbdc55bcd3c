import { ExpectedError } from '../../../shared/expected-error'
import type { Handlers } from '../../../shared/ipc/contract'
import type { CallPorts } from './call-ports'
import { newCase } from './new-case'

type LibraryCalls = Pick<
  Handlers,
  | 'library.list'
  | 'library.create'
  | 'library.addSample'
  | 'library.rename'
  | 'library.trash'
  | 'library.restore'
  | 'library.reveal'
  | 'library.move'
>

export function libraryCalls({
  library,
  moveLibrary,
  desk,
  settings: file,
  readSample,
  newId,
  desktop,
}: CallPorts): LibraryCalls {
  return {
    'library.list': async () => {
      // The list is made of the files. Where the disk refuses, the window already says so.
      await desk.flush().catch(() => undefined)
      const shelf = await library()
      return { path: shelf.path, ...(await shelf.list()) }
    },
    'library.create': async (input) => ({
      case: await (await library()).create(newCase(input, newId), file.settings.userName),
    }),
    'library.addSample': async () => ({
      case: await (await library()).create(await readSample(), file.settings.userName),
    }),
    'library.rename': async ({ case: folder, shortTitle }) => {
      await (await library()).rename(folder, shortTitle, file.settings.userName)
      return {}
    },
    'library.trash': async ({ case: folder }) => {
      await desk.putAway(folder)
      await (await library()).trash(folder)
      return {}
    },
    'library.restore': async ({ case: folder }) => ({ case: await (await library()).restore(folder) }),
    'library.move': async () => {
      const chosen = await desktop.chooseFolder('Move the library to', 'Move here')
      if (chosen === null) return { path: null }
      await desk.putAway()
      return { path: await moveLibrary(chosen) }
    },
    'library.reveal': async ({ case: folder }) => {
      const shelf = await library()
      const shown = await desktop.open(folder === null ? shelf.path : shelf.pathOf(folder))
      if (!shown)
        throw new ExpectedError('not-found', 'The folder could not be shown: it may have been moved or deleted.')
      return {}
    },
  }
}
