// Measures how long a brief takes, in processes of its own, and prints {"figures":[…],"runs":[…]} on standard output; exit code 1
// when a figure is not ok. See `scripts/bench-brief.mjs`.
//
// Cold is one thing for both sides: from the moment at which this process starts another one to the moment at which that one has the
// whole PDF in memory; the start of Node or of Electron, the reading of the case and what is made of it are in it. Against Chromium
// both set the title and the chronology of one case: same words, type, columns, footer, page breaks, tags and bookmarks. One run of
// each is not counted, so that both find their files in the memory of the machine, and Chromium its profile as an app would.
import { execFile } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import electronPath from 'electron'
import { z } from 'zod'
import { documentData } from '../../../shared/document'
import { atLeast, atMost, remark, type Figure } from '../../durability/figure'
import { inTemporaryFolder } from '../bench-app'
import { benchDocument } from '../bench-case'
import { median, quantile } from '../samples'
import { PrintedOnce, SetOnce } from './measured'
import { previewResets } from './preview'

const run = promisify(execFile)
const here = import.meta.dirname
const COLD_ROUNDS = 3
/** More where two are compared: the figure is the quotient of two medians. */
const COMPARED_ROUNDS = 5
const WARM_ROUNDS = 7

/** Runs a program in a process of its own and returns how long it took to the first whole PDF, with what it says of itself. */
async function cold<Said extends { finishedAt: number }>(
  start: () => Promise<Said>,
): Promise<Said & { coldMs: number }> {
  const startedAt = Date.now()
  const said = await start()
  return { ...said, coldMs: said.finishedAt - startedAt }
}

/** Repeats what is done in a fresh process, once more than is counted. */
async function rounds<Said>(times: number, round: () => Promise<Said>): Promise<Said[]> {
  const said: Said[] = []
  for (let time = 0; time <= times; time += 1) said.push(await round())
  return said.slice(1)
}

type ColdBrief = SetOnce & { coldMs: number }

/** Sets a brief in fresh processes, as often as asked. */
const setInFreshProcesses = (file: string, times: number, warmRounds: number, parts = ''): Promise<ColdBrief[]> =>
  rounds(times, () =>
    cold(async () => {
      const { stdout } = await run(process.execPath, [join(here, 'set-one.js'), file, String(warmRounds), parts])
      return SetOnce.parse(JSON.parse(stdout))
    }),
  )

function printInFreshChromium(file: string, folder: string): Promise<(PrintedOnce & { coldMs: number })[]> {
  const result = join(folder, 'printed.json')
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const told = [`--case=${file}`, `--assets=${join(process.cwd(), 'assets')}`, `--result=${result}`]
  const args = [...sandbox, join(here, 'shell'), `--user-data-dir=${join(folder, 'profile')}`, ...told]
  return rounds(COMPARED_ROUNDS, () =>
    cold(async () => {
      await run(z.string().parse(electronPath), args)
      return PrintedOnce.parse(JSON.parse(await readFile(result, 'utf8')))
    }),
  )
}

async function written(folder: string, events: number): Promise<string> {
  const file = join(folder, `${events}.json`)
  await writeFile(file, JSON.stringify(documentData(benchDocument(events))))
  return file
}

const colds = (said: readonly { coldMs: number }[]): number => median(said.map(({ coldMs }) => coldMs))

async function measure(folder: string): Promise<{ figures: Figure[]; runs: unknown }> {
  const [small, middle, large] = [await written(folder, 300), await written(folder, 500), await written(folder, 3000)]
  remark('Setting briefs of 300, 500 and 3,000 events …')
  const whole = await setInFreshProcesses(small, COLD_ROUNDS, WARM_ROUNDS)
  const of500 = await setInFreshProcesses(middle, 1, 0)
  const of3000 = await setInFreshProcesses(large, COLD_ROUNDS, 0)
  remark('Printing the same chronology with Chromium …')
  const chronology = await setInFreshProcesses(small, COMPARED_ROUNDS, 0, 'chronology')
  const printed = await printInFreshChromium(small, folder)
  remark('Setting the preview anew …')
  const resets = await previewResets(300)
  const times = resets.map(({ ms }) => ms)
  const warm = median(whole.flatMap(({ warmMs }) => warmMs))
  const highest = (said: readonly ColdBrief[]): number => Math.max(...said.map(({ megabytes }) => megabytes))
  const rounded = (value: number): number => Math.round(value * 100) / 100
  const figures = [
    atMost(1000, 'whole brief, 300 events, cold, from the start of the process', rounded(colds(whole)), 'ms'),
    atMost(150, 'whole brief, 300 events, warm, after a change', rounded(warm), 'ms'),
    atMost(
      300,
      'preview after a change never set before to the page in sight, 300 events',
      rounded(median(times)),
      'ms',
    ),
    atMost(300, 'the same, nine changes in ten', rounded(quantile(times, 0.9)), 'ms'),
    atMost(6000, 'whole brief, 3,000 events, cold', rounded(colds(of3000)), 'ms'),
    atMost(600, 'memory, 300 events', rounded(highest(whole)), 'MB'),
    atMost(1500, 'memory, 3,000 events', rounded(highest(of3000)), 'MB'),
    atMost(5, 'size of the PDF, 500 events', rounded((of500[0]?.bytes ?? NaN) / 1e6), 'MB'),
    atLeast(
      5,
      'Chromium printToPDF against Docketline, chronology of 300 events, cold',
      rounded(colds(printed) / colds(chronology)),
      'times',
    ),
  ]
  return { figures, runs: { whole, of500, of3000, chronology, printed, resets } }
}

const { figures, runs } = await inTemporaryFolder(measure)
process.stdout.write(`${JSON.stringify({ figures, runs })}\n`)
for (const { name, value, unit, limit, ok } of figures)
  remark(`  ${ok === true ? 'ok' : 'NOT'}  ${name}: ${value} ${unit} (${limit})`)
process.exitCode = figures.every(({ ok }) => ok === true) ? 0 : 1
