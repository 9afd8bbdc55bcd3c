import { needsVirtualDisplay, openDisplay } from './display.mjs'
import { ensureElectronRuntime, runtimeEnvironment } from './electron-runtime.mjs'
import { ensureSystemLibraries } from './system-libraries.mjs'

/**
 * Everything that Electron needs on this machine: the runtime, the libraries it loads, and a display.
 * @returns {Promise<{ executable: string, environment: NodeJS.ProcessEnv, close: () => void }>}
 */
export async function prepareElectron() {
  const runtime = await ensureElectronRuntime()
  await ensureSystemLibraries({ executable: runtime.executable, virtualDisplay: needsVirtualDisplay() })
  const display = await openDisplay()
  const environment = { ...process.env, ...runtimeEnvironment(runtime), ...display.environment }
  // Editors that are themselves Electron leave this in their terminals; it would make ours a plain Node.
  delete environment.ELECTRON_RUN_AS_NODE
  return { executable: runtime.executable, environment, close: display.close }
}
