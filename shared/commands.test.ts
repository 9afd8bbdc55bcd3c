import { describe, expect, test } from 'vitest'
import { COMMANDS, MENUS } from './commands'

/** Words with a capital of their own. */
const NAMES = /^(?:Docketline|Word|Markdown|Excel|CSV|PNG|SVG)\b/

describe('the command table', () => {
  test('has no id twice', () => {
    const ids = COMMANDS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('gives no key to two commands', () => {
    const keys = COMMANDS.flatMap((command) => ('accelerator' in command ? [command.accelerator] : []))
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('puts every command in a menu that exists', () => {
    for (const { place } of COMMANDS) expect(MENUS).toContain(place.split('/')[0])
  })

  test('names commands in sentence case', () => {
    for (const { title } of COMMANDS) {
      const [first = '', ...rest] = title.split(' ')
      expect(first[0]).toBe(first[0]?.toUpperCase())
      for (const word of rest) if (!NAMES.test(word)) expect(word[0]).toBe(word[0]?.toLowerCase())
    }
  })
})
