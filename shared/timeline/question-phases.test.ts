import { describe, expect, test } from 'vitest'
import { MS_PER_DAY } from '../model/epoch-day'
import { spanOf } from '../model/legal-date'
import type { LifePhase } from '../questions/life-phases'
import { legalDate } from '../testing/linked-case'
import { beginsOf, phaseBand } from './question-phases'

const phase = (name: LifePhase['phase'], from: string): LifePhase => ({ phase: name, from: legalDate(from), by: null })
const band = (phases: readonly LifePhase[], start: number, end: number): string =>
  phaseBand(beginsOf(phases), start, end)
const time = (date: string): number => spanOf(legalDate(date)).first * MS_PER_DAY

describe('the band of phases on a bar', () => {
  test('has each phase for as long as it lasted', () => {
    const phases = [phase('raised', '2023-01-01'), phase('briefed', '2023-01-26'), phase('argued', '2023-02-20')]
    expect(band(phases, time('2023-01-01'), time('2023-04-11'))).toBe(
      'linear-gradient(to right, var(--phase-raised) 0.00% 25.00%, var(--phase-briefed) 25.00% 50.00%, ' +
        'var(--phase-argued) 50.00% 100.00%)',
    )
  })

  test('is none where a question was only raised', () => {
    expect(band([phase('raised', '2023-01-01')], time('2023-01-01'), time('2023-04-11'))).toBe('')
  })

  test('leaves out what lies beyond the bar', () => {
    const phases = [phase('raised', '2023-01-01'), phase('briefed', '2024-01-01')]
    expect(band(phases, time('2023-01-01'), time('2023-04-11'))).toBe(
      'linear-gradient(to right, var(--phase-raised) 0.00% 100.00%)',
    )
  })
})
