import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { inCheckout } from '../bootstrap/checkout.mjs'
import { typstLicence } from './rust-crates.mjs'

/** @typedef {{ name: string, version: string, licence: string, text: string }} Licence */

const licenceFile = /^(licen[cs]e|copying|notice)/i

/** Packages that say which licence they have and bring no copy of it: the text is that of another package with the same one. */
const noText = 'This package names its licence and brings no copy of the text.'

/**
 * The licences of everything that may be in the app: the packages that package.json depends on, with theirs, and the typefaces.
 * What only builds or tests is left out. @returns {Licence[]}
 */
export function licenceTexts() {
  const { packages } = JSON.parse(readFileSync(inCheckout('package-lock.json'), 'utf8'))
  const shipped = Object.entries(packages).filter(
    ([folder, entry]) => folder !== '' && !entry.dev && !entry.devOptional,
  )
  const ofPackages = shipped.flatMap(([folder]) => ofPackage(inCheckout(folder)))
  return [...ofPackages, ...typefaces(), typstLicence()].toSorted((a, b) => a.name.localeCompare(b.name, 'en'))
}

/** None for a package of another platform. @param {string} folder @returns {Licence[]} */
function ofPackage(folder) {
  const file = path.join(folder, 'package.json')
  if (!existsSync(file)) return []
  const { name, version, license } = JSON.parse(readFileSync(file, 'utf8'))
  const texts = readdirSync(folder)
    .filter((entry) => licenceFile.test(entry))
    .map((entry) => readFileSync(path.join(folder, entry), 'utf8').trim())
  const licence = typeof license === 'string' ? license : (license?.type ?? 'see its text')
  return [{ name, version, licence, text: texts.length > 0 ? texts.join('\n\n') : noText }]
}

/** @returns {Licence[]} */
function typefaces() {
  const text = readFileSync(inCheckout('assets', 'fonts', 'tinos', 'OFL.txt'), 'utf8')
  return [{ name: 'Tinos (typeface of the brief)', version: '', licence: 'OFL-1.1', text }]
}
