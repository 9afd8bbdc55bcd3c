import { dialog, type App, type BrowserWindow, type MessageBoxOptions } from 'electron'
import type { CaseDesk } from '../calls/case-desk'
import type { Log } from '../log'

export interface WatchPorts {
  app: App
  desk: CaseDesk
  log: Log
  /** Puts what a report needs on the clipboard: versions and stack, no text of the case. */
  copyDetails: () => void
  /** Puts a new window in the place of one that is broken. It begins at what the disk has. */
  reopen: () => void
}

const savedSoFar = ({ current }: CaseDesk): string =>
  current === null
    ? 'Nothing that was saved is affected.'
    : `Every change up to revision ${current.rev} is saved. What was done in the second before may be missing.`

/** Resolves with the index of the button; the first one is the default, and what Escape gives. */
async function ask(options: MessageBoxOptions): Promise<number> {
  const { response } = await dialog.showMessageBox({ defaultId: 0, cancelId: 0, noLink: true, ...options })
  return response
}

/** Offers to open the window again when its process ends or hangs. */
export function watchWindow(window: BrowserWindow, ports: WatchPorts): void {
  offerAfterCrash(window, ports)
  offerWhileHanging(window, ports)
}

function offerAfterCrash(window: BrowserWindow, { app, desk, log, copyDetails, reopen }: WatchPorts): void {
  const offer = async (): Promise<void> => {
    const message = 'The window of Docketline stopped working.'
    const buttons = ['Open again', 'Copy details', 'Quit']
    const answer = await ask({ type: 'error', message, detail: savedSoFar(desk), buttons })
    if (answer === 0) return reopen()
    if (answer === 2) return app.quit()
    copyDetails()
    await offer()
  }
  window.webContents.on('render-process-gone', (_gone, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return
    log('window process gone', { reason, exitCode })
    void offer()
  })
}

function offerWhileHanging(window: BrowserWindow, { desk, log, reopen }: WatchPorts): void {
  let asking: AbortController | null = null
  const offer = async (signal: AbortSignal): Promise<void> => {
    const message = 'Docketline does not respond.'
    const detail = `It may only be busy. ${savedSoFar(desk)}`
    const answer = await ask({ type: 'warning', message, detail, buttons: ['Wait', 'Open again'], signal })
    asking = null
    if (answer === 1) reopen()
  }
  window.on('unresponsive', () => {
    if (asking !== null) return
    log('window unresponsive')
    asking = new AbortController()
    void offer(asking.signal)
  })
  // Closes the question by itself, which counts as "Wait".
  window.on('responsive', () => asking?.abort())
}
