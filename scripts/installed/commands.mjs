import { readFileSync } from 'node:fs'
import path from 'node:path'
import { is } from './figure.mjs'

/** @typedef {import('./clean-root.mjs').CleanRoot} CleanRoot */

/** What works from a terminal without a display, as an ordinary user and as root. @param {CleanRoot} root @param {string} version */
export async function commandFigures(root, version) {
  const brief = await root.asUser('cd /tmp && docketline brief --sample --out brief.pdf')
  const asRoot = await root.asRoot('cd /tmp && docketline brief --sample --out brief-of-root.pdf')
  const check = await root.asUser('docketline check --sample --json')
  const wrong = await root.asUser('docketline breif')
  return [
    is(
      'docketline brief --sample: exit code, standard output',
      [brief.code, brief.stdout.trim()],
      [0, '/tmp/brief.pdf'],
    ),
    is('it is a PDF', firstBytes(root, 'tmp/brief.pdf'), '%PDF-'),
    is('as root', [asRoot.code, firstBytes(root, 'tmp/brief-of-root.pdf')], [0, '%PDF-']),
    is('nothing else on standard error', brief.output.trim(), '/tmp/brief.pdf'),
    is('docketline --version', (await root.asUser('docketline --version')).stdout.trim(), version),
    is('docketline --help', (await root.asUser('docketline --help')).code, 0),
    is('docketline check --json gives JSON', typeof JSON.parse(check.stdout), 'object'),
    is('a misspelt command: exit code', wrong.code, 2),
  ]
}

/** @param {CleanRoot} root @param {string} place */
const firstBytes = (root, place) => readFileSync(path.join(root.folder, place)).subarray(0, 5).toString('latin1')
