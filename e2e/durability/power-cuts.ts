import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { readCaseFolder } from '../../electron/store/read-case'
import { atLeast, atMost, remark, skipped, type Figure } from './figure'
import { EXT4, EXT4_HARSH, LoopDisk, whyNoLoopDisk, XFS } from './loop-disk'
import type { Extent } from './run-options'
import { run } from './shell'
import { fateOf, lastAcknowledged, makeCase, startWriter } from './written-case'

const SORTS = [EXT4, EXT4_HARSH, XFS]

/** Lets a writer work for a moment, cuts the power and starts again. Only what it had acknowledged before the cut counts. */
async function cutWhileWriting(disk: LoopDisk, ...args: string[]): Promise<{ said: string; acknowledged: string }> {
  const writer = startWriter(...args)
  await writer.begun
  await wait(20 + Math.random() * 200)
  const acknowledged = writer.said()
  disk.cutPower()
  await wait(20)
  writer.kill()
  const said = await writer.ended
  disk.restart()
  return { said, acknowledged }
}

/** Returns why a case was lost or broken, or null where it is whole. */
async function cutStore(disk: LoopDisk, n: number): Promise<string | null> {
  const path = await makeCase(disk.path, `case-${n}`, 100)
  const before = await readCaseFolder(path)
  const { said, acknowledged } = await cutWhileWriting(disk, 'commits', path, String(n))
  const fate = await fateOf(path, before, said, acknowledged)
  if (lastAcknowledged(acknowledged) === 0) return 'the writer acknowledged nothing'
  rmSync(path, { recursive: true, force: true })
  return fate.kind === 'whole' ? null : `${fate.kind}: ${fate.why}`
}

/** The same for lowdb's own writer. Its folder is synced first, so that it loses nothing but what it wrote. */
async function cutLowdb(disk: LoopDisk, n: number): Promise<string | null> {
  const folder = `${disk.path}/lowdb-${n}`
  mkdirSync(folder)
  run('sync', '-f', folder)
  const { acknowledged } = await cutWhileWriting(disk, 'lowdb', `${folder}/case.json`)
  try {
    const { rev } = JSON.parse(readFileSync(`${folder}/case.json`, 'utf8')) as { rev: number }
    const promised = lastAcknowledged(acknowledged)
    return rev < promised ? `lost: at revision ${rev} of ${promised}` : null
  } catch (error) {
    return `broken: ${error instanceof Error ? error.name : 'unreadable'}`
  }
}

async function cut(times: number, on: LoopDisk, once: (disk: LoopDisk, n: number) => Promise<string | null>) {
  const faults: string[] = []
  for (let n = 0; n < times; n++) {
    const fault = await once(on, n)
    if (fault !== null) faults.push(fault)
  }
  return faults
}

/** Proof 3: the power is cut (the shutdown call of the file system, on a loop device) while cases are written. */
export async function powerCuts({ quick }: Extent): Promise<Figure[]> {
  const times = quick ? 2 : 50
  const why = whyNoLoopDisk()
  if (why !== null) return [skipped('power cuts: cases lost or broken', 'cases', '<= 0', why)]
  const figures: Figure[] = []
  let control = 0
  for (const sort of SORTS) {
    const disk = new LoopDisk(sort)
    try {
      const faults = await cut(times, disk, cutStore)
      for (const fault of faults) remark(`${sort.name}: ${fault}`)
      figures.push(atMost(0, `power cuts, ${sort.name}: cases lost or broken of ${times}`, faults.length, 'cases'))
      const failed = (await cut(times, disk, cutLowdb)).length
      control += failed
      remark(`${sort.name}: ${times} cuts, ${faults.length} lost or broken; lowdb's own writer ${failed}`)
    } finally {
      disk.remove()
    }
  }
  const name = `power cuts, lowdb's own writer as the control: files lost or broken of ${times * SORTS.length}`
  return [...figures, atLeast(times, name, control, 'files')]
}
