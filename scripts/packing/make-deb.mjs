import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { isFast, required } from './fpm-request.mjs'

/** @typedef {import('./fpm-request.mjs').Wanted} Wanted */

/** @param {string} root what is to be installed @param {Wanted} values */
export function makeDeb(root, values) {
  control(root, values)
  const compression = isFast ? ['-Zgzip', '-z1'] : ['-Zxz', '-z6']
  const args = ['--root-owner-group', ...compression, '--build', root, required(values, 'package')]
  const { status, error } = spawnSync('dpkg-deb', args, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (error !== undefined)
    throw new Error(`dpkg-deb could not be run (${error.message}). On Debian: apt-get install dpkg`)
  if (status !== 0) throw new Error(`dpkg-deb ended with ${status}.`)
}

/** @param {string} root @param {Wanted} values */
function control(root, values) {
  const [synopsis, ...long] = required(values, 'description').split('\n')
  const fields = {
    Package: required(values, 'name'),
    Version: required(values, 'version'),
    Architecture: required(values, 'architecture'),
    Maintainer: required(values, 'maintainer'),
    'Installed-Size': String(kilobytes(root)),
    Depends: (values.d ?? []).join(', '),
    Recommends: (values['deb-recommends'] ?? []).join(', '),
    Section: required(values, 'category'),
    Priority: required(values, 'deb-priority'),
    Homepage: required(values, 'url'),
    Description: [synopsis, ...long.map((line) => ` ${line.trim()}`)].join('\n'),
  }
  const folder = path.join(root, 'DEBIAN')
  mkdirSync(folder)
  chmodSync(folder, 0o755)
  writeFileSync(path.join(folder, 'control'), lines(fields))
  copyScript(root, values, 'after-install', 'postinst')
  copyScript(root, values, 'after-remove', 'postrm')
}

/** @param {Record<string, string>} fields */
function lines(fields) {
  const filled = Object.entries(fields).filter(([, value]) => value !== '')
  return filled.map(([name, value]) => `${name}: ${value}\n`).join('')
}

/** @param {string} root @param {Wanted} values @param {'after-install' | 'after-remove'} option @param {string} name */
function copyScript(root, values, option, name) {
  const target = path.join(root, 'DEBIAN', name)
  cpSync(required(values, option), target)
  chmodSync(target, 0o755)
}

/** As dpkg-gencontrol counts: a kilobyte for each folder, files rounded up. @param {string} folder @returns {number} */
function kilobytes(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((total, entry) => {
    const inside = path.join(folder, entry.name)
    return total + (entry.isDirectory() ? 1 + kilobytes(inside) : Math.ceil(statSync(inside).size / 1024))
  }, 0)
}
