// A window and nothing else, in the place of the app in a copy of its package: what the runtime itself costs.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false })
  window.once('ready-to-show', () => window.show())
  // The fuses of the package keep file:// out of its archive.
  const page = readFileSync(join(__dirname, 'empty.html'), 'utf8')
  return window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(page)}`)
})
