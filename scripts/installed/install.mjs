import { statSync } from 'node:fs'
import path from 'node:path'
import { bytesOf } from '../packing/check-package.mjs'
import { ensureElectronRuntime } from '../bootstrap/electron-runtime.mjs'
import { is } from './figure.mjs'

/** @typedef {import('./clean-root.mjs').CleanRoot} CleanRoot */

/** Beyond the runtime: the app, its assets, the Typst compiler. */
const mostBeyondElectron = 90e6

/** @param {CleanRoot} root @param {string} deb */
export async function installFigures(root, deb) {
  await root.mustAsRoot('apt-get update -qq')
  root.put(deb, 'tmp/docketline.deb')
  const installed = await root.asRoot(
    'DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends /tmp/docketline.deb',
  )
  const missing = await root.asRoot(
    "find /opt/Docketline -type f \\( -name '*.so*' -o -name docketline -o -name '*.node' -o -name chrome_crashpad_handler \\) | xargs ldd 2>/dev/null | grep 'not found' | sort -u",
  )
  const sandbox = statSync(path.join(root.folder, 'opt/Docketline/chrome-sandbox'))
  return [
    is('apt-get install ./docketline.deb on a clean root', installed.code, 0),
    is('libraries that are missing after it', missing.stdout.trim(), ''),
    is('the sandbox helper is root’s, setuid', [sandbox.uid, (sandbox.mode & 0o7777).toString(8)], [0, '4755']),
    is('docketline is on the PATH', (await root.asUser('command -v docketline')).stdout.trim(), '/usr/bin/docketline'),
    is('the manual page is there', (await root.asUser('zcat /usr/share/man/man1/docketline.1.gz | head -1')).code, 0),
    await sizeFigure(root),
  ]
}

/** @param {CleanRoot} root */
async function sizeFigure(root) {
  const { folder } = await ensureElectronRuntime()
  const beyond = bytesOf(path.join(root.folder, 'opt/Docketline')) - bytesOf(folder)
  const megabytes = Math.round(beyond / 1e5) / 10
  return {
    name: 'installed size beyond Electron, MB',
    value: megabytes,
    wanted: '<= 90',
    ok: beyond <= mostBeyondElectron,
  }
}
