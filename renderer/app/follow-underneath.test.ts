import { expect, it } from 'vitest'
import { emptyEvent } from '../../shared/model/event'
import { EventId } from '../../shared/model/ids'
import type { Patch } from '../../shared/patch'
import { changeEvent } from '../store/event-edits'
import { checkUnderneath } from './follow-underneath'
import { folder, testWorkspace, type Answers } from './test-workspace'

const theirs: Patch = [
  {
    table: 'event',
    id: EventId.parse('theirs'),
    before: null,
    after: { ...emptyEvent(EventId.parse('theirs'), 'order'), title: 'Order of another computer' },
  },
]
const merged = { folder: folder('doe'), patch: theirs, notice: 'Both are now in the case.' }

async function open(answers: Answers) {
  const made = testWorkspace(answers)
  await made.workspace.openCase(folder('doe'))
  return made
}

it('shows what another computer did, as no step of undo, and saves after it', async () => {
  const { workspace, calls } = await open({ 'case.check': () => ({ rev: 9, underneath: merged }) })
  workspace.documents.edit('Edit title', (tx) => changeEvent(tx, EventId.parse('a'), { title: 'Mine' }))
  await workspace.autosave.flush()
  await checkUnderneath(workspace)
  expect(workspace.documents.getState().document.event.get(EventId.parse('theirs'))?.kind).toBe('order')
  expect(workspace.ui.getState().notices.map(({ text }) => text)).toContain(merged.notice)
  expect(workspace.documents.undo()).toBe('Edit title')
  expect(workspace.documents.undo()).toBeNull()
  await workspace.autosave.flush()
  expect(calls.findLast(([call]) => call === 'case.commit')?.[1]).toMatchObject({ rev: 9 })
})

it('forgets the steps of undo that touch what another computer has changed since', async () => {
  const { workspace } = await open({})
  const edit = (id: string) =>
    workspace.documents.edit('Edit title', (tx) => changeEvent(tx, EventId.parse(id), { title: `Mine ${id}` }))
  edit('a')
  edit('b')
  const before = workspace.documents.getState().document.event.get(EventId.parse('a'))
  if (before === undefined) throw new Error('no event')
  expect(
    workspace.documents.absorb([{ table: 'event', id: before.id, before, after: { ...before, title: 'Theirs' } }]),
  ).toBe(true)
  expect(workspace.documents.undo()).toBe('Edit title')
  expect(workspace.documents.undo()).toBeNull()
})

it('goes on in the copy where both had changed the same record', async () => {
  const apart = { folder: folder('doe-your-version'), patch: null, notice: 'Both versions are kept.' }
  const { workspace, calls } = await open({ 'case.commit': () => ({ rev: 1, underneath: apart }) })
  const edit = (title: string) =>
    workspace.documents.edit('Edit title', (tx) => changeEvent(tx, EventId.parse('a'), { title }))
  edit('one')
  await workspace.autosave.flush()
  expect(workspace.ui.getState().open?.folder).toBe(apart.folder)
  edit('two')
  await workspace.autosave.flush()
  expect(calls.findLast(([call]) => call === 'case.commit')?.[1]).toMatchObject({ case: apart.folder, rev: 1 })
})
