import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { documentData, type CaseDocument } from '../../shared/document'
import { applyPatch, Patch } from '../../shared/patch'
import { sameValue } from '../../shared/same-value'
import { aDocument } from '../../shared/testing/test-document'
import { createCase } from '../../electron/store/create-case'
import { readCaseFolder, type ReadCase } from '../../electron/store/read-case'
import { nodePorts } from '../../electron/store/store-ports'

/** The bundle of `writer.ts`, beside that of this file. */
export const WRITER = fileURLToPath(new URL('writer.js', import.meta.url))

/** Makes a case of so many events inside a folder and returns its path. */
export async function makeCase(folder: string, name: string, events: number): Promise<string> {
  const whole = { document: aDocument(events), by: 'A. Lawyer', nameFor: async () => name }
  return `${folder}/${await createCase(nodePorts('0.1.0'), folder, whole)}`
}

/** A writer under way. */
export interface Writer {
  /** Resolves once it has acknowledged something, or has ended. */
  begun: Promise<void>
  /** What it has printed until now. */
  said(): string
  kill(): void
  /** Resolves with all it printed once it has ended. */
  ended: Promise<string>
}

/** Starts a writer; see `writer.ts`. */
export function startWriter(...args: string[]): Writer {
  const child = spawn(process.execPath, [WRITER, ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  const ended = new Promise<string>((resolve) => child.on('close', () => resolve(said)))
  const begun = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString('utf8')
      if (said.includes('"ack"')) resolve()
    })
    child.on('close', () => resolve())
  })
  child.stderr.resume()
  return { begun, said: () => said, kill: () => void child.kill('SIGKILL'), ended }
}

/** The whole lines of a writer's output; one that was cut off says nothing. */
const linesOf = (said: string): { try?: unknown; ack?: number }[] =>
  said
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as { try?: unknown; ack?: number })

/** The last revision that was acknowledged, or 0. */
export const lastAcknowledged = (said: string): number => Math.max(0, ...linesOf(said).map(({ ack }) => ack ?? 0))

/** What became of a case whose writer was ended. */
export type Fate = { kind: 'whole'; acknowledged: number; now: ReadCase } | { kind: 'lost' | 'broken'; why: string }

/**
 * Compares a case with what its writer said: it must be at the last acknowledged revision or beyond, and be what the patches up
 * to there lead to. `acknowledged` is what counts as such, which after a power cut is less than all that was said.
 */
export async function fateOf(path: string, before: ReadCase, said: string, acknowledged: string): Promise<Fate> {
  const promised = Math.max(before.rev, lastAcknowledged(acknowledged))
  let now: ReadCase
  try {
    now = await readCaseFolder(path)
  } catch (error) {
    return { kind: 'broken', why: error instanceof Error ? error.message : 'unreadable' }
  }
  if (now.rev < promised) return { kind: 'lost', why: `at revision ${now.rev} of ${promised}` }
  const patches = linesOf(said).flatMap((line) => (line.try === undefined ? [] : [Patch.parse(line.try)]))
  const wanted = replayed(before.document, patches.slice(0, now.rev - before.rev))
  const isSame = sameValue(documentData(wanted), documentData(now.document))
  return isSame
    ? { kind: 'whole', acknowledged: promised, now }
    : { kind: 'broken', why: 'it is not the replay of its commits' }
}

function replayed(document: CaseDocument, patches: readonly Patch[]): CaseDocument {
  return patches.reduce((current, patch) => {
    const applied = applyPatch(current, patch)
    if (!applied.ok) throw new Error('A patch that the writer tried does not apply')
    return applied.value
  }, document)
}
