import type { BrowserWindow } from 'electron'
import { EVENT_CHANNEL } from '../../../shared/ipc/channels'
import type { AppEvent } from '../../../shared/ipc/contract'

/** The one window of the app. It may be replaced by another, as after a crash, but there are never two to work in. */
export interface OneWindow {
  readonly current: BrowserWindow | null
  /** Makes the window; one that is there already gives way to it. */
  open(): void
  bringForward(): void
  /** Tells the page; said to nobody while there is none. */
  send(event: AppEvent): void
}

export function createOneWindow(make: () => BrowserWindow): OneWindow {
  let current: BrowserWindow | null = null
  return {
    get current() {
      return current
    },
    open() {
      const before = current
      const made = make()
      current = made
      made.once('closed', () => {
        if (current === made) current = null
      })
      before?.destroy()
    },
    bringForward() {
      if (current?.isMinimized() === true) current.restore()
      current?.focus()
    },
    send(event) {
      if (current !== null && !current.webContents.isDestroyed()) current.webContents.send(EVENT_CHANNEL, event)
    },
  }
}
