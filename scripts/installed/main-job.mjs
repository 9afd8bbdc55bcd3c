import { checkout } from '../bootstrap/checkout.mjs'
import { is } from './figure.mjs'

/** @typedef {import('./clean-root.mjs').CleanRoot} CleanRoot */

/** Runs the end-to-end spec of the main job inside the root, as an ordinary user, against the installed test variant. @param {CleanRoot} root */
export async function mainJobFigures(root) {
  const command = [
    `cd '${checkout}' &&`,
    'PLAYWRIGHT_JSON_OUTPUT_FILE=/tmp/main-job.json',
    `node node_modules/@playwright/test/cli.js test e2e/main-job.spec.ts --reporter=line,json --output=/tmp/results`,
  ].join(' ')
  const { code, output } = await root.asUser(command, {
    ...root.environment,
    DOCKETLINE_E2E_INSTALLED: '/usr/bin/docketline',
  })
  const passed = /^\s*(\d+) passed/m.exec(output)?.[1] ?? '0'
  return [
    {
      ...is('main-job spec against the installed app: passed', Number(passed), 1),
      ok: code === 0 && passed === '1',
      ...(code !== 0 && { output: output.slice(-2500) }),
    },
  ]
}
