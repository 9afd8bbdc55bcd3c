import { readFileSync } from 'node:fs'
import { inCheckout } from './checkout.mjs'
import { Failure } from './failure.mjs'

export function requireNode() {
  const range = JSON.parse(readFileSync(inCheckout('package.json'), 'utf8')).engines.node
  const least = range.replace(/^>=/, '')
  if (isAtLeast(process.versions.node, least)) return
  throw new Failure(
    `Docketline needs Node.js ${least} or newer, and this is ${process.versions.node}. Install a newer one and try again.`,
  )
}

/** @param {string} version @param {string} least */
function isAtLeast(version, least) {
  const [a, b] = [version, least].map((text) => text.split('.').map(Number))
  const different = b.findIndex((number, i) => a[i] !== number)
  return different === -1 || a[different] > b[different]
}
