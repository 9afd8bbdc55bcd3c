import { powerMonitor, type App, type BrowserWindow } from 'electron'
import { ExpectedError } from '../../shared/expected-error'
import type { CaseDesk } from './calls/case-desk'
import { describeError } from './describe-error'
import type { Desktop } from './desktop'
import type { Flush } from './flush'
import { lossByLeaving } from './leaving'
import type { Log } from './log'

export interface LeavingPorts {
  app: App
  desk: CaseDesk
  flush: Flush
  desktop: Desktop
  log: Log
  /** Called once it is settled that the window goes, while it is still there. */
  beforeClosing: (window: BrowserWindow) => Promise<void>
}

/** Brings the open case up to date; returns what was in the way. */
async function flushCase({ desk, log }: LeavingPorts): Promise<ExpectedError | null> {
  try {
    await desk.flush()
    return null
  } catch (error) {
    log('flush failed', describeError(error))
    return error instanceof ExpectedError
      ? error
      : new ExpectedError('internal', 'Something went wrong inside Docketline.')
  }
}

async function mayLeave(window: BrowserWindow, ports: LeavingPorts): Promise<boolean> {
  // A window without a case has nothing to save, and one that crashed cannot answer.
  const asks = (ports.desk.current ?? ports.desk.begun) !== null && !window.webContents.isCrashed()
  const answer = asks ? await ports.flush.ask() : ({ kind: 'answered', unsaved: 0 } as const)
  const loss = lossByLeaving(answer, await flushCase(ports), ports.desk.current)
  return loss === null || (await ports.desktop.confirm(loss))
}

/**
 * Lets the window close, and with it the app, only when the disk has everything or the user has said to quit anyway. A window
 * without an answer stays open.
 */
export function guardClosing(window: BrowserWindow, ports: LeavingPorts): void {
  let state: 'open' | 'asking' | 'leaving' = 'open'
  const leave = async (): Promise<void> => {
    state = 'asking'
    try {
      if (!(await mayLeave(window, ports))) {
        state = 'open'
        return
      }
      await ports.beforeClosing(window)
      await ports.desk.putAway()
    } catch (error) {
      // Only bugs come here, and a bug must not be what keeps the user from leaving.
      ports.log('leaving went wrong', describeError(error))
    }
    state = 'leaving'
    ports.app.quit()
  }
  window.on('close', (event) => {
    if (state === 'leaving') return
    event.preventDefault()
    if (state === 'open') void leave()
  })
}

/** Has the window save what it holds when the system goes down: there may be no time to ask it. It does so by itself on losing the focus. */
export function saveBeforeShutdown(window: BrowserWindow, flush: Flush): void {
  const save = (): void => flush.nudge()
  // Windows tells the window, the others the whole app.
  window.on('query-session-end', save)
  powerMonitor.on('shutdown', save)
  window.once('closed', () => powerMonitor.off('shutdown', save))
}
