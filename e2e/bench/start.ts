import { spawn, type ChildProcess } from 'node:child_process'
import { createRequire } from 'node:module'
import { chromium } from '@playwright/test'
import { inTemporaryFolder } from './bench-app'
import type { Report } from './report'

/** The path of the Electron that everything here runs on; its own package tells it. */
const electron = createRequire(import.meta.url)('electron') as string

/** Where a program says that it can be asked, once it runs. */
function debuggingAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      const address = /DevTools listening on (ws:\S+)/.exec(said)?.[1]
      if (address !== undefined) resolve(address)
    })
    child.once('close', () => reject(new Error(`Electron ended before it showed a window:\n${said}`)))
  })
}

/** When the window was painted, as an instant. The program is not disturbed before: nothing is attached to it. */
async function paintedAt(address: string): Promise<number> {
  const browser = await chromium.connectOverCDP(address)
  try {
    for (;;) {
      const page = browser.contexts().flatMap((context) => context.pages())[0]
      const painted = await page?.evaluate(() => {
        const mark = performance.getEntriesByName('timeline-painted').at(0)
        return mark === undefined ? null : performance.timeOrigin + mark.startTime
      })
      if (painted != null) return painted
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  } finally {
    await browser.close()
  }
}

/** Starts a program in a fresh profile. Returns the milliseconds from the start of its process to the frame that painted its window. */
async function timeStart(args: (profile: string) => string[]): Promise<number> {
  return inTemporaryFolder(async (profile) => {
    const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
    const begun = Date.now()
    const child = spawn(electron, [...sandbox, '--remote-debugging-port=0', ...args(profile)], {
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const ended = new Promise((resolve) => child.once('close', resolve))
    try {
      const address = await debuggingAddress(child)
      // Left alone until it has surely painted: to look would be to disturb.
      await new Promise((resolve) => setTimeout(resolve, 1500))
      return (await paintedAt(address)) - begun
    } finally {
      child.kill('SIGKILL')
      await ended
    }
  })
}

/** Starts the app on its sample and an empty Electron window, in turn, so that whatever else the machine does meets both. */
export async function measureStart(shell: string, rounds: number, report: Report): Promise<void> {
  const ours: number[] = []
  const empty: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    empty.push(await timeStart((profile) => [shell, `--user-data-dir=${profile}`, '--page=empty']))
    ours.push(await timeStart((profile) => [process.cwd(), `--user-data-dir=${profile}`]))
  }
  report.add('start to painted', null, 'ms', ours)
  report.add('start to painted', null, 'ms', empty, 'empty window')
}
