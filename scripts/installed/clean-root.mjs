import { cpSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { capture } from '../bootstrap/child-process.mjs'
import { checkout } from '../bootstrap/checkout.mjs'
import { Failure } from '../bootstrap/failure.mjs'
import { step } from '../bootstrap/progress.mjs'
import { cachedFolder } from '../bootstrap/runtime-cache.mjs'

const release = 'bookworm'
const mirror = 'http://deb.debian.org/debian'

/** The user in the root: an ordinary one, so that Chromium's sandbox is on. */
export const user = { name: 'clerk', id: 1000, home: '/home/clerk' }

/** @typedef {{ code: number, stdout: string, output: string }} Outcome */

/** A Debian of its own in a folder. What runs in it sees the checkout, read-only, and the display; mounts end with each command. */
export class CleanRoot {
  /** @param {string} folder @param {NodeJS.ProcessEnv} environment of the display */
  constructor(folder, environment) {
    this.folder = folder
    this.environment = environment
  }

  /** @param {NodeJS.ProcessEnv} environment */
  static async make(environment) {
    const folder = mkdtempSync(path.join(tmpdir(), 'docketline-root-'))
    await capture('cp', ['-a', `${await baseSystem()}/.`, folder])
    const root = new CleanRoot(folder, environment)
    cpSync('/etc/resolv.conf', path.join(folder, 'etc', 'resolv.conf'), { dereference: true })
    mkdirSync(path.join(folder, checkout), { recursive: true })
    writeFileSync(path.join(folder, 'usr', 'local', 'bin', 'node'), '', { mode: 0o755 })
    await root.mustAsRoot(`useradd --uid ${user.id} --create-home --shell /bin/sh ${user.name}`)
    return root
  }

  /** @param {string} command @returns {Promise<Outcome>} */
  asRoot(command) {
    return capture('unshare', this.#words(command, 'root', '/root'))
  }

  /** @param {string} command */
  async mustAsRoot(command) {
    const outcome = await this.asRoot(command)
    if (outcome.code !== 0)
      throw new Failure(`In the clean root, this failed: ${command}\n${outcome.output.slice(-3000)}`)
    return outcome
  }

  /** @param {string} command @param {NodeJS.ProcessEnv} [extra] @returns {Promise<Outcome>} */
  asUser(command, extra = {}) {
    return capture('unshare', this.#words(command, user.name, user.home, extra))
  }

  /** @param {string} command @param {string} name @param {string} home @param {NodeJS.ProcessEnv} [extra] */
  #words(command, name, home, extra = {}) {
    const variables = { PATH: '/usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin', HOME: home, LANG: 'C.UTF-8', ...extra }
    const assignments = Object.entries(variables).map(([key, value]) => `${key}=${value}`)
    const inside = [
      'chroot',
      `--userspec=${name}:${name}`,
      this.folder,
      'env',
      '-i',
      ...assignments,
      'sh',
      '-c',
      command,
    ]
    // A process space of its own as well: whatever a command leaves running ends with it.
    return [
      '--mount',
      '--pid',
      '--fork',
      '--kill-child',
      'sh',
      '-c',
      `${this.#mounts()} && cd / && exec "$@"`,
      'sh',
      ...inside,
    ]
  }

  #mounts() {
    const at = (/** @type {string} */ place) => `'${path.join(this.folder, place)}'`
    const bind = (/** @type {string} */ from, /** @type {string} */ to) => `mount --bind '${from}' ${at(to)}`
    return [
      `mount -t proc proc ${at('proc')}`,
      `mount --rbind /dev ${at('dev')}`,
      `mount -t tmpfs -o mode=1777 tmpfs ${at('dev/shm')}`,
      ...(existsSync('/tmp/.X11-unix')
        ? [`mkdir -p ${at('tmp/.X11-unix')}`, bind('/tmp/.X11-unix', 'tmp/.X11-unix')]
        : []),
      bind(checkout, checkout),
      `mount -o remount,bind,ro ${at(checkout)}`,
      bind(process.execPath, 'usr/local/bin/node'),
    ].join(' && ')
  }

  /** @param {string} file @param {string} place in the root */
  put(file, place) {
    cpSync(file, path.join(this.folder, place))
  }

  remove() {
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** Debian's own smallest system, made once and kept beside the Electron runtimes. */
async function baseSystem() {
  const folder = cachedFolder(`debian-${release}-root`)
  if (existsSync(folder)) return folder
  await step(`Making a clean Debian (${release})`, async () => {
    const staging = `${folder}.partial-${process.pid}`
    const made = await capture('debootstrap', ['--variant=minbase', release, staging, mirror])
    if (made.code !== 0)
      throw new Failure(`debootstrap failed. It comes with: apt-get install debootstrap\n${made.output.slice(-2000)}`)
    renameSync(staging, folder)
  })
  return folder
}
