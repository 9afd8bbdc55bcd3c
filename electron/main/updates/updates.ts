import { ExpectedError } from '../../../shared/expected-error'
import type { UpdateSettings, UpdateState } from '../../../shared/ipc/update-state'
import { describeError } from '../describe-error'
import type { Log } from '../log'
import { feedAddress } from './feed-address'

/** What finds, fetches and puts in place a package: electron-updater, behind a port. */
export interface UpdateEngine {
  /** The version that the feed offers, where it is newer than this one. Rejects with `ExpectedError` where it is not to be trusted. */
  find(feed: URL): Promise<string | null>
  /** Downloads what was found and checks it. It is put in place when the app quits. */
  download(onProgress: (fraction: number) => void): Promise<void>
}

export interface UpdatePorts {
  /** Why this build can take no updates, as a sentence; null where it can. */
  impossible: string | null
  /** Started at the first need: an app whose user wants no updates never loads it. */
  engine: () => Promise<UpdateEngine>
  read: () => Promise<UpdateSettings>
  write: (settings: UpdateSettings) => Promise<void>
  tell: (state: UpdateState) => void
  log: Log
}

export interface Updates {
  readonly state: UpdateState
  settings(): Promise<UpdateSettings>
  /** Keeps the user's choice. Throws `ExpectedError` where the address is not one that may be asked. */
  configure(settings: UpdateSettings): Promise<void>
  /** Looks whether there is something newer. Asks nothing of anybody where updates are off. */
  check(): Promise<void>
  /** The same by itself, once in the life of the app, and without a word where it fails: nobody has asked for it. */
  look(): Promise<void>
  download(): Promise<void>
}

const PACKAGE_REFUSED =
  'The update that was downloaded is not the one that was signed. It was thrown away; this version stays.'

export function createUpdates(ports: UpdatePorts): Updates {
  let state: UpdateState = ports.impossible === null ? { kind: 'off' } : { kind: 'impossible', why: ports.impossible }
  const go = (next: UpdateState): void => {
    state = next
    ports.tell(next)
  }
  const fail = (error: unknown, otherwise: string): void => {
    ports.log('update failed', describeError(error))
    go({ kind: 'failed', why: error instanceof ExpectedError ? error.message : otherwise })
  }
  const isBusy = (): boolean => ['impossible', 'checking', 'downloading', 'ready'].includes(state.kind)
  const find = async (orElse: (error: unknown) => void): Promise<void> => {
    const { on, feed } = await ports.read()
    const address = feedAddress(feed)
    if (isBusy()) return
    if (!on || address === null) return go({ kind: 'off' })
    go({ kind: 'checking' })
    try {
      const version = await (await ports.engine()).find(address)
      go(version === null ? { kind: 'newest' } : { kind: 'found', version })
    } catch (error) {
      orElse(error)
    }
  }
  let hasLooked = false

  return {
    get state() {
      return state
    },
    async settings() {
      const settings = await ports.read()
      if (state.kind === 'off' && settings.on) state = { kind: 'waiting' }
      return settings
    },
    async configure(settings) {
      if (settings.on && feedAddress(settings.feed) === null)
        throw new ExpectedError('bad-input', 'The address for updates must begin with https.')
      await ports.write(settings)
      if (!isBusy()) go({ kind: settings.on ? 'waiting' : 'off' })
    },
    check: () => find((error) => fail(error, 'Whether there is an update could not be found out. Try again later.')),
    async look() {
      if (hasLooked) return
      hasLooked = true
      await find((error) => {
        ports.log('update failed', describeError(error))
        go({ kind: 'waiting' })
      })
    },
    async download() {
      if (state.kind !== 'found') return
      const { version } = state
      go({ kind: 'downloading', version, fraction: 0 })
      try {
        await (await ports.engine()).download((fraction) => go({ kind: 'downloading', version, fraction }))
        go({ kind: 'ready', version })
      } catch (error) {
        fail(error, PACKAGE_REFUSED)
      }
    },
  }
}
