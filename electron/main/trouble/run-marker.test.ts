import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { leaveRunMarker } from './run-marker'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'docketline-marker-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

it('tells a run that ended by itself from one that did not', () => {
  const path = join(folder, 'data', 'running')
  const first = leaveRunMarker(path)
  expect(first.leftBehind).toBe(false)
  first.remove()
  expect(existsSync(path)).toBe(false)
  expect(leaveRunMarker(path).leftBehind).toBe(false)
  expect(leaveRunMarker(path).leftBehind).toBe(true)
})

it('stops nobody where it cannot be written', () => {
  writeFileSync(join(folder, 'data'), 'a file in the place of the folder')
  expect(leaveRunMarker(join(folder, 'data', 'running')).leftBehind).toBe(false)
})
