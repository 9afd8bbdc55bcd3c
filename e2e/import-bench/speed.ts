import { parse } from 'parse5'
import { readDocket } from '../../electron/import/read-docket'
import { syntheticJson, syntheticReport } from '../../electron/import/testing/synthetic-docket'
import { atLeast, atMost, remark, type Figure } from '../durability/figure'

const ENTRIES = 30_000
const ROUNDS = 5

function timed(work: () => unknown): number {
  const start = performance.now()
  work()
  return performance.now() - start
}

/** The quickest of several rounds, taken in turn, so that what else the machine does burdens both alike. */
function quickest(bare: () => unknown, ours: () => unknown): { bare: number; ours: number } {
  const rounds = Array.from({ length: ROUNDS }, () => ({ bare: timed(bare), ours: timed(ours) }))
  return { bare: Math.min(...rounds.map((round) => round.bare)), ours: Math.min(...rounds.map((round) => round.ours)) }
}

function figuresOf(name: string, text: string, bareParse: (text: string) => unknown): Figure[] {
  const bytes = new TextEncoder().encode(text)
  const read = readDocket(bytes)
  const { bare, ours } = quickest(
    () => bareParse(new TextDecoder().decode(bytes)),
    () => readDocket(bytes),
  )
  const size = `${Math.round(bytes.length / 1e6)} MB`
  remark(`  ${name}, ${size}: ${Math.round(ours)} ms, the bare parse ${Math.round(bare)} ms`)
  return [
    atLeast(ENTRIES, `${name}: entries read`, read.ok ? read.value.entries.length : 0, 'entries'),
    atMost(5, `${name}: time against the bare parse (${size})`, Math.round((ours / bare) * 100) / 100, 'times'),
  ]
}

/** 30,000 made-up entries read, beside the bare parse of the same bytes in the same run. */
export function speed(): Figure[] {
  return [
    ...figuresOf('30,000 entries as HTML', syntheticReport(ENTRIES), (text) => parse(text)),
    ...figuresOf('30,000 entries as JSON', syntheticJson(ENTRIES), (text): unknown => JSON.parse(text)),
  ]
}
