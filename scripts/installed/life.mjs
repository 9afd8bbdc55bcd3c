import { existsSync } from 'node:fs'
import path from 'node:path'
import { caseFolders, desktopExec, libraryHash, startFromMenu } from './app-in-root.mjs'
import { is } from './figure.mjs'

/** @typedef {import('./clean-root.mjs').CleanRoot} CleanRoot */

/** Starts the older version, puts the newer one over it, and starts that. @param {CleanRoot} root @param {string} newer */
export async function lifeFigures(root, newer) {
  const first = await startFromMenu(root, desktopExec(root))
  const before = libraryHash(root)
  root.put(newer, 'tmp/docketline.deb')
  const upgraded = await root.asRoot('apt-get install -y --no-install-recommends /tmp/docketline.deb')
  const after = libraryHash(root)
  const second = await startFromMenu(root, desktopExec(root))
  const verified = await Promise.all(caseFolders(root).map((folder) => root.asUser(`docketline verify '${folder}'`)))
  return [
    is('the menu entry starts it and it opens the sample case', first.opened, true),
    is('its window is sandboxed, for an ordinary user', first.sandboxed, true),
    is('it quits when it is asked to', first.quit, true),
    is('files in the library of the older version', before.files > 0, true),
    is('apt-get install of a newer version', upgraded.code, 0),
    is('the library after the upgrade, byte for byte', after.hash === before.hash, true),
    is('the newer version opens the case', second.opened, true),
    is(
      'cases that verify after it',
      verified.map(({ code }) => code),
      caseFolders(root).map(() => 0),
    ),
  ]
}

/** @param {CleanRoot} root */
export async function purgeFigures(root) {
  const before = libraryHash(root)
  const purged = await root.asRoot('apt-get purge -y docketline')
  const left = ['opt/Docketline', 'usr/bin/docketline', 'usr/share/applications/docketline.desktop']
  return [
    is('apt-get purge', purged.code, 0),
    is(
      'what it leaves of the app',
      left.filter((place) => existsSync(path.join(root.folder, place))),
      [],
    ),
    is('the user’s library after it, byte for byte', libraryHash(root).hash === before.hash, true),
  ]
}
