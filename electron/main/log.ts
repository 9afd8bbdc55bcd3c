import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** What a log line may tell: numbers, codes, versions. Never a title, a name, a path or an address: those are the case's. */
export type LogFacts = Readonly<Record<string, string | number | boolean>>
export type Log = (what: string, facts?: LogFacts) => void

const LARGEST = 1_000_000
const KEPT = 3

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

function rotate(path: (generation: number) => string): void {
  for (let generation = KEPT - 1; generation > 0; generation -= 1) {
    if (sizeOf(path(generation - 1)) > 0) renameSync(path(generation - 1), path(generation))
  }
}

/**
 * A log of at most three files of a megabyte each in `folder`, the newest `docketline.log`; `now` gives the instant of a line. A
 * log that cannot be written is given up without a word: it must never be what breaks the app.
 */
export function openLog(folder: string, now: () => Date, largest: number = LARGEST): Log {
  const path = (generation: number): string =>
    join(folder, generation === 0 ? 'docketline.log' : `docketline.${generation}.log`)
  return (what, facts = {}) => {
    try {
      mkdirSync(folder, { recursive: true })
      if (sizeOf(path(0)) >= largest) rotate(path)
      const told = Object.entries(facts).map(([name, value]) => `${name}=${JSON.stringify(value)}`)
      appendFileSync(path(0), `${[now().toISOString(), what, ...told].join(' ')}\n`, { mode: 0o600 })
    } catch {
      // See above.
    }
  }
}
