import { join } from 'node:path'
import { app, ipcMain, Menu, protocol, session } from 'electron'
import { catchBugs } from './catch-bugs'
import { serveCalls } from './ipc'
import { claimOnlyStart } from './only-start'
import { whenHeadLoaded } from './head-loaded'
import { silenceChromium } from './security/chromium-switches'
import { hardenContents, hardenSession } from './security/hardening'
import { APP_SCHEME_PRIVILEGES, serveApp } from './security/protocol'
import type { Answers } from './answers'
import { createSignal } from './signal'
import { copyDetails, launch, log, out, page } from './this-run'
import { openWindow } from './window/open-window'
import type { UnseenWindow } from './window/window'

// What must be done before the window can be asked for, and no more: `main.ts`, with the store and the schemas, is read while the page
// reads its own script. electron.vite.config.ts holds small what is loaded here.

if (claimOnlyStart(app, launch)) {
  catchBugs(app, log, copyDetails)
  protocol.registerSchemesAsPrivileged([APP_SCHEME_PRIVILEGES])
  silenceChromium(app.commandLine, page.development)
  // Electron cannot do both; `--no-sandbox` is what tests that run as root must say.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  hardenContents(app, page, log)
  // Else Electron builds one of its own before the window.
  Menu.setApplicationMenu(null)
  // Not awaited: Electron holds `ready` back until this module is through.
  void app.whenReady().then(open)
} else {
  app.quit()
}

/** Asks for the window, then has the rest of the app read. What the page asks for before that is there waits for it. */
async function open(): Promise<void> {
  const headLoaded = createSignal()
  const rest = headLoaded.sent.then(() => startRest(window))
  hardenSession(session.defaultSession, page, log)
  serveCalls(ipcMain, page.origin, async (name, input) => (await rest).answer(name, input), log)
  serveApp(protocol, join(out, 'renderer'), async (id, shown) => (await rest).preview(id, shown))
  whenHeadLoaded(session.defaultSession, page.origin, headLoaded.send)
  const window = openWindow()
  // Where the page has another head, as from the server for developing.
  void window.hasPage.then(headLoaded.send)
  await rest
}

async function startRest(window: UnseenWindow): Promise<Answers> {
  const { startApp } = await import('./main')
  return startApp(window)
}
