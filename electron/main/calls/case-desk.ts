import type { CaseFolder, Underneath } from '../../../shared/ipc/contract'
import { ExpectedError } from '../../../shared/expected-error'
import type { CaseDocument } from '../../../shared/document'
import type { CaseLibrary, Commit, OpenCase } from '../../store/case-library'

/** Where the case is now, and what another program did to it meanwhile. */
export interface Committed {
  rev: number
  underneath: Underneath | null
}

/** Holds the one case that is open. All methods wait for those called before them. */
export interface CaseDesk {
  readonly current: OpenCase | null
  /** A case that is on screen and not on the disk yet. */
  readonly begun: CaseFolder | null
  /** A commit is under way, or waits for its turn. */
  readonly isSaving: boolean
  /**
   * Opens a case and puts the one before it away. One that is open already is given as it stands. With `after` it waits for that once it
   * is its turn, and so do all that come after it.
   */
  open(folder: CaseFolder, after?: Promise<void>): Promise<OpenCase>
  /**
   * Takes a new case that is shown before it is on the disk. Who opens it, or saves to it, has it written first, and where that failed,
   * once more.
   */
  begin(begun: BegunCase): void
  commit(folder: CaseFolder, commit: Commit): Promise<Committed>
  /** Looks whether another program has changed the case; one that is not open is left alone. */
  check(folder: CaseFolder): Promise<Committed>
  /** Brings the file of the open case up to date. */
  flush(): Promise<void>
  /** Closes the open case; with a folder, only if it is that one. */
  putAway(folder?: CaseFolder): Promise<void>
}

/** How long a notice has stood before it counts as read: one that came as the window was closing was not. */
const READ_MS = 10_000

/** A case that nobody has written yet. */
export interface BegunCase {
  folder: CaseFolder
  document: CaseDocument
  by: string
}

export interface DeskPorts {
  library: () => Promise<CaseLibrary>
  /** Keeps what another program did to a case, a sentence, for when there is somebody to tell. Never rejects. */
  keepUntold: (notice: string) => Promise<void>
  /** Told once, with a sentence, that a case which is on screen could not be written. */
  onUnwritten: (notice: string) => void
  /** Milliseconds since 1970. */
  now: () => number
  /** Told when a case does not close cleanly, of which nothing acknowledged is lost, and of a bug in writing one that was begun. */
  report: (error: unknown) => void
}

export function createCaseDesk({ library, keepUntold, onUnwritten, now, report }: DeskPorts): CaseDesk {
  let current: OpenCase | null = null
  let begun: BegunCase | null = null
  let isUnwrittenTold = false
  let lastTold: { notice: string; at: number } | null = null
  let last: Promise<unknown> = Promise.resolve()
  let commits = 0

  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const result = last.then(task)
    last = result.catch(() => undefined)
    return result
  }

  const close = async (opened: OpenCase | null): Promise<void> => {
    if (opened === null) return
    await opened.close().catch(report)
    const untold = opened.takeUnderneath()
    if (untold !== null) await keepUntold(untold.notice)
  }

  /** Closes the case on screen. */
  const leave = async (opened: OpenCase): Promise<void> => {
    await close(opened)
    if (lastTold !== null && now() - lastTold.at < READ_MS) await keepUntold(lastTold.notice)
    lastTold = null
  }

  const write = async ({ folder, document, by }: BegunCase): Promise<void> => {
    try {
      await (await library()).create(document, by, folder)
    } catch (error) {
      if (!(error instanceof ExpectedError)) report(error)
      if (!isUnwrittenTold)
        onUnwritten(error instanceof ExpectedError ? error.message : 'The case could not be written.')
      isUnwrittenTold = true
      throw error
    }
    begun = null
    isUnwrittenTold = false
  }

  const open = async (folder: CaseFolder): Promise<OpenCase> => {
    if (current?.folder === folder) return current
    if (begun?.folder === folder) await write(begun)
    // The old case stays until the new one is there: one that cannot be read must not leave the user with none.
    const next = await (await library()).open(folder)
    const before = current
    current = next
    await close(before)
    return next
  }

  /** The window may still save to the case it is just leaving, after the next one was opened. */
  const commitLate = async (folder: CaseFolder, commit: Commit): Promise<Committed> => {
    const opened = await (await library()).open(folder)
    try {
      return { rev: await opened.commit(commit), underneath: opened.takeUnderneath() }
    } finally {
      await close(opened)
    }
  }

  /** Where our version had to become a case of its own, that one is open from now on. */
  const follow = async (opened: OpenCase): Promise<Committed> => {
    const underneath = opened.takeUnderneath()
    if (underneath !== null) lastTold = { notice: underneath.notice, at: now() }
    if (underneath !== null && underneath.folder !== opened.folder) {
      current = await (await library()).open(underneath.folder)
    }
    return { rev: current?.rev ?? opened.rev, underneath }
  }

  const commitHere = async (opened: OpenCase, commit: Commit): Promise<Committed> => {
    await opened.commit(commit)
    return follow(opened)
  }

  const checkHere = async (folder: CaseFolder): Promise<Committed> => {
    if (current?.folder !== folder) throw new ExpectedError('not-found', 'This case is no longer open.')
    await current.check()
    return follow(current)
  }

  return {
    get current() {
      return current
    },
    get isSaving() {
      return commits > 0
    },
    get begun() {
      return begun?.folder ?? null
    },
    open: (folder, after) =>
      inTurn(async () => {
        await after
        return open(folder)
      }),
    begin(wanted) {
      begun = wanted
    },
    commit: async (folder, commit) => {
      commits += 1
      try {
        return await inTurn(async () => {
          if (begun?.folder === folder) await open(folder)
          return current?.folder === folder ? commitHere(current, commit) : commitLate(folder, commit)
        })
      } finally {
        commits -= 1
      }
    },
    check: (folder) => inTurn(() => checkHere(folder)),
    flush: () => inTurn(async () => current?.flush()),
    putAway: (folder) =>
      inTurn(async () => {
        if (current === null || (folder !== undefined && folder !== current.folder)) return
        const before = current
        current = null
        await leave(before)
      }),
  }
}
