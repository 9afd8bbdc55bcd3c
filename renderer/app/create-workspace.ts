import { v7 as uuid } from 'uuid'
import { EMPTY_DOCUMENT, type CaseDocument } from '../../shared/document'
import type { Client } from '../../shared/ipc/client'
import { epochDay, type EpochDay } from '../../shared/model/epoch-day'
import { questionDates } from '../../shared/questions/question-dates'
import { refusedEdit } from '../features/notices/refused-edit'
import { createAutosave, type Timers } from '../store/autosave'
import { createDocumentStore } from '../store/document-store'
import { createOwedChanges } from '../store/owed-changes'
import { createUiStore } from '../store/ui-store'
import { createImportDesk } from '../features/import/import-desk'
import { breatheAndDraw } from './breathe'
import { commitPatch } from './commit-patch'
import { followUnderneath } from './follow-underneath'
import { createLongEdits } from './long-edits'
import { createCaseNavigation } from './open-case'
import { prepareDocument } from './prepare-document'
import type { Workspace } from './workspace'

const timers: Timers = {
  now: () => performance.now(),
  after: (ms, callback) => {
    const timer = setTimeout(callback, ms)
    return () => clearTimeout(timer)
  },
}

/** A window that is not seen draws nothing: it is not waited for longer than this. */
const UNSEEN_MS = 250

/** After the window has drawn: a frame is promised, then its work is over. */
const nextFrame = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve))
    setTimeout(resolve, UNSEEN_MS)
  })

const breathe = breatheAndDraw(timers.now, nextFrame)

function today(): EpochDay {
  const now = new Date()
  return epochDay(now.getFullYear(), now.getMonth() + 1, now.getDate())
}

/** Joins the stores to the client: what is edited goes to autosave, and autosave commits to the case on screen. */
export function createWorkspace(client: Client): Workspace {
  const ui = createUiStore()
  const autosave = createAutosave(async (rev, label, patch) => {
    const { open } = ui.getState()
    if (open === null) throw new Error('A change without a case to save it in')
    const committed = await commitPatch(client, { case: open.folder, rev, label, patch })
    followUnderneath({ documents, ui }, committed.underneath)
    return committed.rev
  }, timers)
  const owed = createOwedChanges()
  const documents = createDocumentStore(EMPTY_DOCUMENT, {
    now: timers.now,
    onPatch: (...change) => {
      const due = owed.pay()
      if (due !== null) autosave.add('Date questions as their links say', due, 'now')
      autosave.add(...change)
    },
    follow: questionDates,
  })
  const timeline: Workspace['timeline'] = { current: null }
  const prepare = (document: CaseDocument): Promise<void> =>
    prepareDocument(document, { today: today(), timeline: timeline.current, breathe, shown: ui.getState() })
  const longEdits = createLongEdits({
    documents,
    ui,
    follow: questionDates,
    breathe,
    nextFrame,
    prepare,
    refuse: (error) => ui.notify(refusedEdit(error)),
  })
  const navigation = createCaseNavigation({
    client,
    documents,
    autosave,
    ui,
    longEdits,
    owed,
    today,
    timeline,
    nextFrame,
  })
  return {
    client,
    documents,
    autosave,
    longEdits,
    ui,
    ids: () => uuid(),
    today,
    timeline,
    imports: createImportDesk({
      client,
      documents,
      autosave,
      ui,
      nextFrame,
      breathe,
      prepare,
      undo: () => longEdits.undo(),
      fitTimeline: () => timeline.current?.fitAll(),
      ...navigation,
    }),
    ...navigation,
  }
}
