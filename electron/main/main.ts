import { join } from 'node:path'
import { app, ipcMain, nativeTheme, protocol, session, utilityProcess } from 'electron'
import { v7 } from 'uuid'
import type { CaseDocument } from '../../shared/document'
import { dispatch } from '../../shared/ipc/dispatch'
import { readSampleCase } from '../store/sample-case'
import { openSettings, type SettingsFile } from '../store/settings-file'
import { nodePorts } from '../store/store-ports'
import { createPress } from './brief/press'
import { createPreviews } from './brief/previews'
import { begunAhead } from './begun-ahead'
import { createCaseDesk } from './calls/case-desk'
import { firstCase } from './calls/first-case'
import { createHandlers } from './calls/handlers'
import { catchBugs } from './catch-bugs'
import { describeError } from './describe-error'
import { electronDesktop } from './electron-desktop'
import { createFlush } from './flush'
import { createHistoryService } from './history/history-service'
import { serveCalls } from './ipc'
import { readLaunchArguments } from './launch-arguments'
import { largeCases } from './large-cases/large-cases'
import { libraryPlace } from './library-place'
import { guardClosing, saveBeforeShutdown } from './lifecycle'
import { openLog } from './log'
import { placeMemory } from './remembered-places'
import { answerSecondStarts, claimOnlyStart } from './second-start'
import { silenceChromium } from './security/chromium-switches'
import { hardenContents, hardenSession } from './security/hardening'
import { APP_SCHEME_PRIVILEGES, serveApp } from './security/protocol'
import { trustedPage } from './security/trusted-page'
import { copyText } from './trouble/copy-text'
import { leaveRunMarker } from './trouble/run-marker'
import { troubleOf } from './trouble/trouble'
import { untoldAt } from './untold'
import { keptChoice } from './updates/kept-choice'
import { updateMeans } from './updates/update-means'
import { createUpdates } from './updates/updates'
import { createMenu } from './window/menu'
import { createOneWindow } from './window/one-window'
import { watchWindow } from './window/watch-window'
import { createPresenting } from './window/presenting'
import { makeWindow } from './window/window'

// The composition root: the one place where the parts of the app are made and given to one another.

app.setName('Docketline')
app.setAppUserModelId('app.docketline.Docketline')

const out = join(import.meta.dirname, '..')
const assets = join(app.getAppPath(), 'assets')
const userData = app.getPath('userData')
const version = app.getVersion()
const viewing = join(userData, 'viewing')
const platform = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'
const launch = readLaunchArguments(process.argv, process.cwd())
const page = trustedPage(process.env['ELECTRON_RENDERER_URL'], app.isPackaged)
const store = nodePorts(version)
const logs = join(userData, 'logs')
const log = openLog(logs, () => store.clock.now())
const facts = { version, ...process.versions, platform, arch: process.arch }
const copyDetails = (): void => copyText(troubleOf(logs, false, facts).details())
const report = (error: unknown): void => log('internal error', describeError(error))

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
const desk = createCaseDesk({ library, keepUntold: untold.keep, now: () => store.clock.now().getTime(), report })
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

const window = createOneWindow(() => {
  const made = makeWindow(memory.places.window, join(out, 'preload', 'preload.cjs'))
  guardClosing(made, {
    app,
    desk,
    flush,
    desktop,
    log,
    beforeClosing: (closing) => memory.remember({ window: presenting.placeOf(closing) }),
  })
  saveBeforeShutdown(made, flush)
  watchWindow(made, { app, desk, log, copyDetails, reopen: () => window.open() })
  // Rejects as well when the user quits while it loads.
  made.loadURL(page.url).catch(report)
  return made
})

if (claimOnlyStart(app, launch)) {
  catchBugs(app, log, copyDetails)
  protocol.registerSchemesAsPrivileged([APP_SCHEME_PRIVILEGES])
  silenceChromium(app.commandLine, page.development)
  // Electron cannot do both; `--no-sandbox` is what tests that run as root must say.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  hardenContents(app, page, log)
  // Read while Chromium gets ready.
  const kept = Promise.all([openSettings(store, userData), memory.read(), clearViewing()]).then(
    ([settings]) => settings,
  )
  // Not awaited: Electron holds `ready` back until this module is through.
  void app.whenReady().then(() => start(kept))
} else {
  app.quit()
}

/** Copies for viewers hold what is in the case: they go at the next start, or the one after, where a viewer still has them. */
async function clearViewing(): Promise<void> {
  await store.fs.rm(viewing, { recursive: true, force: true }).catch(report)
}

async function start(kept: Promise<SettingsFile>): Promise<void> {
  const marker = leaveRunMarker(join(userData, 'running'))
  app.on('will-quit', () => marker.remove())
  log('started', { version, electron: process.versions.electron, platform, packaged: app.isPackaged })
  if (marker.leftBehind) log('the run before ended badly')
  hardenSession(session.defaultSession, page, log)
  const settings = await kept
  nativeTheme.themeSource = settings.settings.theme
  const first = begunAhead(() => firstCase({ library, desk, largeCases: large, readSample }, settings.settings))
  serveApp(protocol, join(out, 'renderer'), (id, page) => previews.picture(id, page))
  window.open()
  // What follows is there long before the page can ask for it: the process that it will run in only begins.
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
  serveCalls(
    ipcMain,
    page.origin,
    (name, input) => {
      flush.heard()
      return answer(name, input)
    },
    log,
  )
  // Read while the process of the page begins: before the window is asked for it would hold that up, after the page asks the page.
  first.begin()
  showMenu({ undo: null, redo: null })
  answerSecondStarts(app, { place, window, offered })
  app.on('window-all-closed', () => app.quit())
}
