import { app } from 'electron'
import { commandWords } from './command-words'

// What Electron runs first. A command is answered before Chromium has opened anything, so it works without a display; Electron holds
// `ready` back until this module is through, so the window's own settings are not too late.
const command = app.isPackaged ? commandWords(process.argv) : null
if (command === null) {
  await import('./launch')
} else {
  const { runProcessTool } = await import('../cli/process-tool')
  app.exit(await runProcessTool(command, app.getAppPath()))
}
