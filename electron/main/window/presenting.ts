import { screen, type BrowserWindow } from 'electron'
import type { RememberedPlaces } from '../remembered-places'
import { FullScreen, screenToUse } from './full-screen'
import { workAreas } from './window'

/** The window as it presents a case: on which screen, and where it goes back to. */
export interface Presenting {
  /** Fills a screen with the window, with `otherScreen` the next one where there is one. */
  begin(window: BrowserWindow, otherScreen: boolean): void
  end(window: BrowserWindow): void
  /** Where the window is to be opened again. */
  placeOf(window: BrowserWindow): RememberedPlaces['window']
}

export function createPresenting(current: () => BrowserWindow | null): Presenting {
  const fullScreen = new FullScreen()
  const show = (window: BrowserWindow, otherScreen: boolean): void => {
    const here = screen.getDisplayMatching(window.getBounds())
    fullScreen.enter(window, screenToUse(screen.getAllDisplays(), here.id, otherScreen))
  }
  /** A projector is unplugged: what it showed goes on, on a screen that is left. */
  const onScreenGone = (): void => {
    const window = current()
    if (window !== null && fullScreen.isPresenting(window)) show(window, false)
  }
  return {
    begin(window, otherScreen) {
      // Electron has no screens before it is ready, so they are watched only now.
      screen.off('display-removed', onScreenGone)
      screen.on('display-removed', onScreenGone)
      show(window, otherScreen)
    },
    end(window) {
      screen.off('display-removed', onScreenGone)
      fullScreen.leave(window, workAreas())
    },
    placeOf: (window) => fullScreen.placeOf(window),
  }
}
