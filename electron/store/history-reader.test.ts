import { appendFile, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { HistoryFilter } from '../../shared/history'
import { snapshotLabel } from '../../shared/history'
import { anEvent, retitling } from '../../shared/testing/test-document'
import { theCase } from '../../shared/document'
import type { OpenCase } from './case-library'
import { HistoryReader } from './history-reader'
import { add, commit, makeCase } from './testing/test-case'
import { TestWorld } from './testing/test-world'

const ALL: HistoryFilter = { by: null, subject: null, event: null, from: null, to: null, offset: 0 }
const DAY_MS = 86_400_000

let world: TestWorld
let path = ''
let open: OpenCase
let reader: HistoryReader
/** Revisions 1 to 6: made, an event added, retitled by another a day later, given a name, the event edited, the event removed. */
beforeEach(async () => {
  world = new TestWorld()
  path = await makeCase(world, 2)
  open = await world.open(world.start(), path)
  reader = new HistoryReader(world.fs, path)
  await add(open, 'motion', 'Motion')
  world.clock.advance(DAY_MS)
  const patch = retitling(open.document, 'SEC v. Binance')
  await open.commit({ rev: open.rev, label: 'Rename case', by: 'B. Clerk', patch })
  const record = theCase(open.document)
  await commit(
    open,
    [{ table: 'case', id: record.id, before: record, after: record }],
    snapshotLabel('before mediation'),
  )
  const before = anEvent('motion', 'Motion')
  const after = { ...before, title: 'Motion to dismiss' }
  await commit(open, [{ table: 'event', id: before.id, before, after }], 'Edit title')
  await commit(open, [{ table: 'event', id: before.id, before: after, after: null }], 'Delete event')
})
afterEach(async () => {
  await open.close()
  world.remove()
})

const labels = async (filter: Partial<HistoryFilter>): Promise<string[]> =>
  (await reader.page({ ...ALL, ...filter }, null, 100)).entries.map(({ label }) => label)

it('lists who did what and when, the newest first, a page at a time', async () => {
  const first = await reader.page(ALL, null, 4)
  expect(first.entries.map(({ rev }) => rev)).toEqual([6, 5, 4, 3])
  expect([first.total, first.first, first.last, first.fault]).toEqual([6, 1, 6, null])
  expect(first.people).toEqual(['A. Lawyer', 'B. Clerk'])
  expect((await reader.page(ALL, 3, 4)).entries.map(({ rev }) => rev)).toEqual([2, 1])
  expect(first.entries[0]).toMatchObject({ label: 'Delete event', added: 0, changed: 0, removed: 1 })
  expect(first.entries.map(({ about }) => about)).toEqual(['Motion to dismiss', 'Motion to dismiss', null, null])
})

it('filters by person, kind, event and day', async () => {
  expect(await labels({ by: 'B. Clerk' })).toEqual(['Rename case'])
  expect(await labels({ subject: 'case' })).toEqual(['Rename case', 'Create case'])
  expect(await labels({ event: 'motion' })).toEqual(['Delete event', 'Edit title', 'Add event'])
  expect(await labels({ to: '2023-06-05' })).toEqual(['Add event', 'Create case'])
  expect(await labels({ from: '2023-06-06', subject: 'filing' })).toEqual(['Delete event', 'Edit title'])
  // At 14:30 UTC it is still the day before where clocks are fifteen hours behind.
  expect(await labels({ to: '2023-06-05', offset: 900 })).toHaveLength(6)
})

it('gives the named states', async () => {
  expect((await reader.page(ALL, null, 1)).snapshots).toMatchObject([{ rev: 4, label: 'Snapshot: before mediation' }])
})

it('tells the difference between any two revisions, each record once', async () => {
  const part = { offset: 0, limit: 100 }
  expect(await reader.changes(1, 6, null, part)).toMatchObject({ added: 0, changed: 1, removed: 0 })
  const named = await reader.changes(4, 5, null, part)
  expect(named).toMatchObject({
    changed: 1,
    changes: [{ before: { title: 'Motion' }, after: { title: 'Motion to dismiss' } }],
  })
  expect(await reader.changes(0, 6, null, { offset: 1, limit: 2 })).toMatchObject({ added: 5, changes: [{}, {}] })
  expect(await reader.changes(0, 5, 'motion', part)).toMatchObject({ added: 1, changes: [{ id: 'motion' }] })
})

it('reads on where the history grows, and anew where it is another one', async () => {
  expect(await labels({})).toHaveLength(6)
  await add(open, 'order')
  expect(await labels({})).toHaveLength(7)
  const bytes = await readFile(join(path, 'history.jsonl'))
  const lines = bytes.toString().split('\n')
  await writeFile(join(path, 'history.jsonl'), `${lines.slice(0, 3).join('\n')}\n`)
  expect(await labels({})).toHaveLength(3)
  await writeFile(join(path, 'history.jsonl'), bytes)
  expect(await labels({})).toHaveLength(7)
})

it('lists what comes before a broken line and says so', async () => {
  await appendFile(join(path, 'history.jsonl'), 'junk\n')
  const { entries, fault } = await reader.page(ALL, null, 100)
  expect(entries).toHaveLength(6)
  expect(fault).toMatch(/cannot be read/)
  await writeFile(
    join(path, 'history.jsonl'),
    (await readFile(join(path, 'history.jsonl'), 'utf8')).replace('junk\n', ''),
  )
})
