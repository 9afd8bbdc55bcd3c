#!/usr/bin/env node
// Stands in for fpm, which electron-builder would fetch from GitHub: takes the arguments that it gives to fpm for a deb
// (app-builder-lib, FpmTarget) and has Debian's own dpkg-deb make the package. Anything it does not know is an error.
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'

const text = /** @type {const} */ ({ type: 'string' })
const many = /** @type {const} */ ({ type: 'string', multiple: true })
const { values, positionals } = parseArgs({
  args: process.argv.slice(2),
  allowPositionals: true,
  options: {
    s: { ...text, short: 's' },
    t: { ...text, short: 't' },
    d: { ...many, short: 'd' },
    force: { type: 'boolean' },
    'deb-recommends': many,
    'deb-compression': text,
    'deb-priority': text,
    architecture: text,
    'after-install': text,
    'after-remove': text,
    description: text,
    version: text,
    package: text,
    name: text,
    maintainer: text,
    vendor: text,
    url: text,
    category: text,
    license: text,
  },
})
if (values.t !== 'deb') throw new Error(`Only a deb can be made here, not ${values.t}.`)

const root = mkdtempSync(path.join(tmpdir(), 'docketline-deb-'))
try {
  for (const mapping of positionals) place(mapping)
  control()
  build()
} finally {
  rmSync(root, { recursive: true, force: true })
}

/** @param {string} mapping `source=destination`; a source that ends in a slash means what is in the folder */
function place(mapping) {
  const [source, destination] = mapping.split('=')
  const target = path.join(root, destination)
  mkdirSync(path.dirname(target), { recursive: true })
  cpSync(source, target, { recursive: true, verbatimSymlinks: true })
  if (!source.endsWith('/')) chmodSync(target, statSync(source).mode & 0o111 ? 0o755 : 0o644)
}

function control() {
  const [synopsis, ...long] = required('description').split('\n')
  const fields = {
    Package: required('name'),
    Version: required('version'),
    Architecture: required('architecture'),
    Maintainer: required('maintainer'),
    'Installed-Size': String(kilobytes(root)),
    Depends: (values.d ?? []).join(', '),
    Recommends: (values['deb-recommends'] ?? []).join(', '),
    Section: required('category'),
    Priority: required('deb-priority'),
    Homepage: required('url'),
    Description: [synopsis, ...long.map((line) => ` ${line.trim()}`)].join('\n'),
  }
  const folder = path.join(root, 'DEBIAN')
  mkdirSync(folder)
  writeFileSync(path.join(folder, 'control'), lines(fields))
  copyScript('after-install', 'postinst')
  copyScript('after-remove', 'postrm')
}

/** @param {Record<string, string>} fields */
function lines(fields) {
  const filled = Object.entries(fields).filter(([, value]) => value !== '')
  return filled.map(([name, value]) => `${name}: ${value}\n`).join('')
}

/** @param {'after-install' | 'after-remove'} option @param {string} name */
function copyScript(option, name) {
  const target = path.join(root, 'DEBIAN', name)
  cpSync(required(option), target)
  chmodSync(target, 0o755)
}

/** As dpkg-gencontrol counts: a kilobyte for each folder, files rounded up. @param {string} folder @returns {number} */
function kilobytes(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((total, entry) => {
    const inside = path.join(folder, entry.name)
    return total + (entry.isDirectory() ? 1 + kilobytes(inside) : Math.ceil(statSync(inside).size / 1024))
  }, 0)
}

/** @param {keyof typeof values} name */
function required(name) {
  const value = values[name]
  if (typeof value !== 'string' || value === '') throw new Error(`A deb needs --${name}.`)
  return value
}

function build() {
  // Folders made above follow the umask of whoever builds; a package's are open to all.
  open(root)
  const compression = process.env.DOCKETLINE_DIST_FAST === '1' ? ['-Zgzip', '-z1'] : ['-Zxz', '-z6']
  const args = ['--root-owner-group', ...compression, '--build', root, required('package')]
  const { status, error } = spawnSync('dpkg-deb', args, { stdio: ['ignore', 'inherit', 'inherit'] })
  if (error !== undefined)
    throw new Error(`dpkg-deb could not be run (${error.message}). On Debian: apt-get install dpkg`)
  if (status !== 0) throw new Error(`dpkg-deb ended with ${status}.`)
}

/** @param {string} folder */
function open(folder) {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) open(path.join(folder, entry.name))
}
