import * as fc from 'fast-check'
import { liveThrough, schedules } from '../../electron/store/testing/power-loss-schedule'
import { atLeast, atMost, remark, type Figure } from './figure'
import type { Extent } from './run-options'

/** Proof 2: schedules on a disk in memory that keeps only what was synced. The control disk syncs no folder, as most writers do not. */
export async function powerLossModel({ quick }: Extent): Promise<Figure[]> {
  const runs = quick ? 500 : 10_000
  const faults: string[] = []
  let cuts = 0
  for (const schedule of fc.sample(schedules, runs)) {
    const fault = await liveThrough(schedule)
    cuts += schedule.length
    if (fault === null) continue
    faults.push(fault)
    remark(`${fault} ${JSON.stringify(schedule)}`)
  }
  let control = 0
  for (const schedule of fc.sample(schedules, 200)) if ((await liveThrough(schedule, 'files')) !== null) control++
  const lost = faults.filter((fault) => fault.startsWith('lost')).length
  return [
    atLeast(runs, 'model disk: schedules lived through', runs, 'schedules'),
    atLeast(runs, 'model disk: power cuts in them', cuts, 'cuts'),
    atMost(0, 'model disk: acknowledged commits lost', lost, 'schedules'),
    atMost(0, 'model disk: cases unreadable or read-only afterwards', faults.length - lost, 'schedules'),
    atLeast(20, 'model disk that syncs no folder, as the control: faults found in 200 schedules', control, 'schedules'),
  ]
}
