// Measures what import reads and prints {"figures":[…]} on standard output; exit code 1 when one is not ok. See `scripts/bench-import.mjs`.
import { absent, REAL } from '../../electron/import/testing/agreement'
import { remark, skipped, type Figure } from '../durability/figure'
import { agreement } from './agreement'
import { classification } from './classification'
import { fuzz } from './fuzz'
import { refusals } from './refusals'
import { speed } from './speed'
import { window } from './window'

/** Each in its turn; those of real pages need the fixtures that are not part of the repository. */
const WORKS: Record<string, { needsFixtures: boolean; measure: () => Figure[] | Promise<Figure[]> }> = {
  agreement: { needsFixtures: true, measure: agreement },
  refusals: { needsFixtures: true, measure: refusals },
  classification: { needsFixtures: true, measure: classification },
  speed: { needsFixtures: false, measure: speed },
  window: { needsFixtures: false, measure: window },
  fuzz: { needsFixtures: true, measure: fuzz },
}

const wanted = process.argv.slice(2).filter((arg) => !arg.startsWith('-'))
const figures: Figure[] = []
for (const [name, { needsFixtures, measure }] of Object.entries(WORKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  if (needsFixtures && absent) {
    figures.push(skipped(name, '', '', `The real pages are not there: ${REAL}`))
    continue
  }
  remark(`${name} …`)
  figures.push(...(await measure()))
}
process.stdout.write(`${JSON.stringify({ figures }, null, 2)}\n`)
process.exitCode = figures.length === 0 || figures.some(({ ok }) => ok === false) ? 1 : 0
