import { join } from 'node:path'
import { out, page, report } from '../this-run'
import { makeWindow, type UnseenWindow } from './window'

/** Makes a window and has it load the page. */
export function openWindow(): UnseenWindow {
  const made = makeWindow(join(out, 'preload', 'preload.cjs'))
  // Rejects as well when the user quits while it loads.
  made.window.loadURL(page.url).catch(report)
  return made
}
