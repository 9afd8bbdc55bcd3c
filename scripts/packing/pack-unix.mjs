#!/usr/bin/env node
// Stands in for fpm, which electron-builder would fetch from GitHub: takes the arguments that it gives to fpm and has Debian's own
// dpkg-deb or rpmbuild make the package.
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fpmRequest } from './fpm-request.mjs'
import { makeDeb } from './make-deb.mjs'
import { makeRpm } from './make-rpm.mjs'

const { values, positionals } = fpmRequest(process.argv.slice(2))
const makers = { deb: makeDeb, rpm: makeRpm }
const make = Object.entries(makers).find(([name]) => name === values.t)?.[1]
if (make === undefined) throw new Error(`A deb or an rpm can be made here, not ${values.t}.`)

const root = mkdtempSync(path.join(tmpdir(), 'docketline-pack-'))
try {
  const places = positionals.map(place)
  open(root)
  make(root, values, places)
} finally {
  rmSync(root, { recursive: true, force: true })
}

/** @param {string} mapping `source=destination`; a source that ends in a slash means what is in the folder @returns {string} the destination */
function place(mapping) {
  const [source, destination] = mapping.split('=')
  const target = path.join(root, destination)
  mkdirSync(path.dirname(target), { recursive: true })
  cpSync(source, target, { recursive: true, verbatimSymlinks: true })
  if (!source.endsWith('/')) chmodSync(target, statSync(source).mode & 0o111 ? 0o755 : 0o644)
  return destination
}

/** Folders made above follow the umask of whoever builds; a package's are open to all. @param {string} folder */
function open(folder) {
  chmodSync(folder, 0o755)
  for (const entry of readdirSync(folder, { withFileTypes: true }))
    if (entry.isDirectory()) open(path.join(folder, entry.name))
}
