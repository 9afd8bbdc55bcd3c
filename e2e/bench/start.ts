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

/** What a window marks: that its timeline is painted, or what it has in that place, and then all that stands around it. */
type Mark = 'timeline-painted' | 'case-painted'

/** When the window was painted, as instants. The program is not disturbed before: nothing is attached to it. */
async function paintedAt(address: string, marks: readonly Mark[]): Promise<number[]> {
  const browser = await chromium.connectOverCDP(address)
  try {
    for (;;) {
      const page = browser.contexts().flatMap((context) => context.pages())[0]
      const painted = await page?.evaluate(
        (names) =>
          names.flatMap((name) => {
            const mark = performance.getEntriesByName(name).at(0)
            return mark === undefined ? [] : performance.timeOrigin + mark.startTime
          }),
        marks,
      )
      if (painted?.length === marks.length) return painted
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
  } finally {
    await browser.close()
  }
}

/** Starts a program in a fresh profile. Returns the milliseconds from the start of its process to the frames that painted its window. */
async function timeStart(marks: readonly Mark[], args: (profile: string) => string[]): Promise<number[]> {
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
      return (await paintedAt(address, marks)).map((at) => at - begun)
    } finally {
      child.kill('SIGKILL')
      await ended
    }
  })
}

/** Starts the app on its sample and an empty Electron window, in turn, so that whatever else the machine does meets both. */
export async function measureStart(shell: string, rounds: number, report: Report): Promise<void> {
  const ours: number[][] = []
  const empty: number[][] = []
  for (let round = 0; round < rounds; round += 1) {
    empty.push(
      await timeStart(['timeline-painted'], (profile) => [shell, `--user-data-dir=${profile}`, '--page=empty']),
    )
    ours.push(
      await timeStart(['timeline-painted', 'case-painted'], (profile) => [process.cwd(), `--user-data-dir=${profile}`]),
    )
  }
  const nth = (of: readonly number[][], at: number): number[] => of.flatMap((times) => times[at] ?? [])
  report.add('start to painted', null, 'ms', nth(ours, 0))
  report.add('start to painted, all around the timeline too', null, 'ms', nth(ours, 1))
  report.add('start to painted', null, 'ms', nth(empty, 0), 'empty window')
}
