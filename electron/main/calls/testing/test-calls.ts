import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { vi } from 'vitest'
import type { CaseDocument } from '../../../../shared/document'
import { createClient, type Client } from '../../../../shared/ipc/client'
import type { AppEvent } from '../../../../shared/ipc/contract'
import { dispatch } from '../../../../shared/ipc/dispatch'
import { readSampleCase } from '../../../store/sample-case'
import { openSettings } from '../../../store/settings-file'
import { nodePorts } from '../../../store/store-ports'
import { createPress, type PressChild } from '../../brief/press'
import type { PressRequest } from '../../brief/press-message'
import { createPreviews } from '../../brief/previews'
import type { Desktop } from '../../desktop'
import type { ImportAsk } from '../../import/import-message'
import type { ImportChild } from '../../import/import-session'
import { ImportWork } from '../../import/import-work'
import { createFlush } from '../../flush'
import { createHistoryAnswers } from '../../history/answer-history'
import type { AskedChild } from '../../asked/asked-process'
import { createHistoryService } from '../../history/history-service'
import { createLargeCaseAnswers } from '../../large-cases/answer-large-cases'
import { largeCases } from '../../large-cases/large-cases'
import type { Log } from '../../log'
import { libraryPlace } from '../../library-place'
import { placeMemory } from '../../remembered-places'
import { untoldAt } from '../../untold'
import { keptChoice } from '../../updates/kept-choice'
import { createUpdates } from '../../updates/updates'
import type { OfferedBundle } from '../bundle-calls'
import { createCaseDesk } from '../case-desk'
import { firstCase } from '../first-case'
import { createHandlers } from '../handlers'

const assets = resolve(import.meta.dirname, '../../../../assets')
const store = nodePorts('0.1.0')

/** A process of the press that is played: told each request, and how to answer it. */
export function playedPress(
  onRequest: (request: PressRequest, answer: (message: unknown) => void) => void,
): PressChild {
  let answer: (message: unknown) => void = () => undefined
  return {
    on: (event: string, listener: (value: never) => void) => {
      if (event === 'message') answer = listener as (message: unknown) => void
    },
    postMessage: (request) => onRequest(request as PressRequest, (message) => answer(message)),
    kill: () => true,
  }
}

/** The process of an import, in this one. */
function playedImport(): ImportChild {
  const work = new ImportWork()
  let answer: (message: unknown) => void = () => undefined
  const serve = async (ask: ImportAsk): Promise<void> => {
    const value = await work.answer(ask, (fraction, step) => answer({ kind: 'step', fraction, step }))
    answer({ kind: 'answer', value })
  }
  return {
    on: (event: string, listener: (value: never) => void) => {
      if (event === 'message') answer = listener as (message: unknown) => void
    },
    postMessage: (ask) => void serve(structuredClone(ask) as ImportAsk),
    kill: () => true,
  }
}

/** A process that is asked, played in this one. */
function inProcess(answer: (message: unknown) => Promise<unknown>): AskedChild {
  let told: (message: unknown) => void = () => undefined
  return {
    on: (event: string, listener: (value: never) => void) => {
      if (event === 'message') told = listener as (message: unknown) => void
    },
    kill: () => true,
    postMessage: (message) => void answer(message).then((reply) => told(structuredClone(reply))),
  }
}

export const PDF = new TextEncoder().encode('%PDF-1.7')

/** Every call over a real library in a folder that is removed by `remove`, with a desktop that is played. */
export async function setUpCalls() {
  const folder = mkdtempSync(join(tmpdir(), 'docketline-calls-'))
  const desktop = {
    confirm: vi.fn<Desktop['confirm']>().mockResolvedValue(false),
    chooseExportFile: vi.fn<Desktop['chooseExportFile']>().mockResolvedValue(null),
    chooseDocuments: vi.fn<Desktop['chooseDocuments']>().mockResolvedValue([]),
    chooseImportFiles: vi.fn<Desktop['chooseImportFiles']>().mockResolvedValue([]),
    chooseBundle: vi.fn<Desktop['chooseBundle']>().mockResolvedValue(null),
    saveBundle: vi.fn<Desktop['saveBundle']>().mockResolvedValue(null),
    chooseFolder: vi.fn<Desktop['chooseFolder']>().mockResolvedValue(null),
    documentsFolder: () => folder,
    open: vi.fn<Desktop['open']>().mockResolvedValue(true),
    showInFolder: vi.fn<Desktop['showInFolder']>(),
    openLink: vi.fn<Desktop['openLink']>().mockResolvedValue(),
    copy: vi.fn<Desktop['copy']>(),
    setTheme: vi.fn<Desktop['setTheme']>(),
    showMenu: vi.fn<Desktop['showMenu']>(),
    present: vi.fn<Desktop['present']>(),
  } satisfies Desktop
  const report = vi.fn<(error: unknown) => void>()
  const log = vi.fn<Log>()
  const events: AppEvent[] = []
  const libraryPath = join(folder, 'library')
  const memory = placeMemory(store, join(folder, 'places.json'), log)
  const large = largeCases(store, () => inProcess(createLargeCaseAnswers(store)), log)
  const place = libraryPlace({
    store,
    named: null,
    usual: libraryPath,
    memory,
    onUnderneath: () => undefined,
    readLarge: large.facts,
  })
  const library = place.open
  const brief = {
    start: () => playedPress(({ id }, answer) => answer({ kind: 'done', id, work: { kind: 'pdf', bytes: PDF } })),
  }
  const press = createPress({
    start: () => brief.start(),
    assets,
    clock: { ...store.clock, after: () => () => undefined },
    log,
  })
  const offered: OfferedBundle = { path: null }
  const untold = untoldAt(store, join(folder, 'untold.json'), log)
  const desk = createCaseDesk({
    library,
    keepUntold: untold.keep,
    onUnwritten: (notice) => events.push({ type: 'case.unwritten', notice }),
    now: () => store.clock.now().getTime(),
    report,
  })
  const settings = await openSettings(store, folder)
  const readSample = (): Promise<CaseDocument> => readSampleCase(assets)
  const handlers = createHandlers({
    version: '0.1.0',
    platform: 'linux',
    notices: ['Said at the start.'],
    settings,
    largeCases: large,
    firstCase: () => firstCase({ library, desk, largeCases: large, readSample }, settings.settings),
    library,
    moveLibrary: place.move,
    desk,
    untold,
    readSample,
    newId: () => 'made-here',
    flush: createFlush({ send: () => undefined, after: () => () => undefined, isSaving: () => false }),
    desktop,
    memory,
    store,
    press,
    previews: createPreviews(press, '0.1.0'),
    startImport: playedImport,
    offered,
    history: createHistoryService(() => inProcess(createHistoryAnswers(store)), log),
    viewing: join(folder, 'viewing'),
    assets,
    updates: createUpdates({
      impossible: 'A test takes no updates.',
      engine: () => Promise.reject(new Error('no engine in tests')),
      ...keptChoice(store, join(folder, 'updates.json')),
      tell: () => undefined,
      log,
    }),
    trouble: { logs: join(folder, 'logs'), endedBadly: false, details: () => 'Docketline 0.1.0' },
    send: (event) => events.push(event),
    log,
  })
  const call: Client = createClient(dispatch(handlers, report))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  return { call, desktop, desk, report, events, brief, libraryPath, folder, offered, remove }
}
