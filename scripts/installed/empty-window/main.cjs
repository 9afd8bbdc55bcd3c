// A window and nothing else, in the place of the app in a copy of its package: what the runtime itself costs.
const { app, BrowserWindow } = require('electron')

void app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, show: false })
  window.once('ready-to-show', () => window.show())
  return window.loadFile('empty.html')
})
