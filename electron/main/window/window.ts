import { once } from 'node:events'
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

/** A window that nobody sees yet. */
export interface UnseenWindow {
  window: BrowserWindow
  /** Resolves once its page has run its script. */
  hasPage: Promise<unknown>
}

/** Makes a window of the usual size, empty and hidden: where it was left need not be known yet. */
export function makeWindow(preload: string): UnseenWindow {
  const window = new BrowserWindow({
    ...windowBounds(null, workAreas()),
    minWidth: SMALLEST_SIZE.width,
    minHeight: SMALLEST_SIZE.height,
    title: 'Docketline',
    show: false,
    // Else its page would wait for the process that paints, which begins at the same time, before it reads its own script.
    paintWhenInitiallyHidden: false,
    backgroundColor: surface(),
    webPreferences: webPreferences(preload),
  })
  const repaint = (): void => window.setBackgroundColor(surface())
  nativeTheme.on('updated', repaint)
  window.once('closed', () => nativeTheme.off('updated', repaint))
  return { window, hasPage: once(window.webContents, 'dom-ready') }
}

/** Puts the window where it was left, and shows it once it has its page: hidden it paints nothing. */
export async function showWindow(
  { window, hasPage }: UnseenWindow,
  remembered: RememberedPlaces['window'],
): Promise<void> {
  if (remembered !== null) window.setBounds(windowBounds(remembered, workAreas()))
  await hasPage
  if (window.isDestroyed()) return
  if (remembered?.maximized === true) window.maximize()
  window.show()
}
