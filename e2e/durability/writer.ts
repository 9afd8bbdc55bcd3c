// A process that works on a case until it is ended: `writer.js commits <case folder> <seed> [how many]`, and as the control
// `writer.js lowdb <file>`. It prints a JSON line before each commit, {"try": patch}, and after it, {"ack": revision}.
import { writeSync } from 'node:fs'
import * as fc from 'fast-check'
import { JSONFile } from 'lowdb/node'
import { patchOf, steps, type Step } from '../../shared/testing/test-document'
import { openCase } from '../../electron/store/open-case'
import { nodePorts } from '../../electron/store/store-ports'
import { lonePlace } from '../../electron/store/testing/lone-place'

/** Synchronous, so that whoever ends this process finds all that was said before. */
const say = (line: object): void => void writeSync(1, `${JSON.stringify(line)}\n`)

function* randomSteps(seed: number): Generator<Step> {
  for (let round = 0; ; round++) yield* fc.sample(steps, { numRuns: 50, seed: seed + round }).flat()
}

async function commits(path: string, seed: number, howMany: number): Promise<void> {
  const open = await openCase(nodePorts('0.1.0'), lonePlace(path))
  let done = 0
  for (const step of randomSteps(seed)) {
    if (done === howMany) break
    const patch = patchOf(open.document, step, seed * 100_000 + ++done)
    if (patch === null) {
      done--
      continue
    }
    say({ try: patch })
    say({ ack: await open.commit({ rev: open.rev, label: 'Edit', by: 'A. Lawyer', patch }) })
    // Not waited for: case.json is written while the next commits run.
    if (done % 10 === 0) void open.flush().catch(() => undefined)
  }
  await open.close()
}

/** Saves 64 kB over and over with lowdb's own writer. */
async function lowdb(path: string): Promise<void> {
  const file = new JSONFile<{ rev: number; filler: string }>(path)
  for (let rev = 1; ; rev++) {
    await file.write({ rev, filler: 'x'.repeat(64 * 1024) })
    say({ ack: rev })
  }
}

const [kind, path = '', seed = '1', howMany = 'Infinity'] = process.argv.slice(2)
await (kind === 'lowdb' ? lowdb(path) : commits(path, Number(seed), Number(howMany)))
