import type { BrowserWindow } from 'electron'
import { EVENT_CHANNEL } from '../../../shared/ipc/channels'
import type { AppEvent } from '../../../shared/ipc/contract'
import type { UnseenWindow } from './window'

/** The one window of the app. It may be replaced by another, as after a crash, but there are never two to work in. */
export interface OneWindow {
  readonly current: BrowserWindow | null
  /** Makes a window the one; one that is there already gives way to it. */
  open(made: UnseenWindow): void
  bringForward(): void
  /** Tells the page; said to nobody while there is none. */
  send(event: AppEvent): void
}

/** `furnish` gives a window what it needs to be worked in. */
export function createOneWindow(furnish: (made: UnseenWindow) => void): OneWindow {
  let current: BrowserWindow | null = null
  return {
    get current() {
      return current
    },
    open(made) {
      const before = current
      const { window } = made
      current = window
      window.once('closed', () => {
        if (current === window) current = null
      })
      furnish(made)
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
