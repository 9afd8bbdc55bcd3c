import type { WebPreferences } from 'electron'

/**
 * The page has no Node, a world of its own and a sandbox. These are Electron's defaults, said aloud so that a test can hold us to
 * them. `webSecurity`, `allowRunningInsecureContent` and experimental features are left alone: they are never to be touched.
 */
export function webPreferences(preload: string): WebPreferences {
  return {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    spellcheck: false,
    navigateOnDragDrop: false,
  }
}
