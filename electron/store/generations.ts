import { join } from 'node:path'
import { CASE_FILE } from './case-file'
import { stampOf } from './clock'
import { copyDurably, syncFolder } from './durable-file'
import { errorCode, unlessMissing, type FileSystem } from './file-system'
import type { StorePorts } from './store-ports'

export const BACKUPS = 'backups'

/** Why an older state of a case was kept: once a day, before its format was changed, before much was changed at once. */
export const GENERATION_KINDS = ['daily', 'before-format', 'before-change'] as const
export type GenerationKind = (typeof GENERATION_KINDS)[number]

/** A commit that touches more events than these is an import or a bulk change. */
export const BULK_EVENTS = 50
const KEPT: Readonly<Record<GenerationKind, number>> = { daily: 10, 'before-format': Infinity, 'before-change': 10 }

/** A `case.json` of before. */
export interface Generation {
  /** Its name in the folder `backups`. */
  name: string
  kind: GenerationKind
}

const NAME = /^(daily|before-format|before-change)-\d{8}(?:T\d{6}Z)?(?:-\d+)?\.json$/

type DiskPorts = Pick<StorePorts, 'fs' | 'clock' | 'process'>

/** The generations of a case, the newest of each kind first. Rejects as Node does. */
export async function generationsIn(fs: FileSystem, caseFolder: string): Promise<Generation[]> {
  const names = (await unlessMissing(fs.readdir(join(caseFolder, BACKUPS)))) ?? []
  return names
    .flatMap((name) => {
      const kind = GENERATION_KINDS.find((one) => one === NAME.exec(name)?.[1])
      return kind === undefined ? [] : [{ name, kind }]
    })
    .toSorted((a, b) => (a.name < b.name ? 1 : -1))
}

/** The name for a new generation; null where the day has one already. */
async function nameFor(fs: FileSystem, folder: string, kind: GenerationKind, now: Date): Promise<string | null> {
  const base = kind === 'daily' ? `daily-${stampOf(now).slice(0, 8)}` : `${kind}-${stampOf(now)}`
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${base}.json` : `${base}-${n}.json`
    if ((await unlessMissing(fs.stat(join(folder, name)))) === null) return name
    if (kind === 'daily') return null
  }
}

/**
 * Keeps `case.json` as it is now under `backups`, durably; of a day only its first state. A copy and no link: what befalls the bytes
 * of one file must not befall the other. The oldest beyond those that are kept go. Does nothing where there is no `case.json`.
 * Rejects as Node does.
 */
export async function keepGeneration(ports: DiskPorts, caseFolder: string, kind: GenerationKind): Promise<void> {
  const { fs, clock } = ports
  const from = join(caseFolder, CASE_FILE)
  if ((await unlessMissing(fs.stat(from))) === null) return
  const folder = join(caseFolder, BACKUPS)
  const made = await makeFolder(fs, folder)
  const name = await nameFor(fs, folder, kind, clock.now())
  if (name === null) return
  await copyDurably(ports, from, join(folder, name))
  if (made) await syncFolder(fs, caseFolder)
  await prune(fs, caseFolder, kind)
}

async function makeFolder(fs: FileSystem, folder: string): Promise<boolean> {
  try {
    await fs.mkdir(folder, { recursive: false, mode: 0o700 })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** One too many is no harm: what cannot be removed now is tried the next time. */
async function prune(fs: FileSystem, caseFolder: string, kind: GenerationKind): Promise<void> {
  const ofKind = (await generationsIn(fs, caseFolder)).filter((generation) => generation.kind === kind)
  for (const { name } of ofKind.slice(KEPT[kind])) {
    await fs.unlink(join(caseFolder, BACKUPS, name)).catch(() => undefined)
  }
}
