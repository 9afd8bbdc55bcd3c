import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { openLog } from './log'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'docketline-log-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const now = () => new Date(Date.UTC(2026, 10, 23, 6, 30))
const read = (name: string) => readFileSync(join(folder, 'logs', name), 'utf8')

it('writes a line with the instant, what happened and its facts, and makes its folder', () => {
  const log = openLog(join(folder, 'logs'), now)
  log('started', { version: '0.1.0', packaged: false })
  log('quit')
  expect(read('docketline.log')).toBe(
    '2026-11-23T06:30:00.000Z started version="0.1.0" packaged=false\n2026-11-23T06:30:00.000Z quit\n',
  )
})

it('keeps one line per event, whatever a fact holds', () => {
  openLog(join(folder, 'logs'), now)('odd', { fact: 'a\nb' })
  expect(read('docketline.log').trimEnd().split('\n')).toHaveLength(1)
})

it('keeps three files and drops the oldest', () => {
  const log = openLog(join(folder, 'logs'), now, 1)
  for (const what of ['first', 'second', 'third', 'fourth']) log(what)
  expect(readdirSync(join(folder, 'logs')).toSorted()).toEqual([
    'docketline.1.log',
    'docketline.2.log',
    'docketline.log',
  ])
  expect(read('docketline.log')).toContain('fourth')
  expect(read('docketline.2.log')).toContain('second')
})

it('does not throw where it cannot write', () => {
  writeFileSync(join(folder, 'logs'), 'a file in the place of the folder')
  expect(() => openLog(join(folder, 'logs'), now)('started')).not.toThrow()
})
