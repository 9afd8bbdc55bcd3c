import * as fc from 'fast-check'
import { documentData, type CaseDocument } from '../../../shared/document'
import { applyPatch, liveDocument, type Patch } from '../../../shared/patch'
import { sameValue } from '../../../shared/same-value'
import { aDocument, patchOf, steps, type Step } from '../../../shared/testing/test-document'
import type { OpenCase } from '../case-library'
import { createCase } from '../create-case'
import { openCase } from '../open-case'
import type { StorePorts } from '../store-ports'
import { lonePlace } from './lone-place'
import { PowerLossDisk, type Syncing } from './power-loss-disk'
import { NOTHING_MORE, type Survival } from './power-loss-node'
import { StillClock } from './test-world'

const LIBRARY = '/library'
const CASE = `${LIBRARY}/case`

/** From one start of the app to the power cut that ends it. */
interface Session {
  /** What the user does. After each step that `flushAfter` says, `case.json` is written while the next commit runs. */
  steps: readonly Step[]
  flushAfter: readonly boolean[]
  /** After which call of the disk the power goes, counted from the start. */
  cutAfter: number
  survival: Survival
}

/** One life of a case: made, worked on, cut off, opened again, cut off again. */
export type Schedule = readonly Session[]

const survival: fc.Arbitrary<Survival> = fc.record({
  shares: fc.array(fc.oneof(fc.constantFrom(0, 1), fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 1,
    maxLength: 6,
  }),
  holes: fc.boolean(),
})

/** Any schedule; half of the cuts come within the first sixty calls, where a case is made or opened. */
export const schedules: fc.Arbitrary<Schedule> = fc.array(
  fc.record({
    steps: steps.map((all) => all.slice(0, 8)),
    flushAfter: fc.array(fc.boolean(), { minLength: 8, maxLength: 8 }),
    cutAfter: fc.oneof(fc.nat(60), fc.nat(250)),
    survival,
  }),
  { minLength: 1, maxLength: 3 },
)

/** What the user was told is saved, and what was on its way when the power went: it may be there or not. */
interface Told {
  saved: CaseDocument | null
  underWay: CaseDocument | null
}

function portsOf(disk: PowerLossDisk, pid: number): StorePorts {
  return {
    fs: disk.fs,
    clock: new StillClock(),
    process: { pid, host: 'desk', bootedAt: () => 0, isAlive: (other) => other === pid, held: new Set() },
    version: '0.1.0',
  }
}

const open = (ports: StorePorts): Promise<OpenCase> => openCase(ports, lonePlace(CASE))

async function makeCase(ports: StorePorts, told: Told): Promise<void> {
  told.underWay = aDocument(2)
  await createCase(ports, LIBRARY, { document: told.underWay, by: 'A. Lawyer', nameFor: async () => 'case' })
  told.saved = told.underWay
}

async function commit(opened: OpenCase, patch: Patch, told: Told): Promise<void> {
  const applied = applyPatch(opened.document, patch)
  told.underWay = applied.ok ? applied.value : null
  await opened.commit({ rev: opened.rev, label: 'Edit', by: 'A. Lawyer', patch })
  told.saved = told.underWay
}

/** Works until the power goes; from then on every call of the disk fails, and so does all that waits for one. */
async function work(ports: StorePorts, { steps, flushAfter }: Session, told: Told): Promise<void> {
  if (told.saved === null) await makeCase(ports, told)
  const opened = await open(ports)
  let flushing: Promise<unknown> = Promise.resolve()
  for (const [index, step] of steps.entries()) {
    const patch = patchOf(opened.document, step, ports.process.pid * 1000 + index)
    if (patch === null) continue
    await commit(opened, patch, told)
    await flushing
    if (flushAfter[index] === true) flushing = opened.flush().catch(() => undefined)
  }
  await flushing
}

const same = (a: CaseDocument | null, b: CaseDocument): boolean =>
  a !== null && sameValue(documentData(a), documentData(b))

/** What is wrong with the case that the disk holds, or null. The case is opened as a new process does it. */
async function faultOf(disk: PowerLossDisk, ports: StorePorts, told: Told): Promise<string | null> {
  const found = await open(ports).catch((error: unknown) => (error instanceof Error ? error : new Error('?')))
  if (found instanceof Error) {
    const isGone = 'code' in found && found.code === 'not-found'
    return told.saved === null && isGone ? null : `unreadable: ${found.message}`
  }
  const { document, readOnly } = found
  if (readOnly !== null) return `read-only: ${readOnly}`
  if (!same(told.saved, document) && !same(told.underWay, document)) return 'lost: it is not what was acknowledged'
  told.saved = liveDocument(document)
  told.underWay = null
  // Cut again at once: what opening put right must not depend on being synced either.
  disk.powerOn(NOTHING_MORE)
  return null
}

/**
 * Lives through a schedule. Returns what went wrong ("lost: …", "unreadable: …", "read-only: …"), or null where nothing did.
 * With a disk that does not sync what it is asked to, faults must come: that is the proof that they would be found.
 */
export async function liveThrough(schedule: Schedule, syncing: Syncing = 'all'): Promise<string | null> {
  const disk = new PowerLossDisk([LIBRARY], syncing)
  const told: Told = { saved: null, underWay: null }
  let pid = 1000
  for (const session of schedule) {
    disk.cutAfter(session.cutAfter)
    // Whatever goes wrong now is the power, or shows below.
    await work(portsOf(disk, ++pid), session, told).catch(() => undefined)
    disk.powerOn(session.survival)
    const fault = await faultOf(disk, portsOf(disk, ++pid), told)
    if (fault !== null) return fault
  }
  return null
}
