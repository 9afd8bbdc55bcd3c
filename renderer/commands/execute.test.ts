import { describe, expect, it, vi } from 'vitest'
import { EventId } from '../../shared/model/ids'
import { folder, openedCase, refused, testWorkspace, type Answers } from '../app/test-workspace'
import type { OpenedCase } from '../../shared/ipc/contract'
import { NO_FILTER } from '../store/event-filter'
import { blockedBecause, execute } from './execute'

const id = (text: string) => EventId.parse(text)

async function onCase(answers: Answers = {}, change: Partial<OpenedCase> = {}) {
  const made = testWorkspace({ 'case.open': () => openedCase('one', change), ...answers })
  await made.workspace.openCase(folder('one'))
  return made
}

describe('execute', () => {
  it('does nothing where a command is blocked, and says why when asked', async () => {
    const { workspace } = testWorkspace()
    expect(blockedBecause(workspace, 'event.newFiling')).toBe('Open a case first')
    execute(workspace, 'event.newFiling')
    expect(workspace.documents.getState().document.event.size).toBe(0)
    const opened = await onCase()
    expect(blockedBecause(opened.workspace, 'event.delete')).toBe('Select an event first')
    expect(blockedBecause(opened.workspace, 'edit.undo')).toBe('Nothing to undo')
  })

  it('changes nothing in a case that can only be read', async () => {
    const { workspace } = await onCase({}, { readOnly: 'Made by a newer Docketline.' })
    workspace.ui.select([id('a')])
    for (const command of ['event.newOrder', 'event.delete', 'event.toTray', 'event.later'] as const) {
      expect(blockedBecause(workspace, command)).toBe('This case can only be read')
      execute(workspace, command)
    }
    expect(workspace.documents.getState().past).toEqual([])
    expect(blockedBecause(workspace, 'brief.export')).toBeNull()
  })

  it('tells of a command that failed', async () => {
    const { workspace } = await onCase({ 'library.reveal': () => refused('The folder is gone.') })
    execute(workspace, 'case.reveal')
    await vi.waitFor(() => expect(workspace.ui.getState().notices.at(-1)?.text).toBe('The folder is gone.'))
  })
})

describe('event commands', () => {
  it('creates in the middle of the timeline, selects it and asks for its title', async () => {
    const { workspace } = await onCase()
    const day = 19_500
    workspace.timeline.current = {
      zoom: vi.fn(),
      prepare: vi.fn(),
      fitAll: vi.fn(),
      fitSelection: vi.fn(),
      showDays: vi.fn(),
      goTo: vi.fn(),
      showTime: vi.fn(),
      shownTime: () => ({ start: 0, end: 1 }),
      middleDay: () => day,
      reveal: vi.fn(),
      dayUnder: () => null,
      focus: vi.fn(),
    }
    execute(workspace, 'event.newQuestion')
    const { selection, titleToEdit } = workspace.ui.getState()
    const [created] = selection
    expect(titleToEdit).toBe(created)
    const event = created === undefined ? undefined : workspace.documents.getState().document.event.get(created)
    expect(event).toMatchObject({ kind: 'question', title: '', date: '2023-05-23/..' })
  })

  it('says so when the filter hides what was just added', async () => {
    const { workspace } = await onCase()
    const { ui } = workspace
    ui.setState({ filter: { ...NO_FILTER, kinds: new Set(['order']) } })
    execute(workspace, 'event.newOrder')
    expect(ui.getState().notices).toEqual([])
    execute(workspace, 'event.newFiling')
    const [notice] = ui.getState().notices
    expect(notice?.text).toBe('Added, but the filter hides it.')
    notice?.action?.run()
    expect(ui.getState().filter).toBe(NO_FILTER)
  })

  it('deletes with a way back that never undoes anything else', async () => {
    const { workspace } = await onCase()
    const { ui, documents } = workspace
    ui.select([id('b')])
    execute(workspace, 'event.delete')
    expect([...ui.getState().selection]).toEqual(['c'])
    const undo = ui.getState().notices.at(-1)?.action
    undo?.run()
    expect(documents.getState().document.event.has(id('b'))).toBe(true)
    expect([...ui.getState().selection]).toEqual(['b'])
    undo?.run()
    expect(documents.getState().document.event.size).toBe(4)
  })

  it('marks as key unless all are, and then unmarks', async () => {
    const { workspace } = await onCase()
    const importance = () =>
      ['a', 'b'].map((text) => workspace.documents.getState().document.event.get(id(text))?.importance)
    workspace.ui.select([id('a')])
    execute(workspace, 'event.markKey')
    workspace.ui.select([id('a'), id('b')])
    execute(workspace, 'event.markKey')
    expect(importance()).toEqual(['key', 'key'])
    execute(workspace, 'event.markKey')
    expect(importance()).toEqual(['normal', 'normal'])
  })

  it('takes dates away as one step, and not twice', async () => {
    const { workspace } = await onCase()
    workspace.ui.select([id('a'), id('b')])
    execute(workspace, 'event.toTray')
    expect(workspace.documents.getState().past.map(({ label }) => label)).toEqual(['Move 2 events to tray'])
    expect(blockedBecause(workspace, 'event.toTray')).toBe('The selection is in the tray already')
  })
})
