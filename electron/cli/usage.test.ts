import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { EXIT, HELP, USAGE } from './usage'

const sources = readdirSync(import.meta.dirname)
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'usage.ts')
  .map((name) => readFileSync(join(import.meta.dirname, name), 'utf8'))

/** The options that commands read, as `parseArgs` is told of them. */
const options = new Set(
  sources.flatMap((source) =>
    [...source.matchAll(/(?:'([\w-]+)'|\b(\w+)): \{ type: '(?:string|boolean)'/g)].map(
      ([, quoted, plain]) => quoted ?? plain,
    ),
  ),
)

/** The commands that the tool runs. */
const commands = [
  'brief',
  ...sources.flatMap((source) => [...source.matchAll(/^\s{4}(\w+): run[A-Z]\w+,$/gm)].map(([, name]) => name ?? '')),
]

it('tells every option that a command reads', () => {
  expect(options.size).toBeGreaterThan(8)
  for (const name of options) expect(HELP, name).toMatch(new RegExp(`--${name}\\b`))
})

it('tells every command: how it is used, and what it does', () => {
  expect(commands.length).toBeGreaterThan(4)
  for (const name of commands) {
    expect(USAGE, name).toContain(`docketline ${name} `)
    expect(HELP, name).toMatch(new RegExp(`^ {2}${name} {2,}\\S`, 'm'))
  }
})

it('tells every exit code, and fits a terminal', () => {
  for (const code of Object.values(EXIT)) expect(HELP).toMatch(new RegExp(`^ {2}${code} {2}\\S`, 'm'))
  for (const line of HELP.split('\n')) expect(line.length, line).toBeLessThanOrEqual(124)
})
