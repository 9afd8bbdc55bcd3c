import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron, type CDPSession, type ElectronApplication, type Page } from '@playwright/test'

/** A program that is measured: a window, and Chromium's own account of what its main thread does. */
export interface BenchApp {
  electron: ElectronApplication
  page: Page
  cdp: CDPSession
  close(): Promise<void>
}

const SIZE = { width: 1600, height: 900 }

/** A folder that the work may fill, gone afterwards. */
export async function inTemporaryFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'docketline-bench-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Asks the main process. V8 at times collects the promise with the answer (microsoft/playwright#33737): then it is asked again. */
export async function askMain<T>(ask: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof Error && error.message.includes('garbage collected'))) throw error
    }
  }
}

/** Starts an app folder in Electron, its window as large as in every measurement. */
async function launch(args: readonly string[]): Promise<BenchApp> {
  const electron = await _electron.launch({
    args: [...args],
    // Chromium's sandbox refuses to run as root, as builds in containers do.
    chromiumSandbox: process.getuid?.() !== 0,
    timeout: 60_000,
  })
  const page = await electron.firstWindow()
  await page.waitForLoadState()
  await askMain(() =>
    electron.evaluate(({ BrowserWindow }, { width, height }) => {
      BrowserWindow.getAllWindows()[0]?.setContentSize(width, height)
    }, SIZE),
  )
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('Performance.enable')
  return { electron, page, cdp, close: () => electron.close() }
}

/** Docketline itself, on a library and a profile of the bench's own. */
export async function launchDocketline(library: string, profile: string): Promise<BenchApp> {
  const app = await launch([process.cwd(), `--user-data-dir=${profile}`, '--library', library])
  await app.page.waitForFunction(() => performance.getEntriesByName('timeline-painted').length > 0)
  return app
}

/** The page of plain vis-timeline, or an empty one: `e2e/bench/shell`. */
export const launchShell = (shell: string, page: 'plain' | 'empty', profile: string): Promise<BenchApp> =>
  launch([shell, `--user-data-dir=${profile}`, `--page=${page}`])
