import type { Rectangle } from 'electron'

/** A screen, as far as presenting on it goes. */
export interface Screen {
  id: number
  bounds: Rectangle
}

/** The screen to present on: the one the window is on, or with `other` the next one; with a single screen always that. */
export function screenToUse(screens: readonly Screen[], here: number, other: boolean): Screen | null {
  const at = screens.findIndex(({ id }) => id === here)
  if (at < 0) return screens[0] ?? null
  return screens[other ? (at + 1) % screens.length : at] ?? null
}

/** What presenting needs of a window. */
export interface PresentingWindow {
  getBounds(): Rectangle
  setBounds(bounds: Rectangle): void
  setFullScreen(on: boolean): void
}

/** Takes a window to a screen, whole, and back to where it was. */
export class FullScreen {
  private before: Rectangle | null = null

  enter(window: PresentingWindow, screen: Screen | null): void {
    this.before ??= window.getBounds()
    if (screen !== null) window.setBounds(screen.bounds)
    window.setFullScreen(true)
  }

  /** Does nothing where nothing was presented. */
  leave(window: PresentingWindow): void {
    if (this.before === null) return
    window.setFullScreen(false)
    window.setBounds(this.before)
    this.before = null
  }
}
