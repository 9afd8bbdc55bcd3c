import { chmod, readFile, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { CaseFolder } from '../../../shared/ipc/contract'
import { setUpCalls } from './testing/test-calls'

let calls: Awaited<ReturnType<typeof setUpCalls>>
let mine: CaseFolder
beforeEach(async () => {
  calls = await setUpCalls()
  const made = await calls.call('library.create', { shortTitle: 'Doe v. Roe', court: '', docketNumber: '' })
  mine = made.case
  await calls.call('case.open', { case: mine })
})
afterEach(async () => {
  await calls.desk.putAway()
  calls.remove()
})

async function dropped(name: string, content = '%PDF-1.7 exhibit') {
  const path = join(calls.folder, name)
  await writeFile(path, content)
  const { files } = await calls.call('attachment.add', { case: mine, paths: [path] })
  const [file] = files
  if (file === undefined) throw new Error('nothing was attached')
  return file
}

it('keeps what was dropped or chosen and opens a copy of it under its name', async () => {
  const { call, desktop } = calls
  const file = await dropped('71-main.pdf')
  expect(file).toMatchObject({ name: '71-main.pdf', bytes: 16 })
  desktop.chooseDocuments.mockResolvedValueOnce([join(calls.folder, '71-main.pdf')])
  expect(await call('attachment.choose', { case: mine })).toEqual({ files: [file] })

  expect(await call('attachment.open', { case: mine, file })).toEqual({ opened: true })
  expect(await call('attachment.open', { case: mine, file })).toEqual({ opened: true })
  const [shown] = desktop.open.mock.lastCall ?? []
  expect(basename(shown ?? '')).toBe('71-main.pdf')
  expect(await readFile(shown ?? '', 'utf8')).toBe('%PDF-1.7 exhibit')
  expect(desktop.confirm).not.toHaveBeenCalled()
})

it('opens nothing whose bytes have changed since', async () => {
  const file = await dropped('71-main.pdf')
  const kept = join(calls.libraryPath, mine, 'attachments', file.sha256)
  await chmod(kept, 0o600)
  await writeFile(kept, '%PDF-1.7 exhiblt')
  await expect(calls.call('attachment.open', { case: mine, file })).rejects.toMatchObject({ code: 'unreadable' })
  expect(calls.desktop.open).not.toHaveBeenCalled()
})

it('asks before what may run macros and never opens a program', async () => {
  const draft = await dropped('draft.docx')
  expect(await calls.call('attachment.open', { case: mine, file: draft })).toEqual({ opened: false })
  calls.desktop.confirm.mockResolvedValueOnce(true)
  expect(await calls.call('attachment.open', { case: mine, file: draft })).toEqual({ opened: true })
  const program = await dropped('setup.exe')
  await expect(calls.call('attachment.open', { case: mine, file: program })).rejects.toMatchObject({
    code: 'bad-input',
  })
  expect(calls.desktop.open).toHaveBeenCalledTimes(1)
})
