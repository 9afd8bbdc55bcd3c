import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { user } from './clean-root.mjs'

/** @typedef {import('./clean-root.mjs').CleanRoot} CleanRoot */

const data = `${user.home}/.config/Docketline`

/** The user's data folder as it is seen from outside. @param {CleanRoot} root */
const dataFolder = (root) => path.join(root.folder, data)

/**
 * Starts the app as the menu does, by the Exec line of its desktop entry, waits until it has opened a case, looks at its processes, and
 * quits it the polite way.
 * @param {CleanRoot} root @param {string} exec @param {string} [words]
 */
export async function startFromMenu(root, exec, words = '') {
  const command = exec.replace(/ %[A-Za-z]$/, '')
  // The log says "case opened" once the window has it; the process of the window says whether it is sandboxed.
  const script = `
rm -f '${data}/logs/docketline.log'
${command} ${words} >/tmp/app.out 2>&1 & app=$!
n=0
until grep -qs 'case opened' '${data}/logs/docketline.log' || [ $n -ge 300 ] || ! kill -0 $app 2>/dev/null; do n=$((n+1)); sleep 0.1; done
for p in /proc/[0-9]*; do
  if tr '\\0' ' ' < $p/cmdline | grep -q '^/opt/Docketline/docketline .*--type=renderer'; then grep -h '^Seccomp:' $p/status; fi
done
kill -TERM $app; wait $app; echo "quit $?"; cat /tmp/app.out`
  const { output } = await root.asUser(script, root.environment)
  return {
    opened: logOf(root).includes('case opened'),
    sandboxed: /^Seccomp:\s+2$/m.test(output),
    quit: /^quit 0$/m.test(output),
    output,
  }
}

/** @param {CleanRoot} root */
export function logOf(root) {
  const file = path.join(dataFolder(root), 'logs', 'docketline.log')
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

/** @param {CleanRoot} root */
export const desktopExec = (root) => {
  const entry = readFileSync(path.join(root.folder, 'usr/share/applications/docketline.desktop'), 'utf8')
  return /^Exec=(.*)$/m.exec(entry)?.[1] ?? ''
}

/** One hash over everything in the user's library: names and contents. @param {CleanRoot} root */
export function libraryHash(root) {
  const folder = path.join(dataFolder(root), 'library')
  const hash = createHash('sha256')
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const paths = files.map((entry) => path.join(entry.parentPath, entry.name)).toSorted()
  for (const file of paths)
    hash.update(path.relative(folder, file)).update('\0').update(readFileSync(file)).update('\0')
  return { hash: hash.digest('hex'), files: paths.length }
}

/** @param {CleanRoot} root */
export function caseFolders(root) {
  const folder = path.join(dataFolder(root), 'library')
  const cases = readdirSync(folder).filter((name) => existsSync(path.join(folder, name, 'case.json')))
  return cases.map((name) => `${data}/library/${name}`)
}
