import path from 'node:path'
import { readFuses } from '../packing/check-package.mjs'
import { desktopExec, startFromMenu } from './app-in-root.mjs'
import { is } from './figure.mjs'

/** @typedef {import('./clean-root.mjs').CleanRoot} CleanRoot */

/** The release cannot be driven through the inspector: its fuses are read, and tried. @param {CleanRoot} root @param {string} deb */
export async function fuseFigures(root, deb) {
  root.put(deb, 'tmp/docketline.deb')
  const installed = await root.asRoot('apt-get install -y --no-install-recommends /tmp/docketline.deb')
  const fuses = await readFuses(path.join(root.folder, 'opt/Docketline/docketline'))
  const inspected = await startFromMenu(root, desktopExec(root), '--inspect=0')
  const asNode = await root.asUser('docketline --version', { ELECTRON_RUN_AS_NODE: '1' })
  const withOptions = await root.asUser('docketline --version', { NODE_OPTIONS: '--require=/nowhere.js' })
  return [
    is('apt-get install of the release', installed.code, 0),
    is('fuses of the release that are on', on(fuses), [
      'EnableCookieEncryption',
      'EnableEmbeddedAsarIntegrityValidation',
      'OnlyLoadAppFromAsar',
    ]),
    is('the release opens the case', inspected.opened, true),
    is('no debugger listens, though --inspect asks for one', inspected.output.includes('Debugger listening'), false),
    is(
      'ELECTRON_RUN_AS_NODE and NODE_OPTIONS change nothing',
      [asNode.stdout.trim(), withOptions.stdout.trim()],
      ['0.9.1', '0.9.1'],
    ),
  ]
}

/** @param {Record<string, boolean>} fuses */
const on = (fuses) =>
  Object.keys(fuses)
    .filter((name) => fuses[name])
    .toSorted()
