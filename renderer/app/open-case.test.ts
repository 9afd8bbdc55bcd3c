import { describe, expect, it } from 'vitest'
import { sameValue } from '../../shared/same-value'
import { emptyEvent } from '../../shared/model/event'
import { EventId, LinkId } from '../../shared/model/ids'
import { LegalDate } from '../../shared/model/legal-date'
import type { Link } from '../../shared/model/link'
import { changeEvent } from '../store/event-edits'
import type { OpenedCase } from '../../shared/ipc/contract'
import { folder, openedCase, refused, testWorkspace } from './test-workspace'

const retitle = (title: string) => (tx: Parameters<typeof changeEvent>[0]) =>
  changeEvent(tx, EventId.parse('a'), { title })

function answerLater<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let settle: ((value: T) => void) | undefined
  const promise = new Promise<T>((resolve) => {
    settle = resolve
  })
  return { promise, resolve: (value) => settle?.(value) }
}

describe('openCase', () => {
  it('puts the case on screen at its revision and remembers it for the next start', async () => {
    const { workspace, calls } = testWorkspace({ 'case.open': () => openedCase('one', { notices: ['Repaired.'] }) })
    await workspace.openCase(folder('one'))
    expect(workspace.ui.getState()).toMatchObject({ screen: 'case', open: { folder: 'one', readOnly: null } })
    expect(workspace.ui.getState().notices.map(({ text }) => text)).toEqual(['Repaired.'])
    expect(workspace.documents.getState().document.event.size).toBe(4)
    expect(workspace.autosave.getState()).toEqual({ kind: 'saved', rev: 7 })
    expect(calls).toContainEqual(['settings.change', { lastCase: 'one' }])
  })

  it('saves to the old case before it leaves it, also what is typed while the new one is read', async () => {
    const second = answerLater<OpenedCase>()
    const { workspace, calls } = testWorkspace({
      'case.open': (input) => (input.case === 'one' ? openedCase('one') : second.promise),
    })
    await workspace.openCase(folder('one'))
    workspace.documents.edit('Edit title', retitle('First'), { merge: 'title' })
    const opening = workspace.openCase(folder('two'))
    while (!calls.some(([call, input]) => call === 'case.open' && sameValue(input, { case: 'two' }))) {
      await Promise.resolve()
    }
    workspace.documents.edit('Edit title', retitle('Second'), { merge: 'title' })
    second.resolve(openedCase('two'))
    await opening
    const commits = calls.flatMap(([call, input]) => (call === 'case.commit' ? [input] : []))
    expect(commits).toMatchObject([{ case: 'one' }, { case: 'one' }])
    expect(workspace.ui.getState().open?.folder).toBe('two')
  })

  it('stays where changes are that the disk does not take', async () => {
    const { workspace } = testWorkspace({ 'case.commit': () => refused('The disk is full.') })
    await workspace.openCase(folder('one'))
    workspace.documents.edit('Edit title', retitle('Kept'))
    await workspace.openCase(folder('two'))
    expect(workspace.ui.getState().open?.folder).toBe('one')
    await workspace.showCases()
    expect(workspace.ui.getState().screen).toBe('case')
    expect(workspace.documents.getState().document.event.get(EventId.parse('a'))?.title).toBe('Kept')
    expect(workspace.ui.getState().notices.at(-1)?.text).toContain('1 change is not on the disk yet')
    workspace.autosave.begin(0) // ends the retries
  })

  it('shows questions as their links date them, and writes that with the first edit alone', async () => {
    const opened = openedCase('one')
    const question = { ...emptyEvent(EventId.parse('q'), 'question'), date: LegalDate.parse('2022-01-01/..') }
    const raises: Link = { id: LinkId.parse('l'), from: EventId.parse('a'), type: 'raises', to: question.id }
    const data = { ...opened.data, event: [...opened.data.event, question], link: [raises] }
    const { workspace, calls } = testWorkspace({ 'case.open': () => ({ ...opened, data }) })
    const commits = () => calls.flatMap(([call, input]) => (call === 'case.commit' ? [input] : []))
    await workspace.openCase(folder('one'))
    const dated = { ...question, date: LegalDate.parse('2023-06-01/..') }
    expect(workspace.documents.getState()).toMatchObject({ past: [] })
    expect(workspace.documents.getState().document.event.get(question.id)).toEqual(dated)
    await workspace.showCases()
    expect(commits()).toEqual([])
    await workspace.openCase(folder('one'))
    workspace.documents.edit('Edit title', retitle('First'))
    workspace.documents.edit('Edit title', retitle('Second'))
    await workspace.autosave.flush()
    expect(commits()).toMatchObject([
      { rev: 7, patch: [{ table: 'event', id: 'q', before: question, after: dated }] },
      { rev: 8, label: 'Edit title' },
      { rev: 9, label: 'Edit title' },
    ])
  })

  it('shows the list with the reason when the first case cannot be opened', async () => {
    const { workspace } = testWorkspace({ 'case.open': () => refused('The case file cannot be read.') })
    await workspace.openCase(folder('one'))
    expect(workspace.ui.getState().screen).toBe('cases')
    expect(workspace.ui.getState().notices).toMatchObject([{ tone: 'error', text: 'The case file cannot be read.' }])
  })

  it('lets the later of two calls count', async () => {
    const waiting = new Map<string, () => void>()
    const { workspace } = testWorkspace({
      'case.open': (input) =>
        new Promise<OpenedCase>((resolve) => waiting.set(input.case, () => resolve(openedCase(input.case)))),
    })
    const first = workspace.openCase(folder('one'))
    while (waiting.size < 1) await Promise.resolve()
    const both = [first, workspace.openCase(folder('two'))]
    while (waiting.size < 2) await Promise.resolve()
    waiting.get('two')?.()
    waiting.get('one')?.()
    await Promise.all(both)
    expect(workspace.ui.getState().open?.folder).toBe('two')
  })

  it('does not read a case anew that is on screen', async () => {
    const { workspace, calls } = testWorkspace()
    await workspace.openCase(folder('one'))
    await workspace.openCase(folder('one'))
    expect(calls.filter(([call]) => call === 'case.open')).toHaveLength(1)
  })
})
