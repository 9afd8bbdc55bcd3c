import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/** A check that is one thing: the type-check, the linters. @param {boolean} ok @returns {Tally} */
export const one = (ok) => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 })

/** @param {Tally[]} tallies @returns {Tally} */
export const sum = (tallies) => ({
  passed: tallies.reduce((total, tally) => total + tally.passed, 0),
  failed: tallies.reduce((total, tally) => total + tally.failed, 0),
  skipped: tallies.reduce((total, tally) => total + tally.skipped, 0),
})

/**
 * The tests of a suite one by one, from the report that its runner wrote.
 * @param {string} report @param {number} code the exit code of the runner
 * @param {(report: any) => Tally} count
 * @returns {Tally}
 */
export function countSuite(report, code, count) {
  const counted = read(report, count)
  const ran = counted.passed + counted.failed
  // No report, no test, or a runner that failed although every test passed (an error outside the tests).
  return ran === 0 || (code !== 0 && counted.failed === 0) ? { ...counted, failed: counted.failed + 1 } : counted
}

/** @param {string} report @param {(report: any) => Tally} count */
function read(report, count) {
  try {
    return count(JSON.parse(readFileSync(report, 'utf8')))
  } catch {
    return sum([])
  }
}

/** @param {{ testResults: { status: string, assertionResults: { status: string }[] }[] }} report @returns {Tally} */
export function countVitest({ testResults }) {
  return sum(
    testResults.map(({ status, assertionResults }) => {
      const passed = assertionResults.filter((test) => test.status === 'passed').length
      const failed = assertionResults.filter((test) => test.status === 'failed').length
      // A file that could not even be loaded has no test that failed.
      const broken = status === 'failed' && failed === 0 ? 1 : 0
      return { passed, failed: failed + broken, skipped: assertionResults.length - passed - failed }
    }),
  )
}

/** @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report @returns {Tally} */
export function countPlaywright({ stats }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}

/** @param {Tally} tally */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}
