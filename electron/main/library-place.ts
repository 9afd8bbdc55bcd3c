import { ExpectedError } from '../../shared/expected-error'
import type { CaseFolder } from '../../shared/ipc/contract'
import type { ReadLarge } from '../store/case-card'
import type { CaseLibrary } from '../store/case-library'
import { openLibrary } from '../store/library-folder'
import { moveLibrary } from '../store/move-library'
import type { StorePorts } from '../store/store-ports'
import { openOnce } from './open-once'
import type { PlaceMemory } from './remembered-places'

/** Where the library is: named at the start, chosen in the settings, or the usual folder. */
export interface LibraryPlace {
  /** The library, opened with the first call. */
  open: () => Promise<CaseLibrary>
  readonly path: string
  /** Moves it and remembers where; no case may be open. Resolves with its path. Rejects with `ExpectedError`. */
  move: (chosen: string) => Promise<string>
}

export interface LibraryPlacePorts {
  store: StorePorts
  /** Absolute path that was named when the app was started; null where none was. */
  named: string | null
  usual: string
  memory: PlaceMemory
  onUnderneath: (folder: CaseFolder) => void
  readLarge: ReadLarge
}

const NAMED = new ExpectedError(
  'bad-input',
  'This library was named when Docketline was started, with --library. Move its folder yourself and start with the new name.',
)

export function libraryPlace({
  store,
  named,
  usual,
  memory,
  onUnderneath,
  readLarge,
}: LibraryPlacePorts): LibraryPlace {
  const path = (): string => named ?? memory.places.library ?? usual
  const once = () => openOnce(() => openLibrary(store, path(), onUnderneath, readLarge))
  let open = once()
  return {
    open: () => open(),
    get path() {
      return path()
    },
    async move(chosen) {
      if (named !== null) throw NAMED
      const to = await moveLibrary(store, path(), chosen)
      await memory.remember({ library: to })
      open = once()
      return to
    },
  }
}
