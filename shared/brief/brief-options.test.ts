import { expect, it } from 'vitest'
import { CITE_STYLE_EXAMPLES, CITE_STYLES } from '../citations/cite-style'
import { AUDIENCE_NAMES, AUDIENCES } from './audiences'
import { BriefOptions, briefDefaults } from './brief-options'
import { BRIEF_PARTS, PART_TITLES } from './brief-parts'
import { COURT_PROFILES, PROFILE_IDS } from './court-profiles'

it('has defaults for every court and audience that the schema accepts as they are', () => {
  for (const profile of PROFILE_IDS)
    for (const audience of AUDIENCES) {
      const options = briefDefaults(profile, audience)
      expect(BriefOptions.parse(options)).toEqual(options)
    }
})

it('keeps the order of parts, counts a repeated one once and puts a missing one off at the end', () => {
  const { parts } = BriefOptions.parse({
    ...briefDefaults(),
    parts: [
      { part: 'timeline', on: true },
      { part: 'caption', on: false },
      { part: 'timeline', on: false },
    ],
  })
  expect(parts.slice(0, 2)).toEqual([
    { part: 'timeline', on: true },
    { part: 'caption', on: false },
  ])
  expect(parts.map(({ part }) => part).toSorted()).toEqual(BRIEF_PARTS.toSorted())
  expect(parts.slice(2).every(({ on }) => !on)).toBe(true)
})

it('shows the gaps only to one’s own side, and signs only for the court', () => {
  const on = (audience: (typeof AUDIENCES)[number]) =>
    briefDefaults('ddc', audience)
      .parts.filter((choice) => choice.on)
      .map(({ part }) => part)
  expect(on('internal')).toEqual(expect.arrayContaining(['glance', 'gaps']))
  expect(on('court')).toEqual(expect.arrayContaining(['signature', 'certificate']))
  for (const audience of ['court', 'opposing', 'press'] as const) expect(on(audience)).not.toContain('gaps')
})

it('has a name for every choice, the of every court and the day it was read', () => {
  for (const { id, rule, checked } of Object.values(COURT_PROFILES).filter(({ id }) => id !== 'plain')) {
    expect(rule, id).not.toBe('')
    expect(checked, id).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
  }
  expect(Object.keys(AUDIENCE_NAMES)).toEqual([...AUDIENCES])
  expect(Object.keys(CITE_STYLE_EXAMPLES)).toEqual([...CITE_STYLES])
  expect(Object.keys(PART_TITLES)).toEqual([...BRIEF_PARTS])
})
