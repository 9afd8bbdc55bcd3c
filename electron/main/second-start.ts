import { dialog, type App } from 'electron'
import type { OneWindow } from './window/one-window'

/**
 * Makes this the only start of the app on this user-data folder, whose files have one owner. Returns false where another was
 * there before; that one is brought forward, and says so when the second start meant another library.
 */
export function claimOnlyStart(app: App, library: string): boolean {
  return app.requestSingleInstanceLock({ library })
}

/** Answers second starts with the window of the first. */
export function answerSecondStarts(app: App, library: string, window: OneWindow): void {
  const tell = async (): Promise<void> => {
    const message = 'Docketline is open already, with another library.'
    const detail = 'Quit it first, then start it with the other library.'
    await dialog.showMessageBox({ type: 'info', message, detail })
  }
  app.on('second-instance', (_event, _argv, _folder, data) => {
    window.bringForward()
    const wanted = typeof data === 'object' && data !== null && 'library' in data ? data.library : library
    if (wanted !== library) void tell()
  })
}
