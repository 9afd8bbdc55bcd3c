import { join } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import { Settings } from '../../shared/ipc/contract'
import { diskError, writing } from './disk-error'
import { sweepTemps } from './durable-file'
import { DurableJSONFile, jsonOf } from './durable-json-file'
import { errorCode } from './file-system'
import { setAside } from './repair-case'
import { SerialQueue } from './serial-queue'
import type { StorePorts } from './store-ports'

const SETTINGS_FILE = 'settings.json'

export const DEFAULT_SETTINGS: Settings = { theme: 'system', userName: '', lastCase: null, briefTemplates: [] }

/** A setting that an older or a newer app does not know is no damage. */
const StoredSettings = z.object(Settings.shape).partial()

/** What the user chose, kept for the next start. */
export interface SettingsFile {
  readonly settings: Settings
  /** What happened on reading them that the user should know, as sentences. */
  readonly notices: readonly string[]
  /** Resolves with the new settings once they are on the disk. Where it rejects with `ExpectedError` they hold until the app quits. */
  change(change: Partial<Settings>): Promise<Settings>
}

const parseSettings = (bytes: Uint8Array): Settings => ({
  ...DEFAULT_SETTINGS,
  ...defined(StoredSettings.parse(jsonOf(bytes))),
})

const defined = (stored: z.infer<typeof StoredSettings>): Partial<Settings> =>
  Object.fromEntries(Object.entries(stored).filter(([, value]) => value !== undefined))

/** Reads the stored settings; malformed ones are set aside. Returns what is to be told, as sentences. */
async function readOrSetAside(ports: StorePorts, folder: string, low: Low<Settings>): Promise<string[]> {
  try {
    await low.read()
    return []
  } catch (error) {
    const told = 'The settings could not be read, so Docketline starts with the usual ones'
    if (errorCode(error) !== null) return [diskError(error, told, null).message]
    try {
      const kept = await setAside(ports, folder, SETTINGS_FILE)
      return [`${told}. The damaged file is kept as ${kept}.`]
    } catch (refused) {
      return [diskError(refused, `${told}; the damaged file could not be set aside`, null).message]
    }
  }
}

/** Opens `settings.json` in the app's own folder. Never rejects for what a disk or a file can do: the notices say it. */
export async function openSettings(ports: StorePorts, folder: string): Promise<SettingsFile> {
  await sweepTemps(ports, folder).catch(() => undefined)
  const adapter = new DurableJSONFile<Settings>(ports, join(folder, SETTINGS_FILE), {
    parse: parseSettings,
    backup: false,
  })
  const low = new Low<Settings>(adapter, DEFAULT_SETTINGS)
  const notices = await readOrSetAside(ports, folder, low)
  const writes = new SerialQueue()
  return {
    notices,
    get settings() {
      return low.data
    },
    change(change) {
      low.data = { ...low.data, ...change }
      return writes.run(async () => {
        await writing('The settings could not be saved', () => low.write())
        return low.data
      })
    },
  }
}
