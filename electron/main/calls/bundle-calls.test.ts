import { mkdir, readFile, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { CaseFolder } from '../../../shared/ipc/contract'
import { setUpCalls } from './testing/test-calls'

let calls: Awaited<ReturnType<typeof setUpCalls>>
let mine: CaseFolder
const file = (): string => join(calls.folder, 'doe.docketline')
beforeEach(async () => {
  calls = await setUpCalls()
  const made = await calls.call('library.create', { shortTitle: 'Doe v. Roe', court: '', docketNumber: '' })
  mine = made.case
  await calls.call('case.open', { case: mine })
  calls.desktop.saveBundle.mockResolvedValue(file())
  calls.desktop.chooseBundle.mockResolvedValue(file())
})
afterEach(async () => {
  await calls.desk.putAway()
  calls.remove()
})

it('exports the open case and imports it as a case of its own, byte for byte', async () => {
  const { call, libraryPath } = calls
  expect(await call('bundle.export', { case: mine, passphrase: null })).toEqual({ path: file() })
  const imported = await call('bundle.import', { passphrase: null, anew: true })
  if (imported.outcome !== 'imported') throw new Error(imported.outcome)
  expect(imported.case).not.toBe(mine)
  const [one, two] = [mine, imported.case].map((folder) => join(libraryPath, folder, 'history.jsonl'))
  expect(await readFile(one ?? '')).toEqual(await readFile(two ?? ''))
})

it('asks for the passphrase of a locked one, and keeps it waiting until that is right', async () => {
  const { call, desktop } = calls
  await call('bundle.export', { case: mine, passphrase: 'correct horse' })
  expect(await call('bundle.import', { passphrase: null, anew: true })).toEqual({
    outcome: 'locked',
    name: 'doe.docketline',
  })
  await expect(call('bundle.import', { passphrase: 'wrong', anew: false })).rejects.toMatchObject({ code: 'bad-input' })
  expect(await call('bundle.offered', {})).toEqual({ name: 'doe.docketline' })
  expect(await call('bundle.import', { passphrase: 'correct horse', anew: false })).toMatchObject({
    outcome: 'imported',
  })
  expect(desktop.chooseBundle).toHaveBeenCalledTimes(1)
  expect(await call('bundle.offered', {})).toEqual({ name: null })
}, 30_000)

it('says that a case is too large for a bundle before it asks where to save one', async () => {
  const attachments = join(calls.libraryPath, mine, 'attachments')
  await mkdir(attachments)
  await writeFile(join(attachments, 'a'.repeat(64)), '')
  await truncate(join(attachments, 'a'.repeat(64)), 2_100_000_000)
  await expect(calls.call('bundle.export', { case: mine, passphrase: null })).rejects.toThrow(/2\.1 GB/)
  expect(calls.desktop.saveBundle).not.toHaveBeenCalled()
})

it('does nothing where the user thinks better of it', async () => {
  calls.desktop.saveBundle.mockResolvedValue(null)
  calls.desktop.chooseBundle.mockResolvedValue(null)
  expect(await calls.call('bundle.export', { case: mine, passphrase: null })).toEqual({ path: null })
  expect(await calls.call('bundle.import', { passphrase: null, anew: true })).toEqual({ outcome: 'cancelled' })
})
