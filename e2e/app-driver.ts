import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { test as base, _electron, expect, type ElectronApplication, type Page } from '@playwright/test'
import type { CommandId } from '../shared/commands'

export { expect }

export interface LaunchOptions {
  /** Both are fresh temporary folders unless given; only those are removed at the end. */
  library?: string
  userData?: string
  /** Starts without naming the library, which is then the usual folder inside `userData`. */
  usualLibrary?: true
  args?: readonly string[]
  env?: Readonly<Record<string, string>>
  /** Where the app's package.json is; to be said by who is bundled to somewhere else. */
  appFolder?: string
}

/** Whatever should never appear, gathered from the first moment of every window. */
export interface Complaints {
  consoleErrors: string[]
  pageErrors: string[]
  policyViolations: string[]
  /** Requests of the page to anywhere but the app itself. */
  outgoingRequests: string[]
}

const APP_FOLDER = resolve(import.meta.dirname, '..')
/** The executable of an installed app, whose test variant is driven in the place of the checkout's build. */
const INSTALLED = process.env['DOCKETLINE_E2E_INSTALLED']

function ownEnvironment(extra: LaunchOptions['env']): Record<string, string> {
  const inherited = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  )
  const { ELECTRON_RENDERER_URL: _server, ELECTRON_RUN_AS_NODE: _node, ...kept } = Object.fromEntries(inherited)
  return { ...kept, ...extra }
}

const casesIn = async (library: string): Promise<string[]> =>
  (await readdir(library).catch(() => [])).filter((name) => !name.startsWith('.'))

/** Drives the real app the way a user does. Verbs of one feature belong beside its spec, built from `page` and `press`. */
export class AppDriver {
  readonly library: string
  readonly userData: string
  readonly complaints: Complaints = { consoleErrors: [], pageErrors: [], policyViolations: [], outgoingRequests: [] }
  readonly #options: LaunchOptions
  readonly #temporary: readonly string[]
  #running: { electron: ElectronApplication; page: Page } | null = null

  private constructor(
    options: LaunchOptions,
    folders: { library: string; userData: string; temporary: readonly string[] },
  ) {
    this.#options = options
    this.library = folders.library
    this.userData = folders.userData
    this.#temporary = folders.temporary
  }

  /** Starts the app and waits for its window. */
  static async launch(options: LaunchOptions = {}): Promise<AppDriver> {
    const temporary: string[] = []
    const fresh = async (what: string): Promise<string> => {
      const folder = await mkdtemp(join(tmpdir(), `docketline-e2e-${what}-`))
      temporary.push(folder)
      return folder
    }
    const userData = options.userData ?? (await fresh('user-data'))
    const usual = options.usualLibrary === true ? join(userData, 'library') : null
    const library = options.library ?? usual ?? (await fresh('library'))
    const driver = new AppDriver(options, { library, userData, temporary })
    await driver.#start()
    // A new library is given the sample only once the window shows it; what a test looks for on the disk is there from now on.
    if (options.library === undefined && options.userData === undefined)
      await expect.poll(() => casesIn(library)).not.toEqual([])
    return driver
  }

  get electron(): ElectronApplication {
    return this.#now().electron
  }

  get page(): Page {
    return this.#now().page
  }

  #now(): { electron: ElectronApplication; page: Page } {
    if (this.#running === null) throw new Error('The app is not running')
    return this.#running
  }

  async #start(): Promise<void> {
    const appFolder = this.#options.appFolder ?? APP_FOLDER
    const electron = await _electron.launch({
      ...(INSTALLED !== undefined && { executablePath: INSTALLED }),
      args: [
        ...(INSTALLED === undefined ? [appFolder] : []),
        `--user-data-dir=${this.userData}`,
        ...(this.#options.usualLibrary === true ? [] : ['--library', this.library]),
        ...(this.#options.args ?? []),
      ],
      cwd: appFolder,
      env: ownEnvironment(this.#options.env),
      // Chromium's sandbox refuses to run as root, as builds in containers do.
      chromiumSandbox: process.getuid?.() !== 0,
    })
    electron.on('window', (page) => this.#listen(page))
    for (const page of electron.windows()) this.#listen(page)
    const page = await electron.firstWindow()
    await page.waitForLoadState()
    this.#running = { electron, page }
    electron.once('close', () => {
      if (this.#running?.electron === electron) this.#running = null
    })
  }

  /**
   * Runs a function in the main process. It must bear being run twice: V8 at times collects the promise with the answer before
   * Playwright has it (microsoft/playwright#33737), and then it is asked again.
   */
  readonly inMain: ElectronApplication['evaluate'] = async (act: never, arg?: never) => {
    for (;;) {
      try {
        return await this.electron.evaluate(act, arg)
      } catch (error) {
        if (!(error instanceof Error && error.message.includes('garbage collected'))) throw error
      }
    }
  }

  readonly #heard = new WeakSet<Page>()
  #listen(page: Page): void {
    if (this.#heard.has(page)) return
    this.#heard.add(page)
    const { consoleErrors, pageErrors, policyViolations, outgoingRequests } = this.complaints
    page.on('console', (message) => {
      const text = message.text()
      if (text.includes('Content Security Policy')) policyViolations.push(text)
      else if (message.type() === 'error') consoleErrors.push(text)
    })
    page.on('pageerror', (error) => pageErrors.push(error.stack ?? error.message))
    page.on('request', (request) => {
      if (!request.url().startsWith('app://case/')) outgoingRequests.push(request.url())
    })
  }

  #provoked = false
  /** Says that this test does on purpose what the app must refuse: only then may anything be refused. */
  provokes(): void {
    this.#provoked = true
  }

  /**
   * Fails when the policy of the page was broken, or anything was asked of the network, since the start; asked of every app that any test
   * starts, so that the whole run counts none.
   */
  async expectNothingRefused(): Promise<void> {
    if (this.#provoked) return
    const { policyViolations, outgoingRequests } = this.complaints
    const log = await this.log().catch(() => '')
    const refused = log.split('\n').filter((line) => / refused /.test(line))
    expect({ policyViolations, outgoingRequests, refused }).toEqual({
      policyViolations: [],
      outgoingRequests: [],
      refused: [],
    })
  }

  /** Fails when anything was complained about since the start. */
  expectNoComplaints(): void {
    expect(this.complaints).toEqual({ consoleErrors: [], pageErrors: [], policyViolations: [], outgoingRequests: [] })
  }

  /** Ends the app as a power cut would: no goodbye, children included. */
  async kill(): Promise<void> {
    const { electron } = this.#now()
    const { pid } = electron.process()
    const gone = electron.waitForEvent('close')
    if (pid === undefined) throw new Error('The app has no process')
    // Playwright starts the app as the leader of a process group; Windows has none, and its children end with it.
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL')
    await gone
  }

  /** Quits like a user who answers every question with "go ahead". */
  async quit(): Promise<void> {
    await this.stubConfirm(1)
    await this.electron.close()
  }

  /** Starts again in the same folders, after `kill` or `quit`; quits first when it still runs. */
  async relaunch(): Promise<void> {
    if (this.#running !== null) await this.quit()
    await this.#start()
  }

  /** Quits if need be and removes the temporary folders. */
  async close(): Promise<void> {
    if (this.#running !== null) await this.quit().catch(() => this.kill())
    for (const folder of this.#temporary) await rm(folder, { recursive: true, force: true })
  }

  /** Takes over the window that replaced the one before, as after a crash. */
  async useNewWindow(open: () => Promise<unknown>): Promise<void> {
    const appears = this.electron.waitForEvent('window')
    await open()
    this.#running = { electron: this.electron, page: await appears }
  }

  /** The next dialogs that ask where to save get this answer; null cancels them. */
  async stubSaveDialog(path: string | null): Promise<void> {
    await this.inMain(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: filePath === null, filePath: filePath ?? '' })
    }, path)
  }

  /** The next message boxes are answered with the button of this index; `confirmations` tells what they asked. */
  async stubConfirm(buttonIndex: number): Promise<void> {
    await this.inMain(({ dialog }, response) => {
      const asked: string[] = []
      Reflect.set(globalThis, 'askedByDocketline', asked)
      dialog.showMessageBox = (...words: unknown[]) => {
        const options = words.at(-1)
        asked.push(
          typeof options === 'object' && options !== null && 'message' in options ? String(options.message) : '',
        )
        return Promise.resolve({ response, checkboxChecked: false })
      }
    }, buttonIndex)
  }

  /** The messages of the boxes shown since `stubConfirm`. */
  async confirmations(): Promise<string[]> {
    return this.inMain(() => (Reflect.get(globalThis, 'askedByDocketline') ?? []) as string[])
  }

  /** From now on nothing is opened outside the app; `openedPaths` and `openedLinks` tell what would have been. */
  async stubOpening(): Promise<void> {
    await this.inMain(({ shell }) => {
      const opened = { paths: [] as string[], links: [] as string[] }
      Reflect.set(globalThis, 'openedByDocketline', opened)
      shell.openPath = (path) => Promise.resolve(opened.paths.push(path)).then(() => '')
      shell.openExternal = (url) => Promise.resolve(void opened.links.push(url))
      shell.showItemInFolder = (path) => void opened.paths.push(path)
    })
  }

  async openedPaths(): Promise<string[]> {
    return (await this.#opened()).paths
  }

  async openedLinks(): Promise<string[]> {
    return (await this.#opened()).links
  }

  #opened(): Promise<{ paths: string[]; links: string[] }> {
    return this.inMain(() => {
      const none = { paths: [], links: [] }
      return (Reflect.get(globalThis, 'openedByDocketline') ?? none) as { paths: string[]; links: string[] }
    })
  }

  /** Clicks a command in the native menu. */
  async commandFromMenu(id: CommandId): Promise<void> {
    const click = { id, token: randomUUID() }
    await this.inMain(({ Menu }, { id, token }) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(id)
      if (item == null) throw new Error(`There is no ${id} in the menu`)
      if (!item.enabled) throw new Error(`${id} is disabled in the menu`)
      // Clicked once, even when asked twice.
      if (Reflect.get(globalThis, 'lastClickOfDriver') === token) return
      Reflect.set(globalThis, 'lastClickOfDriver', token)
      item.click()
    }, click)
  }

  /** What the native menu says of a command. */
  async menuItem(id: CommandId): Promise<{ label: string; enabled: boolean }> {
    return this.inMain(({ Menu }, command) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(command)
      if (item == null) throw new Error(`There is no ${command} in the menu`)
      return { label: item.label, enabled: item.enabled }
    }, id)
  }

  /** Presses keys in Playwright's notation, such as `ControlOrMeta+Z`. */
  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys)
  }

  /** Waits until the status bar says that the disk has everything. */
  async waitForSaved(): Promise<void> {
    await expect(this.page.getByTestId('save-state')).toHaveText(/^Saved/)
  }

  /** What the app wrote to its log so far. */
  async log(): Promise<string> {
    return readFile(join(this.userData, 'logs', 'docketline.log'), 'utf8')
  }
}

export const launchApp = (options?: LaunchOptions): Promise<AppDriver> => AppDriver.launch(options)

/** `launch` starts the app in a test and closes it after, whatever became of the test; `app` is one in fresh folders. */
export const test = base.extend<{ launch: typeof launchApp; app: AppDriver }>({
  // Playwright reads the names of the fixtures off the pattern, so it must be one even where it is empty.
  // oxlint-disable-next-line no-empty-pattern
  launch: async ({}, use) => {
    const started: AppDriver[] = []
    await use(async (options) => {
      const driver = await launchApp(options)
      started.push(driver)
      return driver
    })
    for (const driver of started) {
      try {
        await driver.expectNothingRefused()
      } finally {
        await driver.close()
      }
    }
  },
  app: async ({ launch }, use) => {
    await use(await launch())
  },
})
