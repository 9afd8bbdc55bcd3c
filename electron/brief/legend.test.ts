import { expect, it } from 'vitest'
import { legendPart, runningLegend } from './legend'

it('says for whom the brief is, and what it is in evidence', () => {
  const headings = (audience: 'internal' | 'opposing' | 'court' | 'press', label: 'none' | 'fre-107' | 'fre-1006') =>
    legendPart({ audience, label })?.blocks.map(({ heading }) => heading) ?? null
  expect(headings('internal', 'none')).toEqual(['Privileged and Confidential'])
  expect(headings('opposing', 'fre-1006')).toEqual(['Provided to Opposing Counsel', 'Summary of Voluminous Materials'])
  expect(headings('court', 'fre-107')).toEqual(['Illustrative Aid: Not Evidence'])
  expect(headings('court', 'none')).toBeNull()
  expect(runningLegend({ audience: 'press', label: 'fre-107' })).toBe(
    'For the press · Illustrative aid: not evidence (Fed. R. Evid. 107)',
  )
})
