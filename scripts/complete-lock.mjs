// node scripts/complete-lock.mjs: to be run after "npm install" changed package-lock.json.
//
// Tools with native parts have one optional package for each platform. npm leaves those out of the lock file that the
// registry in use does not carry, and "npm ci" then refuses the lock file, here as on every other platform. This names
// them again, with the platform that each is for, so that npm passes over them without asking for them.
import { readFileSync, writeFileSync } from 'node:fs'
import { inCheckout } from './bootstrap/checkout.mjs'

const systems = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
}
const processors = {
  arm: 'arm',
  arm64: 'arm64',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  x64: 'x64',
}
const libraries = { gnu: 'glibc', musl: 'musl' }

const file = inCheckout('package-lock.json')
const lock = JSON.parse(readFileSync(file, 'utf8'))
const added = Object.entries(lock.packages).flatMap(([folder, entry]) => missingFrom(folder, entry))
for (const [folder, entry] of added) lock.packages[folder] = entry
lock.packages = Object.fromEntries(Object.entries(lock.packages).toSorted(([a], [b]) => a.localeCompare(b, 'en')))
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`)
process.stdout.write(`Named ${added.length} packages for other platforms in package-lock.json.\n`)

/** @param {string} folder @param {{ dev?: boolean, optionalDependencies?: Record<string, string> }} entry */
function missingFrom(folder, { dev, optionalDependencies = {} }) {
  return Object.entries(optionalDependencies)
    .filter(
      ([name]) => !(`${folder}/node_modules/${name}` in lock.packages) && !(`node_modules/${name}` in lock.packages),
    )
    .map(([name, version]) => [
      `node_modules/${name}`,
      { version, ...platformOf(name), ...(dev && { dev }), optional: true },
    ])
}

/** @param {string} name such as @oxlint/binding-linux-arm64-musl */
function platformOf(name) {
  const words = name.split(/[/-]/)
  const pick = (/** @type {Record<string, string>} */ table) => words.flatMap((word) => table[word] ?? [])
  const [os, cpu, libc] = [pick(systems), pick(processors), pick(libraries)]
  if (os.length !== 1 || cpu.length !== 1) throw new Error(`Which platform is ${name} for? Its name does not say.`)
  return { ...(os[0] === 'linux' && libc.length > 0 && { libc }), os, cpu }
}
