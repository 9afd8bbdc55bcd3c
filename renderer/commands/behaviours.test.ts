import { describe, expect, it } from 'vitest'
import { COMMANDS, MENUS } from '../../shared/commands'
import { BEHAVIOURS } from './behaviours'

/** Words with a capital of their own. */
const NAMES = new Set(['Docketline', 'Word', 'Markdown', 'Excel', 'CSV', 'PNG', 'SVG'])

describe('the command table', () => {
  it('names every command once and has a behaviour for each, and no other', () => {
    const ids = COMMANDS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(Object.keys(BEHAVIOURS).toSorted()).toEqual(ids.toSorted())
  })
  it('writes titles in sentence case, without a full stop', () => {
    for (const { title } of COMMANDS) {
      expect(title).toMatch(/^[A-Z][^.]*$/)
      const capitals = title.slice(1).match(/\b[A-Z]\w*/g) ?? []
      expect(capitals.filter((word) => !NAMES.has(word))).toEqual([])
    }
  })
  it('has no two commands of one title, which a list could not tell apart', () => {
    const titles = COMMANDS.map(({ title }) => title)
    expect(new Set(titles).size).toBe(titles.length)
  })
  it('puts every command in a menu there is', () => {
    for (const { place } of COMMANDS) expect(MENUS.some((menu) => place.startsWith(`${menu}/`))).toBe(true)
  })
})
