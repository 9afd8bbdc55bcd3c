import type { ClientRequest } from 'node:http'
import electronUpdater, { type AppUpdater } from 'electron-updater'
import {
  parseUpdateInfo,
  Provider,
  resolveFiles,
  type ProviderRuntimeOptions,
} from 'electron-updater/out/providers/Provider.js'
import type { UpdateInfo } from 'electron-updater'
import { requestFor } from './ask'
import { signedList } from './signed-list'
import type { UpdateEngine } from './updates'

interface Feed {
  address: URL
  /** What main knows the signer by. */
  key: string
}

/** The name that electron-builder gives the list of this system. */
const listName = (): string => {
  if (process.platform === 'win32') return 'latest.yml'
  if (process.platform === 'darwin') return 'latest-mac.yml'
  return process.arch === 'x64' ? 'latest-linux.yml' : `latest-linux-${process.arch}.yml`
}

/** Gives electron-updater a list only after its signature was checked; it never fetches one by itself. */
class SignedProvider extends Provider<UpdateInfo> {
  readonly #feed: Feed

  constructor(feed: Feed, _updater: AppUpdater, options: ProviderRuntimeOptions) {
    super(options)
    this.#feed = feed
  }

  /** The headers would tell one user from another. */
  override setRequestHeaders(): void {}

  override async getLatestVersion(): Promise<UpdateInfo> {
    const { address, key } = this.#feed
    return parseUpdateInfo(await signedList(address, listName(), key), listName(), address)
  }

  override resolveFiles(info: UpdateInfo) {
    return resolveFiles(info, this.#feed.address)
  }
}

/** Has electron-updater speak through Node: in Chromium no host name resolves, which stays so. */
function speakThroughNode(updater: AppUpdater): void {
  const executor: unknown = Reflect.get(updater, 'httpExecutor')
  if (typeof executor !== 'object' || executor === null) throw new Error('electron-updater has no executor')
  const createRequest = (options: { protocol?: string | null }, answer: () => void): ClientRequest =>
    requestFor(options.protocol)(options, answer)
  Reflect.set(executor, 'createRequest', createRequest)
}

export interface EngineOptions {
  key: string
  /** Absolute path of a file that names the folder for downloads. Null: the one that the package brings. */
  config: string | null
}

/** electron-updater, told to do nothing by itself but put in place, at the end of the app, what the user had it download. */
export function updaterEngine({ key, config }: EngineOptions): UpdateEngine {
  const { autoUpdater: updater } = electronUpdater
  updater.autoDownload = false
  updater.autoInstallOnAppQuit = true
  updater.autoRunAppAfterInstall = false
  updater.allowDowngrade = false
  updater.disableDifferentialDownload = true
  updater.logger = null
  if (config !== null) {
    updater.forceDevUpdateConfig = true
    updater.updateConfigPath = config
  }
  speakThroughNode(updater)
  return {
    async find(address) {
      const bound = class extends SignedProvider {
        constructor(_options: unknown, from: AppUpdater, runtime: ProviderRuntimeOptions) {
          super({ address, key }, from, runtime)
        }
      }
      updater.setFeedURL({ provider: 'custom', updateProvider: bound })
      const found = await updater.checkForUpdates()
      return found?.isUpdateAvailable === true ? found.updateInfo.version : null
    },
    async download(onProgress) {
      const tell = ({ percent }: { percent: number }): void => onProgress(Math.min(1, percent / 100))
      updater.on('download-progress', tell)
      try {
        await updater.downloadUpdate()
      } finally {
        updater.off('download-progress', tell)
      }
    },
  }
}
