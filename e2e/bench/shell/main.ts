// A window and nothing else: what Electron itself costs, or plain vis-timeline on a page. Not part of the app.
import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'

const page = process.argv.find((word) => word.startsWith('--page='))?.slice('--page='.length) ?? 'empty'

async function open(): Promise<void> {
  await app.whenReady()
  const window = new BrowserWindow({ width: 1600, height: 900, show: false, webPreferences: { sandbox: false } })
  window.once('ready-to-show', () => window.show())
  await window.loadFile(join(import.meta.dirname, `${page}.html`))
}

app.on('window-all-closed', () => app.quit())
void open()
