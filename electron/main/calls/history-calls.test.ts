import { afterEach, expect, it } from 'vitest'
import type { HistoryFilter } from '../../../shared/history'
import { setUpCalls } from './testing/test-calls'

let remove: () => void = () => undefined
afterEach(() => remove())

const ALL: HistoryFilter = { by: null, subject: null, event: null, from: null, to: null, offset: 0 }

it('names the case as it is, lists its history with who did it, and says what changed since', async () => {
  const { call, desk, ...calls } = await setUpCalls()
  remove = calls.remove
  await call('settings.change', { userName: 'J. Doe' })
  const { case: mine } = await call('library.create', { shortTitle: 'Doe v. Roe', court: '', docketNumber: '' })
  await call('case.open', { case: mine })
  expect(await call('history.nameSnapshot', { case: mine, name: 'before mediation' })).toEqual({
    rev: 2,
    underneath: null,
  })
  const { snapshots, entries } = await call('history.page', { case: mine, filter: ALL, before: null, limit: 10 })
  expect(snapshots).toMatchObject([{ rev: 2, by: 'J. Doe' }])
  expect(entries.map(({ label }) => label)).toEqual(['Snapshot: before mediation', 'Create case'])
  const range = { from: 0, to: 2, event: null, offset: 0, limit: 10 }
  expect(await call('history.changes', { case: mine, ...range })).toMatchObject({ added: 1, changed: 0, removed: 0 })
  await desk.putAway()
  await desk.open(mine)
  expect(desk.current?.readOnly).toBeNull()
  await desk.putAway()
})
