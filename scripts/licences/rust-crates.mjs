import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inCheckout } from '../bootstrap/checkout.mjs'

/** How a compiled module names the source of a crate, for its messages of panic: `…/registry/src/<index>/<name>-<version>/`. */
const crateSource = /registry[\\/]src[\\/][\w.-]+[\\/]([\w-]+?)-(\d+\.\d+\.\d+[\w.+-]*)[\\/]/g

const scope = inCheckout('node_modules', '@myriaddreamin')

const about = `Typst sets the pages of a brief. It is licensed under the Apache License 2.0, as is the package that binds it to Node. The notices
of Typst for the work of others are in the file NOTICE at https://github.com/typst/typst.

The compiled module brings no licence texts of the Rust crates inside it. Those that it names, with the version; the licence of each is at
https://crates.io/crates/ under its name:`

/**
 * The crates that compiled modules name, as `name version`, sorted, each once. One whose code never panics is not named.
 * @param {readonly string[]} modules their bytes, as latin1 @returns {string[]}
 */
export function cratesNamedIn(modules) {
  const named = modules.flatMap((bytes) =>
    [...bytes.matchAll(crateSource)].map(([, name, version]) => `${name} ${version}`),
  )
  return [...new Set(named)].toSorted()
}

/** The native modules of the compiler that are installed here. @returns {string[]} */
function compilerModules() {
  if (!existsSync(scope)) return []
  return readdirSync(scope, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.node'))
    .map((name) => readFileSync(path.join(scope, name), 'latin1'))
}

/** What can be said of the licences inside Typst. @returns {import('./licence-texts.mjs').Licence} */
export const typstLicence = () => ({
  name: 'Typst and the Rust crates inside it',
  version: '',
  licence: 'Apache-2.0 and others',
  text: `${about}\n\n${cratesNamedIn(compilerModules()).join('\n')}`,
})
