import { resolve } from 'node:path'

/** What the user asked for on the command line of the app; Electron's and Playwright's own switches are left alone. */
export interface LaunchArguments {
  /** Absolute path of the library to work in; null for the one in the user-data folder. */
  library: string | null
  /** Absolute path of a bundle to import, as when one is opened from the file manager; null for none. */
  bundle: string | null
  /** Sentences the user must see. */
  notices: string[]
}

const SWITCH = '--library'

/**
 * Reads `--library <folder>` and `--library=<folder>` out of a whole `process.argv`; the last one given holds.
 * A relative folder is meant from `workingFolder`. A switch without a folder is told, never guessed at.
 */
export function readLaunchArguments(argv: readonly string[], workingFolder: string): LaunchArguments {
  const bundle = bundleIn(argv)
  const given: (string | undefined)[] = []
  for (const [index, word] of argv.entries()) {
    if (word === SWITCH) given.push(argv[index + 1])
    else if (word.startsWith(`${SWITCH}=`)) given.push(word.slice(SWITCH.length + 1))
  }
  const opened = bundle === null ? null : resolve(workingFolder, bundle)
  if (given.length === 0) return { library: null, bundle: opened, notices: [] }
  const folder = given.at(-1)
  if (folder === undefined || folder === '' || folder.startsWith('--')) {
    return {
      library: null,
      bundle: opened,
      notices: ['--library was given without a folder, so the usual library is open.'],
    }
  }
  return { library: resolve(workingFolder, folder), bundle: opened, notices: [] }
}

/** The last word that names a bundle and is not the value of a switch. */
function bundleIn(argv: readonly string[]): string | null {
  const named = argv.findLast(
    (word, index) => index > 0 && /\.docketline$/i.test(word) && !word.startsWith('-') && argv[index - 1] !== SWITCH,
  )
  return named ?? null
}
