import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { createPackage } from '@electron/asar'
import { chromium } from '@playwright/test'
import { Failure } from '../bootstrap/failure.mjs'
import { user } from './clean-root.mjs'

/** @typedef {import('./clean-root.mjs').CleanRoot} CleanRoot */

const rounds = 10
const most = 1.6
const profile = `${user.home}/start-profile`
const appFolder = '/opt/Docketline'
const emptyFolder = '/opt/Empty'

/**
 * Starts the installed app on its sample, each time in a fresh profile, beside an empty window: in turn, so that whatever else the
 * machine does meets both.
 * @param {CleanRoot} root
 */
export async function startFigures(root) {
  await putEmptyWindow(root)
  /** @type {number[]} */
  const ours = []
  /** @type {number[]} */
  const empty = []
  for (let round = 0; round < rounds; round += 1) {
    empty.push(await timeStart(root, `${emptyFolder}/docketline`))
    ours.push(await timeStart(root, `${appFolder}/docketline`))
  }
  const times = median(ours) / median(empty)
  return [
    {
      name: `start to painted in times of an empty window of the same package, medians of ${rounds}`,
      value: Number(times.toFixed(2)),
      wanted: `at most ${most}`,
      ok: times <= most,
      milliseconds: { app: ours.map(Math.round), empty: empty.map(Math.round) },
    },
  ]
}

/** The very same package, fuses and all, with nothing but a window in it. @param {CleanRoot} root */
async function putEmptyWindow(root) {
  const [from, to] = [appFolder, emptyFolder].map((folder) => path.join(root.folder, folder))
  cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true })
  rmSync(path.join(to, 'resources'), { recursive: true })
  mkdirSync(path.join(to, 'resources'))
  await createPackage(path.join(import.meta.dirname, 'empty-window'), path.join(to, 'resources', 'app.asar'))
}

/** Milliseconds from the start of the process to the frame that painted its window. @param {CleanRoot} root @param {string} executable */
async function timeStart(root, executable) {
  const seen = path.join(root.folder, 'tmp', 'start-seen')
  const folder = path.join(root.folder, profile)
  rmSync(seen, { force: true })
  rmSync(folder, { recursive: true, force: true })
  // Whatever it started ends with the script.
  const running = root.asUser(
    `mkdir -p '${profile}' && date +%s%3N >'${profile}/begun'
     ${executable} --user-data-dir='${profile}' --remote-debugging-port=0 >'${profile}/output' 2>&1 &
     until [ -e /tmp/start-seen ]; do sleep 0.5; done`,
    root.environment,
  )
  try {
    // Left alone until it has surely painted: to look would be to disturb.
    await pause(2500)
    const painted = await paintedAt(path.join(folder, 'DevToolsActivePort'))
    return painted - Number(readFileSync(path.join(folder, 'begun'), 'utf8'))
  } finally {
    writeFileSync(seen, '')
    await running
  }
}

/** When the window was painted, as an instant. @param {string} portFile where Chromium says how it can be asked */
async function paintedAt(portFile) {
  await until(() => existsSync(portFile), 'It has started no window.')
  const [port, address] = readFileSync(portFile, 'utf8').trim().split('\n')
  const browser = await chromium.connectOverCDP(`ws://127.0.0.1:${port}${address}`)
  try {
    let painted = 0
    await until(async () => {
      const page = browser.contexts().flatMap((context) => context.pages())[0]
      painted = (await page?.evaluate(instantOfMark)) ?? 0
      return painted > 0
    }, 'Its window was not painted.')
    return painted
  } finally {
    await browser.close()
  }
}

/** Runs in the page. */
function instantOfMark() {
  const mark = performance.getEntriesByName('timeline-painted')[0]
  return mark === undefined ? 0 : performance.timeOrigin + mark.startTime
}

/** @param {() => boolean | Promise<boolean>} holds @param {string} otherwise */
async function until(holds, otherwise) {
  for (let tries = 0; tries < 150; tries += 1) {
    if (await holds()) return
    await pause(200)
  }
  throw new Failure(otherwise)
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = values.toSorted((a, b) => a - b)
  const [low, high] = [
    sorted[Math.floor((sorted.length - 1) / 2)] ?? 0,
    sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0,
  ]
  return (low + high) / 2
}
