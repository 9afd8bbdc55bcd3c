import { describe, expect, it, vi } from 'vitest'
import { documentFrom } from '../../shared/document'
import type { OpenedCase, Reply } from '../../shared/ipc/contract'
import { EventId } from '../../shared/model/ids'
import { execute } from '../commands/execute'
import { timelineActions } from '../timeline/timeline-actions'
import { encodeFirstView } from '../../shared/timeline/encode-first-view'
import { folder, openedCase, refused, testWorkspace, type Answers } from './test-workspace'

/** The case of `openedCase` as main sends a large one: its record, and its events one in a part. */
function inParts(): { opened: OpenedCase; answers: Answers } {
  const whole = openedCase('one')
  const { event } = whole.data
  const opened = { ...whole, data: { ...whole.data, event: [] }, parts: event.length }
  return {
    opened,
    answers: { 'case.open': () => opened, 'case.part': ({ at }) => ({ json: JSON.stringify({ event: [event[at]] }) }) },
  }
}

const encoder = new TextEncoder()
const keptView = () => encodeFirstView(documentFrom(openedCase('one').data), 20_000, (text) => encoder.encode(text))

/** A case whose first view is kept, and whose parts wait until they are let through. */
async function opening(answer: OpenedCase | Reply<never> = inParts().opened) {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run))
  let letThrough = (): void => undefined
  const gate = new Promise<void>((resolve) => {
    letThrough = resolve
  })
  const view = keptView()
  const made = testWorkspace({
    ...inParts().answers,
    'case.open': async ({ case: asked }) => {
      await gate
      return asked === 'one' ? answer : openedCase(asked)
    },
    'case.firstPicture': () => ({ first: { picture: view.picture, mark: 'kept' } }),
    'case.firstTexts': ({ mark }) => ({ texts: mark === 'kept' ? view.texts : null }),
  })
  const opened = made.workspace.openCase(folder('one'))
  await vi.waitFor(() => expect(made.workspace.ui.getState().opening).not.toBeNull())
  return { ...made, opened, letThrough }
}

describe('a large case', () => {
  it('comes in parts and is whole at its end', async () => {
    const { workspace } = testWorkspace(inParts().answers)
    await workspace.openCase(folder('one'))
    expect(workspace.documents.getState().document).toEqual(documentFrom(openedCase('one').data))
    expect(workspace.ui.getState()).toMatchObject({ screen: 'case', opening: null, open: { readOnly: null } })
  })

  it('shows its timeline at once where that is kept, and cannot be changed before it is there', async () => {
    const { workspace, opened, letThrough } = await opening()
    const { ui, documents } = workspace
    expect(ui.getState()).toMatchObject({ screen: 'case', open: { folder: 'one' } })
    expect(ui.getState().open?.readOnly).toContain('still being read')
    expect(documents.getState().document.event.size).toBe(0)
    const screens = ui.getState().opened
    letThrough()
    await opened
    expect(ui.getState()).toMatchObject({ opening: null, open: { readOnly: null }, opened: screens })
    expect(documents.getState().document.event.size).toBe(4)
  })

  it('keeps what was selected meanwhile, and does what was asked for once it is there', async () => {
    const { workspace, opened, letThrough } = await opening()
    workspace.ui.select([EventId.parse('a')])
    execute(workspace, 'event.delete')
    expect(workspace.documents.getState().past).toEqual([])
    letThrough()
    await opened
    await vi.waitFor(() => expect(workspace.documents.getState().document.event.has(EventId.parse('a'))).toBe(false))
    expect(workspace.documents.getState().past).toHaveLength(1)
    await workspace.autosave.flush()
  })

  it('is edited by hand once it is there, and says meanwhile what follows', async () => {
    const { workspace, opened, letThrough } = await opening()
    const { ui, documents } = workspace
    timelineActions(workspace).move(new Set([EventId.parse('a')]), 3)
    expect(ui.getState().asked).toBe('Move event')
    letThrough()
    await opened
    expect(ui.getState().asked).toBeNull()
    expect(documents.getState().document.event.get(EventId.parse('a'))?.date).toBe('2023-06-04')
    expect(documents.getState().past).toHaveLength(1)
    await workspace.autosave.flush()
  })

  it('is edited by hand once it is there, and not when the texts of its first view come', async () => {
    const { workspace, opened, letThrough } = await opening()
    const { ui, documents } = workspace
    timelineActions(workspace).move(new Set([EventId.parse('a')]), 3)
    const first = ui.getState().opening
    ui.setState({ opening: first && { ...first } })
    expect(ui.getState().notices).toEqual([])
    letThrough()
    await opened
    expect(documents.getState().document.event.get(EventId.parse('a'))?.date).toBe('2023-06-04')
    await workspace.autosave.flush()
  })

  it('that turns out to be for reading only says that an edit by hand was not done', async () => {
    const { workspace, opened, letThrough } = await opening({ ...inParts().opened, readOnly: 'It is open elsewhere.' })
    const before = documentFrom(openedCase('one').data)
    timelineActions(workspace).create('filing', 19_520, { kind: 'none' })
    letThrough()
    await opened
    expect(workspace.documents.getState().document).toEqual(before)
    expect(workspace.ui.getState().notices.at(-1)?.text).toBe('“Add filing” was not done: It is open elsewhere.')
  })

  it('that is left before says so of an edit by hand, which never reaches another case', async () => {
    const { workspace, letThrough } = await opening()
    timelineActions(workspace).move(new Set([EventId.parse('a')]), 3)
    const other = workspace.openCase(folder('two'))
    letThrough()
    await other
    expect(workspace.ui.getState()).toMatchObject({ open: { folder: 'two' }, opening: null })
    expect(workspace.documents.getState().past).toEqual([])
    expect(workspace.ui.getState().notices.at(-1)?.text).toContain('“Move event” was not done')
  })

  it('is left for the list of cases at any time, and nothing of it comes after', async () => {
    const { workspace, opened, letThrough } = await opening()
    execute(workspace, 'event.newFiling')
    await workspace.showCases()
    letThrough()
    await opened
    expect(workspace.ui.getState()).toMatchObject({ screen: 'cases', open: null, opening: null })
    expect(workspace.documents.getState().document.event.size).toBe(0)
  })

  it('that cannot be read after all leads to the list, and says why', async () => {
    const { workspace, opened, letThrough } = await opening(refused('The case cannot be read.'))
    letThrough()
    await opened
    expect(workspace.ui.getState()).toMatchObject({ screen: 'cases', open: null, opening: null })
    expect(workspace.ui.getState().notices.at(-1)?.text).toBe('The case cannot be read.')
  })
})
