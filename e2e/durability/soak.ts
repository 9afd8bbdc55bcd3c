import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { nodeFileSystem } from '../../electron/store/file-system'
import { readCaseFolder } from '../../electron/store/read-case'
import { verifyCase } from '../../electron/store/verify-case'
import { atLeast, atMost, remark, type Figure } from './figure'
import type { Extent } from './run-options'
import { fateOf, lastAcknowledged, makeCase, startWriter } from './written-case'

/** Lets a writer work on the case and kills it at a random moment. Returns what is wrong with the case then, or null. */
async function workAndKill(path: string, seed: number, longest: number): Promise<string | null> {
  const before = await readCaseFolder(path)
  const writer = startWriter('commits', path, String(seed))
  await writer.begun
  await wait(Math.random() * longest)
  writer.kill()
  const said = await writer.ended
  if (lastAcknowledged(said) === 0) return 'the writer acknowledged nothing'
  const fate = await fateOf(path, before, said, said)
  return fate.kind === 'whole' ? null : `${fate.kind}: ${fate.why}`
}

/** Proof 8: random commands on one case for a while, the process killed over and over; the case is the replay of what was acknowledged. */
export async function soak({ quick }: Extent): Promise<Figure[]> {
  const seconds = quick ? 6 : 300
  const folder = mkdtempSync(join(tmpdir(), 'docketline-soak-'))
  try {
    const path = await makeCase(folder, 'case', 50)
    const end = Date.now() + seconds * 1000
    const faults: string[] = []
    let kills = 0
    for (; Date.now() < end && faults.length < 5; kills++) {
      const fault = await workAndKill(path, kills + 1, quick ? 300 : 2_000)
      if (fault !== null) faults.push(fault)
    }
    for (const fault of faults) remark(fault)
    const { rev } = await readCaseFolder(path)
    // The last kill may have torn a line, which was never acknowledged.
    const findings = (await verifyCase({ fs: nodeFileSystem }, path)).filter(
      ({ problem }) => !problem.includes('incomplete'),
    )
    for (const finding of findings) remark(JSON.stringify(finding))
    return [
      atLeast(quick ? 3 : 60, `soak of ${seconds} s: kills of the writing process`, kills, 'kills'),
      atLeast(quick ? 50 : 1_000, `soak of ${seconds} s: commits in the end`, rev, 'commits'),
      atMost(0, `soak of ${seconds} s: cases broken, or without what was acknowledged`, faults.length, 'cases'),
      atMost(0, `soak of ${seconds} s: findings of verify in the end`, findings.length, 'findings'),
    ]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
