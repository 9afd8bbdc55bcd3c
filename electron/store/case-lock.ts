import { join } from 'node:path'
import { z } from 'zod'
import { diskError } from './disk-error'
import { jsonOf } from './durable-json-file'
import { errorCode, readIfThere, unlessMissing } from './file-system'
import type { StorePorts } from './store-ports'

export const LOCK_FILE = 'case.lock'

/** Who writes to a case, so that two processes never do. Advisory: it keeps apart those who look. */
const LockHolder = z.object({ pid: z.number().int(), host: z.string(), at: z.iso.datetime() })
type LockHolder = z.infer<typeof LockHolder>

type LockPorts = Pick<StorePorts, 'fs' | 'clock' | 'process'>

/** `refused` says why the case can only be read, as a sentence; `unwritable` where the folder does not let itself be written to. */
export type Lock =
  | { kind: 'held'; release(): Promise<void> }
  | { kind: 'refused'; sentence: string }
  | { kind: 'unwritable'; sentence: string }

const UNWRITABLE = 'The folder of this case cannot be written to, so the case is open for reading only'
const JUST_OPENED = 'This case has just been opened by another Docketline, so it is open for reading only.'
const BEING_OPENED = 'This case is being opened by another Docketline, so it is open for reading only.'
/** A lock file is written right after it is made: one that says nothing for longer was cut short by a crash. */
const BEING_WRITTEN_MS = 10_000
/** Clocks are set while computers run; a lock this much older than the start of the computer is from before it. */
const CLOCK_SLACK_MS = 300_000

const takenSentence = (holder: LockHolder, path: string): string =>
  `This case is open for writing in another Docketline on the computer “${holder.host}” since ${holder.at}, so it is open for reading only. ` +
  `If that is not so any more, close the case, delete the file ${path} and open it again.`

function holderIn(bytes: Uint8Array): LockHolder | null {
  try {
    return LockHolder.safeParse(jsonOf(bytes)).data ?? null
  } catch {
    return null
  }
}

/** True where whoever took the lock cannot be running any more. A lock of another computer is never stale to us. */
function isStale({ process }: LockPorts, path: string, holder: LockHolder): boolean {
  if (holder.host !== process.host) return false
  if (holder.pid === process.pid) return !process.held.has(path)
  return Date.parse(holder.at) < process.bootedAt() - CLOCK_SLACK_MS || !process.isAlive(holder.pid)
}

/** What is at the place of a lock: nothing, what a process that is gone left, or the reason why it is not ours, as a sentence. */
type Found = { kind: 'free' } | { kind: 'stale' } | { kind: 'taken'; sentence: string }

async function lookAt(ports: LockPorts, path: string): Promise<Found> {
  const { fs, clock } = ports
  const bytes = await readIfThere(fs, path)
  const facts = await unlessMissing(fs.stat(path))
  if (bytes === null || facts === null) return { kind: 'free' }
  const holder = holderIn(bytes)
  if (holder === null && clock.now().getTime() - facts.mtimeMs < BEING_WRITTEN_MS) {
    return { kind: 'taken', sentence: BEING_OPENED }
  }
  if (holder === null || isStale(ports, path, holder)) return { kind: 'stale' }
  return { kind: 'taken', sentence: takenSentence(holder, path) }
}

/**
 * Makes way where the lock on the disk is stale, and returns why it is not, or null. Whoever takes a stale lock away holds a lock
 * of its own meanwhile and looks again first: of many who found the same one, none takes away what another has just made.
 */
async function clearStale(ports: LockPorts, path: string): Promise<string | null> {
  const found = await lookAt(ports, path)
  if (found.kind !== 'stale') return found.kind === 'free' ? null : found.sentence
  const clearing = `${path}.clearing`
  if ((await lookAt(ports, clearing)).kind === 'stale') await unlessMissing(ports.fs.unlink(clearing))
  await makeLock(ports, clearing)
  try {
    const now = await lookAt(ports, path)
    if (now.kind === 'stale') await unlessMissing(ports.fs.unlink(path))
    return now.kind === 'taken' ? now.sentence : null
  } finally {
    await releaseLock(ports, clearing)
  }
}

async function makeLock({ fs, clock, process }: LockPorts, path: string): Promise<void> {
  const holder: LockHolder = { pid: process.pid, host: process.host, at: clock.now().toISOString() }
  const file = await fs.open(path, 'wx', 0o600)
  try {
    try {
      await file.writeFile(`${JSON.stringify(holder)}\n`)
    } finally {
      await file.close()
    }
  } catch (error) {
    await fs.unlink(path).catch(() => undefined)
    throw error
  }
  process.held.add(path)
}

/** Takes the lock of a case's folder, over from a process that is gone where need be. Never rejects for what a disk can do. */
export async function takeLock(ports: LockPorts, folder: string): Promise<Lock> {
  try {
    // The one name of the folder: a library reached by two paths is still one library.
    const path = join(await ports.fs.realpath(folder), LOCK_FILE)
    const taken = await clearStale(ports, path)
    if (taken !== null) return { kind: 'refused', sentence: taken }
    await makeLock(ports, path)
    return { kind: 'held', release: () => releaseLock(ports, path) }
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return { kind: 'refused', sentence: JUST_OPENED }
    return { kind: 'unwritable', sentence: diskError(error, UNWRITABLE, null).message }
  }
}

/** A lock file that cannot be removed is no harm: it is found to be stale, because it is no longer among the held ones. */
async function releaseLock({ fs, process }: LockPorts, path: string): Promise<void> {
  if (!process.held.delete(path)) return
  await fs.unlink(path).catch(() => undefined)
}
