import { mkdtempSync, rmSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { launchApp, type AppDriver } from '../app-driver'
import { writeBenchCase } from '../bench/bench-case'
import { atLeast, atMost, remark, type Figure } from './figure'
import { savedBeyond } from './hand-at-work'
import { heldUp, watchLoops, type Delays } from './loop-delays'
import type { Extent } from './run-options'

const EVENTS = 50_000
const NAME = `case.json of ${EVENTS} events written in the real app, the machine undisturbed`
const LONGEST_MS = 120_000
const LOOK_EVERY_MS = 5
/** For so long as the control is held up. */
const HELD_MS = 200

/** How far the replacement of `case.json` in a folder is, by what is in it. */
async function stateOf(folder: string): Promise<{ inode: number; isWriting: boolean }> {
  const isWriting = (await readdir(folder)).some((name) => name.startsWith('.case.json') && name.endsWith('.tmp'))
  return { inode: (await stat(join(folder, 'case.json'))).ino, isWriting }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + LONGEST_MS; !(await holds());) {
    if (Date.now() > end) throw new Error('case.json is not written')
    await wait(LOOK_EVERY_MS)
  }
}

/** Renames the event in hand, which is saved, and after two seconds brings `case.json` up to date. */
async function rename(app: AppDriver, to: string): Promise<void> {
  const before = await savedBeyond(app, 0)
  await app.press('F2')
  await app.page.keyboard.type(to)
  await app.press('Enter')
  await savedBeyond(app, before)
}

interface Round {
  writing: Delays
  quiet: Delays
  writtenInMs: number
}

/** It begins two seconds after a commit; what the window itself does after an edit is over by then. */
const SETTLED_MS = 1_200

/** The delays of a stretch in which `case.json` is written, from before its first byte to after its last, and of one as long in which it is not. */
async function watchRound(app: AppDriver, folder: string, name: string): Promise<Round> {
  const before = await stateOf(folder)
  await rename(app, name)
  await wait(SETTLED_MS)
  if ((await stateOf(folder)).inode !== before.inode) throw new Error('case.json was written before anybody looked')
  let start = 0
  const stretch = async (): Promise<void> => {
    await until(async () => (await stateOf(folder)).isWriting)
    start = Date.now()
    await until(async () => (await stateOf(folder)).inode !== before.inode)
  }
  const writing = await watchLoops(app, stretch)
  const writtenInMs = Date.now() - start
  await wait(500)
  return { writing, quiet: await watchLoops(app, () => wait(writtenInMs)), writtenInMs }
}

const inWords = ({ frame, task, main, machine }: Delays): string =>
  `frame ${frame.toFixed(1)}, task of the window ${task.toFixed(1)}, turn of the main process ${main.toFixed(1)}, of this script ${machine.toFixed(1)} ms`

/** A script that does nothing but wait is held up for so long by a machine that is busy with something else: the round says nothing then. */
const DISTURBED_MS = 12
/** Rounds are begun so many times as often as they are wanted. */
const PATIENCE = 4

async function watchRounds(app: AppDriver, folder: string, times: number): Promise<Delays & { rounds: number }> {
  const worst = { frame: 0, task: 0, main: 0, machine: 0, rounds: 0 }
  for (let n = 0; worst.rounds < times && n < times * PATIENCE; n++) {
    const { writing, quiet, writtenInMs } = await watchRound(app, folder, `Renamed ${n}`)
    remark(`written in ${writtenInMs} ms, longest ${inWords(writing)}; without writing ${inWords(quiet)}`)
    if (writing.machine > DISTURBED_MS) continue
    worst.rounds += 1
    for (const key of ['frame', 'task', 'main', 'machine'] as const) worst[key] = Math.max(worst[key], writing[key])
  }
  return worst
}

async function openLargeCase(app: AppDriver): Promise<void> {
  await app.page.waitForFunction(() => performance.getEntriesByName('timeline-painted').length > 0, null, {
    timeout: LONGEST_MS,
  })
  await savedBeyond(app, 0)
  await app.page.getByRole('grid', { name: 'Chronology' }).locator('[data-index]').nth(2).click()
  // What is made off the path of opening must not fall into what is measured.
  await wait(3_000)
}

/** What the window and the process that answers it are held up by while a large `case.json` is written, in the real app. */
export async function windowFrames({ quick }: Extent): Promise<Figure[]> {
  const library = mkdtempSync(join(tmpdir(), 'docketline-frames-'))
  try {
    await writeBenchCase(library, EVENTS)
    const app = await launchApp({ library, appFolder: process.cwd() })
    try {
      await openLargeCase(app)
      const times = quick ? 1 : 8
      const worst = await watchRounds(app, join(library, `bench-${EVENTS}`), times)
      const control = await watchLoops(app, () => heldUp(app, HELD_MS))
      remark(`held up for ${HELD_MS} ms as the control: longest ${inWords(control)}`)
      return [atLeast(times, `${NAME}: times`, worst.rounds, 'times'), ...figuresOf(worst, control)]
    } finally {
      await app.close()
    }
  } finally {
    rmSync(library, { recursive: true, force: true })
  }
}

const rounded = (ms: number): number => Math.round(ms * 10) / 10

function figuresOf(worst: Delays, control: Delays): Figure[] {
  return [
    atMost(50, `${NAME}: longest from frame to frame of the window`, rounded(worst.frame), 'ms'),
    atMost(50, `${NAME}: longest task of the window over 50 ms`, rounded(worst.task), 'ms'),
    atMost(50, `${NAME}: longest turn of the main process`, rounded(worst.main), 'ms'),
    // Frames come when the screen is drawn, so that the two may be a little less: more than what is allowed is what must be seen.
    atLeast(
      HELD_MS / 2,
      `the same held up for ${HELD_MS} ms, as the control: longest frame and turn`,
      rounded(Math.min(control.frame, control.main)),
      'ms',
    ),
  ]
}
