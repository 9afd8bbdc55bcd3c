// npm test: installs what is missing, then runs every check, also after one has failed, and adds them all up.
import { mkdirSync, rmSync } from 'node:fs'
import { explain } from './bootstrap/failure.mjs'
import { requireNode } from './bootstrap/node-version.mjs'
import { ensurePackages } from './bootstrap/packages.mjs'
import { say, secondsSince } from './bootstrap/progress.mjs'
import { Interrupted, reports, steps } from './checks/steps.mjs'
import { closingLine, one, sum } from './checks/tally.mjs'

process.exitCode = await runAll().catch((error) => {
  if (error instanceof Interrupted) return 130
  say(`\n${explain(error)}\n`)
  return close([one(false)])
})

async function runAll() {
  // A report of an earlier run must not be taken for one of this run.
  rmSync(reports, { recursive: true, force: true })
  mkdirSync(reports, { recursive: true })
  requireNode()
  await ensurePackages()
  const results = []
  for (const { title, run } of steps) {
    say(`\n── ${title}`)
    const start = Date.now()
    const tally = await run().catch(failedToRun)
    results.push({ title, tally, seconds: secondsSince(start) })
  }
  say('')
  for (const { title, tally, seconds } of results) {
    say(
      `${tally.failed === 0 ? '✓' : '✗'} ${title} in ${seconds}${tally.failed > 0 ? `, failed: ${tally.failed}` : ''}`,
    )
  }
  return close(results.map(({ tally }) => tally))
}

/** @param {unknown} error */
function failedToRun(error) {
  if (error instanceof Interrupted) throw error
  say(`\n${explain(error)}\n`)
  return one(false)
}

/** @param {import('./checks/tally.mjs').Tally[]} tallies */
function close(tallies) {
  const total = sum(tallies)
  say(closingLine(total))
  return total.failed === 0 ? 0 : 1
}
