import type { RememberedPlaces } from '../remembered-places'
import { windowBounds, type Rectangle } from './window-bounds'

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
  getNormalBounds(): Rectangle
  setBounds(bounds: Partial<Rectangle>): void
  center(): void
  isMaximized(): boolean
  maximize(): void
  unmaximize(): void
  isFullScreen(): boolean
  setFullScreen(on: boolean): void
  once(event: 'leave-full-screen', then: () => void): void
}

type WindowPlace = NonNullable<RememberedPlaces['window']>

/** Where a window is, as it is to be opened again. */
export const placeOf = (window: PresentingWindow): WindowPlace => ({
  ...window.getNormalBounds(),
  maximized: window.isMaximized(),
})

/** A window that fills a screen stays where it is, whatever it is told, until it has left the full screen. */
function afterFullScreen(window: PresentingWindow, act: () => void): void {
  if (!window.isFullScreen()) return act()
  window.once('leave-full-screen', act)
  window.setFullScreen(false)
}

function putBack(window: PresentingWindow, place: WindowPlace, areas: readonly Rectangle[]): void {
  const bounds = windowBounds(place, areas)
  window.setBounds(bounds)
  if (!('x' in bounds)) window.center()
  if (place.maximized) window.maximize()
}

/** Takes a window to a screen, whole, and back to where it was. */
export class FullScreen {
  private before: { window: PresentingWindow; place: WindowPlace; full: boolean } | null = null

  enter(window: PresentingWindow, screen: Screen | null): void {
    if (this.before?.window !== window) {
      this.before = { window, place: placeOf(window), full: window.isFullScreen() }
    }
    if (screen === null || isOn(window, screen)) return window.setFullScreen(true)
    afterFullScreen(window, () => {
      if (window.isMaximized()) window.unmaximize()
      window.setBounds(screen.bounds)
      window.setFullScreen(true)
    })
  }

  /** Back to where it was, or as near to it as the screens that are left allow. Does nothing where nothing was presented. */
  leave(window: PresentingWindow, areas: readonly Rectangle[]): void {
    const before = this.before
    this.before = null
    if (before?.window !== window) return
    afterFullScreen(window, () => {
      putBack(window, before.place, areas)
      if (before.full) window.setFullScreen(true)
    })
  }

  isPresenting(window: PresentingWindow): boolean {
    return this.before?.window === window
  }

  /** Where the window is to be opened again: a screen that it only presents on is not its place. */
  placeOf(window: PresentingWindow): WindowPlace {
    return this.before?.window === window ? this.before.place : placeOf(window)
  }
}

function isOn(window: PresentingWindow, { bounds }: Screen): boolean {
  const { x, y, width, height } = window.getBounds()
  const [middleX, middleY] = [x + width / 2, y + height / 2]
  return (
    middleX >= bounds.x &&
    middleX < bounds.x + bounds.width &&
    middleY >= bounds.y &&
    middleY < bounds.y + bounds.height
  )
}
