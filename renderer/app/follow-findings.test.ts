import { expect, test } from 'vitest'
import { EMPTY_DOCUMENT } from '../../shared/document'
import { EventId } from '../../shared/model/ids'
import { LegalDate } from '../../shared/model/legal-date'
import { addLink, changeEvent } from '../store/event-edits'
import { followFindings, type WhenIdle } from './follow-findings'
import { folder, testWorkspace } from './test-workspace'

const [a, b] = [EventId.parse('a'), EventId.parse('b')]

test('findings follow the case, step by step, and are the same object while they are the same', async () => {
  const { workspace } = testWorkspace()
  await workspace.openCase(folder('case'))
  const waiting: Array<Parameters<WhenIdle>[0]> = []
  const settle = (): void => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) next(() => false)
  }
  const whenIdle: WhenIdle = (run) => {
    waiting.push(run)
    return () => waiting.splice(waiting.indexOf(run), 1)
  }
  const stop = followFindings(workspace, { whenIdle, whenRested: whenIdle })
  settle()
  expect(workspace.ui.getState().findings).toEqual([])
  workspace.documents.edit('Link', (tx) => addLink(tx, workspace.ids, a, b, 'responds to'))
  expect(workspace.ui.getState()).toMatchObject({ findings: [], isChecking: true })
  settle()
  const { findings, isChecking } = workspace.ui.getState()
  expect(isChecking).toBe(false)
  expect(findings.map(({ code }) => code)).toEqual(['response-before-motion'])
  workspace.documents.edit('Note', (tx) => changeEvent(tx, a, { notes: 'x' }))
  settle()
  expect(workspace.ui.getState().findings).toBe(findings)
  workspace.documents.edit('Date', (tx) => changeEvent(tx, a, { date: LegalDate.parse('2023-06-05') }))
  settle()
  expect(workspace.ui.getState().findings).toEqual([])
  workspace.documents.undo()
  settle()
  expect(workspace.ui.getState().findings).toHaveLength(1)
  workspace.documents.load(EMPTY_DOCUMENT)
  expect(workspace.ui.getState().findings).toEqual([])
  stop()
})
