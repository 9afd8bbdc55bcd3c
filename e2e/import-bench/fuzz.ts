import { fork, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { atLeast, atMost, remark, type Figure } from '../durability/figure'

const FILES = 2000
/** Longer than this is a hang, in seconds of the processor: a machine with other work to do is no hang. */
const HANG = 10
/** A reader that says nothing for so long by the clock is ended. */
const PATIENCE = 90_000

interface Outcome {
  what: string
  seconds: number
  outcome: string
  secret: boolean
}
type Message = { begun: string } | Outcome

interface Tally {
  crashes: string[]
  hangs: string[]
  empty: string[]
  secrets: string[]
  refused: number
  slowest: Pick<Outcome, 'what' | 'seconds' | 'outcome'>
}

/** A process that reads one damaged file at a time. A crash or a hang ends it and is the outcome. */
class Reader {
  private child: ChildProcess | null = null

  constructor(private readonly program: string) {}

  async read(number: number): Promise<Outcome> {
    const child = this.child ?? fork(this.program, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
    this.child = child
    return new Promise((resolve) => {
      let what = `${number}`
      let timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
      const settle = (outcome: Outcome): void => {
        clearTimeout(timer)
        child.removeAllListeners()
        resolve(outcome)
      }
      child.on('message', (message: Message) => {
        if ('begun' in message) {
          what = message.begun
          clearTimeout(timer)
          timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE)
        } else settle(message)
      })
      child.on('exit', (_, signal) => {
        this.child = null
        settle({ what, seconds: 0, outcome: signal === 'SIGKILL' ? 'hang' : 'crash', secret: false })
      })
      child.send(number)
    })
  }

  close(): void {
    this.child?.kill()
  }
}

function count(tally: Tally, { what, seconds, outcome, secret }: Outcome): void {
  if (seconds > tally.slowest.seconds) tally.slowest = { what, seconds, outcome }
  if (secret) tally.secrets.push(what)
  if (outcome === 'hang' || seconds > HANG) tally.hangs.push(what)
  else if (outcome === 'crash') tally.crashes.push(what)
  else if (outcome === 'silently empty') tally.empty.push(what)
  else if (outcome.startsWith('refused')) tally.refused += 1
}

/** 2,000 damaged real files: cut, shuffled, in a wrong encoding, nested 100,000 deep, grown to 50 MB. */
export async function fuzz(): Promise<Figure[]> {
  const reader = new Reader(join(import.meta.dirname, 'fuzz-worker.js'))
  const tally: Tally = {
    crashes: [],
    hangs: [],
    empty: [],
    secrets: [],
    refused: 0,
    slowest: { what: '', seconds: 0, outcome: '' },
  }
  const slowest = (): string =>
    `${tally.slowest.seconds.toFixed(1)} s (${tally.slowest.what}: ${tally.slowest.outcome})`
  let done = 0
  for (let number = 0; number < FILES; number += 1) {
    count(tally, await reader.read(number))
    done += 1
    if (done % 500 === 0) remark(`  ${done} files, ${tally.refused} refused, slowest ${slowest()}`)
  }
  reader.close()
  for (const what of [...tally.crashes, ...tally.hangs, ...tally.empty, ...tally.secrets]) remark(`  WRONG ${what}`)
  return [
    atLeast(FILES, 'fuzz: damaged files read', done, 'files'),
    atMost(0, 'fuzz: crashes', tally.crashes.length, 'files'),
    atMost(0, `fuzz: hangs over ${HANG} s`, tally.hangs.length, 'files'),
    atMost(HANG, 'fuzz: slowest file, in seconds of the processor', Math.round(tally.slowest.seconds * 100) / 100, 's'),
    atMost(0, 'fuzz: silently empty results', tally.empty.length, 'files'),
    atMost(0, 'fuzz: results with a login or a free-look token', tally.secrets.length, 'files'),
  ]
}
