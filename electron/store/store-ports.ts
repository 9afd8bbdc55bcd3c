import { hostname, uptime } from 'node:os'
import { systemClock, type Clock } from './clock'
import { nodeFileSystem, type FileSystem } from './file-system'

/** Who holds a lock or wrote a temporary file. */
export interface ProcessIdentity {
  readonly pid: number
  readonly host: string
  /** When this computer was started, in milliseconds since 1970. */
  bootedAt(): number
  isAlive(pid: number): boolean
  /** Lock files this process holds: one found on disk with its pid and not in here was left by a process of the same number. */
  readonly held: Set<string>
}

/** What the store needs of the world. */
export interface StorePorts {
  fs: FileSystem
  clock: Clock
  process: ProcessIdentity
  /** Version of the app, for `savedBy`. */
  version: string
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // EPERM: it is there, and somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** One for the whole process: two libraries in it must know of each other's locks. */
const thisProcess: ProcessIdentity = {
  pid: process.pid,
  host: hostname(),
  bootedAt: () => Date.now() - uptime() * 1000,
  isAlive,
  held: new Set(),
}

/** The real world: this computer's disk and clock. */
export const nodePorts = (version: string): StorePorts => ({
  fs: nodeFileSystem,
  clock: systemClock,
  process: thisProcess,
  version,
})
