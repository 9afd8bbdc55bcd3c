import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { IMPORT_SLICE } from '../../../shared/docket/import-view'
import type { Change } from '../../../shared/patch'
import { DISTRICT, NOT_DOCKETS } from '../../import/testing/made-up-dockets'
import { setUpCalls } from './testing/test-calls'

let world: Awaited<ReturnType<typeof setUpCalls>>
let docket = ''
beforeEach(async () => {
  world = await setUpCalls()
  docket = join(world.folder, 'docket.html')
  writeFileSync(docket, DISTRICT)
})
afterEach(() => world.remove())

/** Imports a docket into a new case, as the window does. */
async function importNew(): Promise<{
  folder: Awaited<ReturnType<typeof world.call<'import.createCase'>>>['case']
  rev: number
}> {
  const { call } = world
  await call('import.start', { case: null, from: { kind: 'files', paths: [docket], droppedOn: null } })
  const { rows } = await call('import.rows', { from: 0 })
  const { case: folder } = await call('import.createCase', {})
  const opened = await call('case.open', { case: folder })
  const taken = rows.filter(({ picked }) => picked).map(({ id }) => id)
  const { changes } = await call('import.take', { case: folder, rows: taken })
  const patch: Change[] = []
  while (patch.length < changes) patch.push(...(await call('import.changes', { from: patch.length })).patch)
  const { rev } = await call('case.commit', { case: folder, rev: opened.rev, label: 'Import', patch })
  await call('import.end', {})
  return { folder, rev }
}

describe('an import', () => {
  it('goes from the files to a new case, told step by step', async () => {
    const { folder } = await importNew()
    const { data } = await world.call('case.open', { case: folder })
    expect(data.case[0]?.docketNumber).toBe('1:24-cv-00017-VS-RLE')
    expect(new Set(data.event.map(({ ecf }) => ecf))).toEqual(new Set(['1', '2', '3', null]))
    expect(world.events).toContainEqual({ type: 'import.progress', fraction: 0, step: 'Reading docket.html' })
  })

  it('of the same file into the same case has nothing to take', async () => {
    const { folder } = await importNew()
    await world.call('import.start', { case: folder, from: { kind: 'files', paths: [docket], droppedOn: null } })
    const { rows } = await world.call('import.rows', { from: 0 })
    expect([...new Set(rows.map(({ status }) => status))]).toEqual(['same'])
    expect(await world.call('import.take', { case: folder, rows: [] })).toEqual({ changes: 0 })
  })

  it('asks for files where it was last asked, and is cancelled with none', async () => {
    const { call, desktop, folder } = world
    expect(await call('import.start', { case: null, from: { kind: 'choose' } })).toEqual({ outcome: 'cancelled' })
    desktop.chooseImportFiles.mockResolvedValueOnce([docket])
    await call('import.start', { case: null, from: { kind: 'choose' } })
    await call('import.start', { case: null, from: { kind: 'choose' } })
    expect(desktop.chooseImportFiles).toHaveBeenLastCalledWith(folder)
  })

  it('names what could not be read', async () => {
    const login = join(world.folder, 'login.html')
    writeFileSync(login, NOT_DOCKETS['login-page'])
    const started = await world.call('import.start', {
      case: null,
      from: { kind: 'files', paths: [login, docket], droppedOn: null },
    })
    expect(started).toMatchObject({ summary: { files: ['docket.html'], refused: [{ file: 'login.html' }] } })
  })

  it('remembers what the columns of a table were, by their heads', async () => {
    const table = join(world.folder, 'dates.csv')
    writeFileSync(table, 'When,What,More\n3/4/2024,Inspection,x\n')
    const from = { kind: 'files' as const, paths: [table], droppedOn: null }
    const mapping = ['date' as const, 'title' as const, 'note' as const]
    await world.call('import.start', { case: null, from })
    await world.call('import.map', { file: 0, mapping })
    const again = await world.call('import.start', { case: null, from })
    expect(again).toMatchObject({
      summary: { tables: [{ mapping, read: [{ date: '2024-03-04', title: 'Inspection' }] }] },
    })
  })

  it('is over once it was ended', async () => {
    await world.call('import.start', { case: null, from: { kind: 'files', paths: [docket], droppedOn: null } })
    await world.call('import.end', {})
    await expect(world.call('import.rows', { from: 0 })).rejects.toMatchObject({ code: 'not-found' })
  })
})

it('commits a large patch in parts, as one step', async () => {
  const { folder, rev } = await importNew()
  const { data } = await world.call('case.open', { case: folder })
  const [event] = data.event
  if (event === undefined) throw new Error('no event')
  const changes = Array.from({ length: IMPORT_SLICE + 1 }, (_, index): Change => {
    const id = `copy${index}` as typeof event.id
    return { table: 'event', id, before: null, after: { ...event, id, docket: null } }
  })
  await world.call('case.stage', { case: folder, first: true, patch: changes.slice(0, IMPORT_SLICE) })
  await world.call('case.stage', { case: folder, first: false, patch: changes.slice(IMPORT_SLICE) })
  expect(await world.call('case.commitStaged', { case: folder, rev, label: 'Import' })).toMatchObject({ rev: rev + 1 })
  expect((await world.call('case.open', { case: folder })).data.event.length).toBe(4 + IMPORT_SLICE + 1)
})
