import { join } from 'node:path'
import { app, nativeTheme, utilityProcess } from 'electron'
import { v7 } from 'uuid'
import type { CaseDocument } from '../../shared/document'
import { dispatch } from '../../shared/ipc/dispatch'
import { readSampleCase } from '../store/sample-case'
import { openSettings } from '../store/settings-file'
import { nodePorts } from '../store/store-ports'
import { createPress } from './brief/press'
import { createPreviews } from './brief/previews'
import { begunAhead } from './begun-ahead'
import { createCaseDesk } from './calls/case-desk'
import { firstCase } from './calls/first-case'
import { createHandlers } from './calls/handlers'
import { electronDesktop } from './electron-desktop'
import { createFlush } from './flush'
import { createHistoryService } from './history/history-service'
import type { Answers } from './answers'
import { largeCases } from './large-cases/large-cases'
import { libraryPlace } from './library-place'
import { guardClosing, saveBeforeShutdown } from './lifecycle'
import { placeMemory } from './remembered-places'
import { answerSecondStarts } from './second-start'
import { leaveRunMarker } from './trouble/run-marker'
import { troubleOf } from './trouble/trouble'
import { copyDetails, facts, launch, log, logs, out, platform, report, userData, version } from './this-run'
import { untoldAt } from './untold'
import { keptChoice } from './updates/kept-choice'
import { updateMeans } from './updates/update-means'
import { createUpdates } from './updates/updates'
import { createMenu } from './window/menu'
import { createOneWindow } from './window/one-window'
import { watchWindow } from './window/watch-window'
import { openWindow } from './window/open-window'
import { createPresenting } from './window/presenting'
import { showWindow, type UnseenWindow } from './window/window'

// The composition root: the one place where the parts of the app are made and given to one another.

const assets = join(app.getAppPath(), 'assets')
const viewing = join(userData, 'viewing')
const store = nodePorts(version)

const memory = placeMemory(store, join(userData, 'remembered-places.json'), log)
const large = largeCases(
  store,
  () =>
    utilityProcess.fork(join(out, 'main', 'large-cases-process.js'), [version], { serviceName: 'Docketline cases' }),
  log,
)
const place = libraryPlace({
  store,
  named: launch.library,
  usual: join(userData, 'library'),
  memory,
  onUnderneath: () => window.send({ type: 'case.underneath' }),
  readLarge: large.facts,
})
const library = place.open
const untold = untoldAt(store, join(userData, 'untold.json'), log)
const desk = createCaseDesk({
  library,
  keepUntold: untold.keep,
  onUnwritten: (notice) => window.send({ type: 'case.unwritten', notice }),
  now: () => store.clock.now().getTime(),
  report,
})
const readSample = (): Promise<CaseDocument> => readSampleCase(assets)
const flush = createFlush({
  send: () => window.send({ type: 'flush' }),
  after: (ms, run) => store.clock.after(ms, run),
  isSaving: () => desk.isSaving,
})
const showMenu = createMenu({
  platform,
  development: !app.isPackaged,
  send: (id) => window.send({ type: 'command', id }),
  onText: (action) => window.current?.webContents[action](),
})
const presenting = createPresenting(() => window.current)
const desktop = electronDesktop(() => window.current, showMenu, presenting)
const press = createPress({
  start: () => utilityProcess.fork(join(out, 'main', 'brief-process.js'), [], { serviceName: 'Docketline brief' }),
  assets,
  clock: store.clock,
  log,
})
const previews = createPreviews(press, version)
const updates = createUpdates({
  ...updateMeans(app.isPackaged, userData),
  ...keptChoice(store, join(userData, 'updates.json')),
  tell: (state) => window.send({ type: 'updates', state }),
  log,
})

const offered = { path: launch.bundle }
const history = createHistoryService(
  () => utilityProcess.fork(join(out, 'main', 'history-process.js'), [version], { serviceName: 'Docketline history' }),
  log,
)

const window = createOneWindow((made) => {
  guardClosing(made.window, {
    app,
    desk,
    flush,
    desktop,
    log,
    beforeClosing: (closing) => memory.remember({ window: presenting.placeOf(closing) }),
  })
  saveBeforeShutdown(made.window, flush)
  watchWindow(made.window, { app, desk, log, copyDetails, reopen: () => window.open(openWindow()) })
  void showWindow(made, memory.places.window)
})

/** Copies for viewers hold what is in the case: they go at the next start, or the one after, where a viewer still has them. */
async function clearViewing(): Promise<void> {
  await store.fs.rm(viewing, { recursive: true, force: true }).catch(report)
}

/** Makes the app around the window that is there already. */
export async function startApp(launched: UnseenWindow): Promise<Answers> {
  const marker = leaveRunMarker(join(userData, 'running'))
  app.on('will-quit', () => marker.remove())
  log('started', { version, electron: process.versions.electron, platform, packaged: app.isPackaged })
  if (marker.leftBehind) log('the run before ended badly')
  const [settings] = await Promise.all([openSettings(store, userData), memory.read(), clearViewing()])
  nativeTheme.themeSource = settings.settings.theme
  const first = begunAhead(() => firstCase({ library, desk, largeCases: large, readSample }, settings.settings))
  // The menu after it: it takes a while to build, and nobody sees it before the case.
  void first.begin().then(() => showMenu({ undo: null, redo: null }))
  window.open(launched)
  const handlers = createHandlers({
    version,
    platform,
    notices: launch.notices,
    settings,
    library,
    moveLibrary: place.move,
    desk,
    untold,
    firstCase: () => first.ask(),
    largeCases: large,
    readSample,
    newId: v7,
    flush,
    desktop,
    memory,
    store,
    press,
    previews,
    startImport: () =>
      utilityProcess.fork(join(out, 'main', 'import-process.js'), [], { serviceName: 'Docketline import' }),
    history,
    offered,
    viewing,
    assets,
    updates,
    trouble: troubleOf(logs, marker.leftBehind, facts),
    send: (event) => window.send(event),
    log,
  })
  const answer = dispatch(handlers, report)
  answerSecondStarts(app, { place, window, offered })
  app.on('window-all-closed', () => app.quit())
  return {
    answer(name, input) {
      flush.heard()
      return answer(name, input)
    },
    preview: (id, shown) => previews.picture(id, shown),
  }
}
