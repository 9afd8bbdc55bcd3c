import { expect, it, vi } from 'vitest'
import { briefDefaults } from '../../../shared/brief/brief-options'
import { folder, openedCase, refused, testWorkspace, type Answers } from '../../app/test-workspace'
import { execute } from '../../commands/execute'
import { exportBrief } from './export-brief'

const options = briefDefaults()

async function onCase(answers: Answers = {}) {
  const made = testWorkspace({ 'case.open': () => openedCase('one'), ...answers })
  await made.workspace.openCase(folder('one'))
  return made
}

it('makes nothing that would miss a change, and says so', async () => {
  const { workspace, calls } = await onCase({ 'case.commit': () => refused('The disk is full.') })
  execute(workspace, 'event.newFiling')
  expect(await exportBrief(workspace, options)).toBeNull()
  expect(workspace.ui.getState().notices.at(-1)?.text).toContain('Nothing was exported')
  expect(calls.some(([call]) => call === 'brief.export')).toBe(false)
  workspace.autosave.begin(0) // ends the retries
})

it('says where the brief is and is free again, whatever came of it', async () => {
  const saved = { outcome: 'saved' as const, notes: [], path: '/briefs/doe.pdf' }
  const { workspace } = await onCase({ 'brief.export': () => saved })
  expect(await exportBrief(workspace, options)).toBe('/briefs/doe.pdf')
  const cancelled = await onCase({ 'brief.export': () => ({ outcome: 'cancelled' }) })
  expect(await exportBrief(cancelled.workspace, options)).toBeNull()
  const failing = await onCase({ 'brief.export': () => refused('The brief could not be set.') })
  await expect(exportBrief(failing.workspace, options)).rejects.toThrow('could not be set')
  for (const { ui } of [workspace, cancelled.workspace, failing.workspace]) expect(ui.getState().brief).toBeNull()
})

it('says which files of the case are gone', async () => {
  const notes = ['A file is not in the case folder: 1-main.pdf.']
  const { workspace } = await onCase({ 'brief.export': () => ({ outcome: 'saved', notes, path: '/briefs/doe.pdf' }) })
  await exportBrief(workspace, options)
  expect(workspace.ui.getState().notices.at(-1)).toMatchObject({ text: notes[0], tone: 'info' })
})

it('exports another form from the menu, and says what is not in it', async () => {
  const notes = ['2 hearings have no certain day and could not be put into the calendar.']
  const { workspace, calls } = await onCase({
    'export.save': () => ({ outcome: 'saved', notes, path: '/briefs/doe.ics' }),
  })
  execute(workspace, 'export.ics')
  await vi.waitFor(() =>
    expect(workspace.ui.getState().notices.at(-1)?.text).toBe(`Saved to /briefs/doe.ics. ${notes[0]}`),
  )
  expect(calls.find(([call]) => call === 'export.save')?.[1]).toMatchObject({
    format: 'ics',
    view: { lanes: null, days: null },
  })
})
