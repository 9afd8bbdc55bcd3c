import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openOnce } from '../open-once'
import type { UpdatePorts } from './updates'

/** The public half of the key that signs lists, as base64; written in by the build (`electron.vite.config.ts`), empty where it had none. */
declare const DOCKETLINE_UPDATE_KEY: string

/** While developing, tests say who signs and where downloads go; a packaged app believes only what it was built with. */
const KEY_FOR_TESTS = 'DOCKETLINE_UPDATE_PUBLIC_KEY'

/** Where electron-updater is told, outside a package, which folder of the user's cache downloads go to. */
function testConfig(userData: string): string {
  const path = join(userData, 'dev-app-update.yml')
  writeFileSync(
    path,
    'provider: generic\nurl: https://updates.docketline.example\nupdaterCacheDirName: docketline-updater-test\n',
  )
  return path
}

/** Whether this build can take updates, and with what. electron-updater is loaded only once it is needed. */
export function updateMeans(packaged: boolean, userData: string): Pick<UpdatePorts, 'impossible' | 'engine'> {
  const key = packaged ? DOCKETLINE_UPDATE_KEY : (process.env[KEY_FOR_TESTS] ?? '')
  return {
    impossible: key === '' ? 'This build takes no updates: it was made without a key to check them by.' : null,
    engine: openOnce(async () => {
      const { updaterEngine } = await import('./updater-engine')
      return updaterEngine({ key, config: packaged ? null : testConfig(userData) })
    }),
  }
}
