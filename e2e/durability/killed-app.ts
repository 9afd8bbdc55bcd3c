import { cp, mkdir, writeFile } from 'node:fs/promises'
import { EventEmitter } from 'node:events'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { nodeFileSystem } from '../../electron/store/file-system'
import { readCaseFolder } from '../../electron/store/read-case'
import { verifyCase } from '../../electron/store/verify-case'
import { launchApp, type AppDriver } from '../app-driver'
import { acknowledgeEarly } from './early-acknowledgement'
import { atLeast, atMost, remark, type Figure } from './figure'
import { BEGINNING, workAndKill, type Life, type Told } from './hand-at-work'
import type { Extent } from './run-options'

/** Where the case of a kill goes that was not as it should be, and what the app wrote to its log. */
const KEPT = join('out', 'killed-app')
/** So many lives have one case. */
const LIVES = 50
/** After so many faults there is nothing more to learn. */
const ENOUGH = 5

interface Sum {
  kills: number
  revisions: number
  broken: number
  lost: number
}

const nothingTold = (): Told => ({ rev: 0, titles: [], saved: 0 })

/** A kill falls at a moment that nobody chose: within a second and a half after some of the turns, at most two. */
const livesFrom = (seed: number, count: number, fewestTurns: number): Life[] =>
  fc.sample(
    fc.noBias(
      fc.record({ turns: fc.integer({ min: fewestTurns, max: 2 }), afterMs: fc.integer({ min: 0, max: 1_500 }) }),
    ),
    { seed, numRuns: count },
  )

/** What is wrong with the case on the disk after a kill. */
async function faultsOf(path: string, told: Told): Promise<{ broken: string[]; lost: string[] }> {
  const read = await readCaseFolder(path).catch((error: unknown) => String(error))
  if (typeof read === 'string') return { broken: [read], lost: [] }
  // A line that the kill tore was never acknowledged.
  const findings = (await verifyCase({ fs: nodeFileSystem }, path)).filter(
    ({ problem }) => !problem.includes('incomplete'),
  )
  const title = [...read.document.event.values()].find((event) => event.title.startsWith(BEGINNING))?.title ?? ''
  const saved = told.titles[told.saved - 1] ?? ''
  return {
    broken: findings.map((finding) => JSON.stringify(finding)),
    lost: [
      ...(read.rev < told.rev ? [`at revision ${read.rev} of ${told.rev}`] : []),
      // More may have been typed since and be there in part.
      ...(title.startsWith(saved) ? [] : [`titled ${title}, not ${saved}`]),
    ],
  }
}

async function onlyCaseIn(library: string): Promise<string> {
  for (const name of await nodeFileSystem.readdir(library)) {
    if (!name.startsWith('.') && (await nodeFileSystem.stat(join(library, name))).isDirectory())
      return join(library, name)
  }
  throw new Error('There is no case in the library')
}

/** Keeps what a failing kill left, for whoever looks for the reason. */
async function keepEvidence(app: AppDriver, name: string, words: readonly string[], told: Told): Promise<void> {
  const folder = join(KEPT, name)
  await mkdir(folder, { recursive: true })
  await cp(app.library, join(folder, 'library'), { recursive: true })
  const log = await app.log().catch(String)
  await writeFile(join(folder, 'docketline.log'), log)
  await writeFile(join(folder, 'told.json'), JSON.stringify({ words, told, complaints: app.complaints }, null, 2))
  remark(`${name}: ${words.join('; ')} (kept in ${folder})`)
}

/** One case, opened, worked on and killed over and over; each life opens what the one before left. */
async function killOver(lives: readonly Life[], name: string, begin: (app: AppDriver) => Promise<void>): Promise<Sum> {
  const sum = { kills: 0, revisions: 0, broken: 0, lost: 0 }
  const app = await launchApp({ appFolder: process.cwd() })
  let told = nothingTold()
  try {
    for (const life of lives) {
      if (sum.broken + sum.lost >= ENOUGH) break
      if (sum.kills > 0) await app.relaunch()
      await begin(app)
      const before = told.rev
      await workAndKill(app, told, life, new EventEmitter())
      sum.kills += 1
      sum.revisions += told.rev - before
      const { broken, lost } = await faultsOf(await onlyCaseIn(app.library), told)
      sum.broken += Math.min(1, broken.length)
      sum.lost += Math.min(1, lost.length)
      if (broken.length + lost.length === 0) continue
      await keepEvidence(app, `${name}-kill-${sum.kills}`, [...broken, ...lost], told)
      // What is lost once must not count again.
      told = nothingTold()
    }
  } catch (error) {
    await keepEvidence(app, `${name}-after-kill-${sum.kills}`, [String(error)], told)
    throw error
  } finally {
    await app.close()
  }
  return sum
}

async function killHonest(kills: number, seed: number): Promise<Sum> {
  const all: Sum = { kills: 0, revisions: 0, broken: 0, lost: 0 }
  for (let n = 0; n * LIVES < kills; n++) {
    const lives = livesFrom(seed + n, Math.min(LIVES, kills - n * LIVES), 0)
    const part = await killOver(lives, `seed-${seed + n}`, () => Promise.resolve())
    for (const key of ['kills', 'revisions', 'broken', 'lost'] as const) all[key] += part[key]
    remark(`${all.kills} kills, ${all.revisions} revisions called saved, ${all.broken} broken, ${all.lost} lost`)
  }
  return all
}

const NAME = 'app killed while its user types and drags'

/** Proof 4: the real app, killed while its user drags and types; and as the control one that says "Saved" before it writes. */
export async function killedApp({ quick, kills, seed }: Extent): Promise<Figure[]> {
  const whole = quick ? 2 : 200
  const sum = await killHonest(kills ?? whole, seed)
  const lives = livesFrom(seed, quick ? 1 : ENOUGH, 1)
  const control = await killOver(lives, `control-${seed}`, acknowledgeEarly)
  return [
    atLeast(whole, `${NAME}: kills`, sum.kills, 'kills'),
    atLeast(whole / 2, `${NAME}: revisions that it called saved`, sum.revisions, 'revisions'),
    atMost(0, `${NAME}: cases broken`, sum.broken, 'cases'),
    atMost(0, `${NAME}: cases without what it called saved`, sum.lost, 'cases'),
    atLeast(
      lives.length,
      'the same with an app that says "Saved" before it writes, as the control: cases without what it called saved',
      control.lost,
      'cases',
    ),
  ]
}
