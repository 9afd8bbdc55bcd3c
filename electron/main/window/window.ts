import { BrowserWindow, nativeTheme, screen } from 'electron'
import type { RememberedPlaces } from '../remembered-places'
import { webPreferences } from './web-preferences'
import { SMALLEST_SIZE, windowBounds } from './window-bounds'

/** The surface of the page (`renderer/ui/tokens.css`), so that no white flashes before it is drawn. */
const SURFACE = { light: '#ffffff', dark: '#18191b' } as const

const surface = (): string => (nativeTheme.shouldUseDarkColors ? SURFACE.dark : SURFACE.light)

/** Of every screen the part that no panel covers, the main screen first. */
export function workAreas(): Electron.Rectangle[] {
  const main = screen.getPrimaryDisplay()
  const others = screen.getAllDisplays().filter(({ id }) => id !== main.id)
  return [main, ...others].map(({ workArea }) => workArea)
}

/** Makes the window where it was left, still empty and hidden: it shows itself once its page has been drawn. */
export function makeWindow(remembered: RememberedPlaces['window'], preload: string): BrowserWindow {
  const window = new BrowserWindow({
    ...windowBounds(remembered, workAreas()),
    minWidth: SMALLEST_SIZE.width,
    minHeight: SMALLEST_SIZE.height,
    title: 'Docketline',
    show: false,
    backgroundColor: surface(),
    webPreferences: webPreferences(preload),
  })
  const repaint = (): void => window.setBackgroundColor(surface())
  nativeTheme.on('updated', repaint)
  window.once('closed', () => nativeTheme.off('updated', repaint))
  window.once('ready-to-show', () => {
    if (remembered?.maximized === true) window.maximize()
    window.show()
  })
  return window
}
