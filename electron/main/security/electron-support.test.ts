import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, it } from 'vitest'
import { z } from 'zod'
import { supportOf, SupportTable } from './electron-support'

const inCheckout = (name: string): string => resolve(import.meta.dirname, '../../..', name)
const table = SupportTable.parse(JSON.parse(readFileSync(inCheckout('packaging/electron-support.json'), 'utf8')))
const { devDependencies } = z
  .object({ devDependencies: z.object({ electron: z.string() }) })
  .parse(JSON.parse(readFileSync(inCheckout('package.json'), 'utf8')))

it('the Electron that releases are built with is in the table, and was supported when the table was checked', () => {
  expect(supportOf(devDependencies.electron, table, table.checked)).toMatchObject({ kind: 'supported' })
})

it('a major whose third successor is out, or is due, is out of support', () => {
  expect(supportOf('42.3.1', table, '2026-10-20')).toMatchObject({ kind: 'supported' })
  expect(supportOf('42.3.1', table, '2026-10-21')).toEqual({ kind: 'ended', since: '2026-10-21' })
  expect(supportOf('45.4.1', table, '2027-04-06')).toMatchObject({ kind: 'supported' })
  expect(supportOf('45.4.1', table, '2027-04-07')).toEqual({ kind: 'ended', since: '2027-04-07' })
})

it('the fallback runtime, and any major that nobody wrote down, is not one to release with', () => {
  expect(supportOf('33.2.1', table, '2026-11-25')).toEqual({ kind: 'unknown' })
})
