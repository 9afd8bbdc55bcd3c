import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { inCheckout } from './checkout.mjs'
import { npmFailure, npmFetch } from './npm.mjs'
import { step } from './progress.mjs'

const stamp = inCheckout('node_modules', '.docketline-lock-sha256')

/** Installs the npm packages when package-lock.json is not the one they were installed from. */
export async function ensurePackages() {
  const lock = readFileSync(inCheckout('package-lock.json'), 'utf8')
  const hash = createHash('sha256').update(lock).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return
  if (!installedByHand(lock)) await install()
  writeFileSync(stamp, hash)
}

async function install() {
  // Development packages are asked for by name because NODE_ENV=production would leave them out.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund']
  await step('Installing the npm packages', async () => {
    const result = await npmFetch(args, inCheckout())
    if (result.code !== 0) throw npmFailure('install the packages', result.output)
  })
}

/**
 * Somebody ran npm install or npm ci: npm notes in node_modules what it has installed. Optional packages are for other
 * machines and may be missing.
 * @param {string} lock
 */
function installedByHand(lock) {
  const note = inCheckout('node_modules', '.package-lock.json')
  if (!existsSync(note)) return false
  const installed = JSON.parse(readFileSync(note, 'utf8')).packages
  return Object.entries(JSON.parse(lock).packages).every(
    ([folder, wanted]) =>
      folder === '' ||
      (installed[folder] === undefined
        ? wanted.optional === true
        : installed[folder].version === wanted.version && installed[folder].integrity === wanted.integrity),
  )
}
