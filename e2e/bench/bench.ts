// Measures Docketline in real Electron and prints {"figures":[…],"runs":[…]} on standard output; exit code 1 when a figure is not ok.
// See `scripts/bench.mjs`.
import { remark } from '../durability/figure'
import { readPlan, type Plan } from './bench-plan'
import { addFigures } from './figures'
import { measureOpening } from './opening'
import { measurePlain } from './plain'
import { Report } from './report'
import { measureStart } from './start'
import { visitCases } from './visits'

const VISITED = ['moving', 'search', 'table', 'editing', 'bulk', 'memory'] as const

async function measure(plan: Plan, shell: string, report: Report): Promise<void> {
  const { works } = plan
  if (works.has('start')) await measureStart(shell, plan.starts, report)
  if (works.has('opening')) await measureOpening(plan, report)
  if (VISITED.some((work) => works.has(work))) await visitCases(plan, report)
  if (works.has('plain')) await measurePlain(shell, plan.plainSizes, plan.rounds, report)
}

async function measured(plan: Plan): Promise<Report> {
  const report = new Report()
  await measure(plan, `${import.meta.dirname}/shell`, report)
  addFigures(plan, report)
  return report
}

const plan = readPlan(process.argv.slice(2))
const begun = Date.now()
let report = await measured(plan)
for (let attempt = 1; attempt < plan.attempts && !report.holds; attempt += 1) {
  remark('Not all figures hold; something else may have had the machine. Once more.')
  report = report.betterOf(await measured(plan))
}
const { figures, runs } = report
process.stdout.write(`${JSON.stringify({ figures, runs })}\n`)
remark(
  `${figures.filter(({ ok }) => ok).length} of ${figures.length} figures hold, in ${Math.round((Date.now() - begun) / 1000)} s`,
)
process.exitCode = report.holds ? 0 : 1
