import { rmSync } from 'node:fs'
import path from 'node:path'

/**
 * Called by electron-builder before it packs what it gathered. A runtime that was given as a folder brings its default app along, which
 * would open any folder as an app; none ships.
 * @param {{ appOutDir: string }} context
 */
export default function afterPack({ appOutDir }) {
  rmSync(path.join(appOutDir, 'resources', 'default_app.asar'), { force: true })
}
