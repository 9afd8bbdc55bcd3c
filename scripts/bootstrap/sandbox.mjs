import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import path from 'node:path'
import { Failure } from './failure.mjs'

const setuidRoot = 0o4755

/**
 * Says whether Electron can have its sandbox. Chromium's does not work as root, so there (build machines, containers)
 * development runs without it. A packaged app never does.
 *
 * Some systems (Ubuntu since 23.10, some containers) keep user namespaces from ordinary programs. Electron then needs
 * the other kind of sandbox, a helper that belongs to root.
 * @param {string} executable of the runtime
 */
export function canSandbox(executable) {
  if (process.platform !== 'linux') return true
  if (process.getuid?.() === 0) return false
  if (!hasUserNamespaces()) requireSandboxHelper(path.join(path.dirname(executable), 'chrome-sandbox'))
  return true
}

/** @param {string} helper */
function requireSandboxHelper(helper) {
  const stat = statSync(helper, { throwIfNoEntry: false })
  if (stat === undefined || (stat.uid === 0 && (stat.mode & 0o7777) === setuidRoot)) return
  throw new Failure(
    'This system does not let Electron build its sandbox from user namespaces.\n' +
      `Run this command, then try again:\n\n  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'\n`,
  )
}

function hasUserNamespaces() {
  const { status, error } = spawnSync('unshare', ['--user', '--map-root-user', 'true'], { stdio: 'ignore' })
  return status === 0 || error !== undefined
}
