import { join } from 'node:path'
import { app } from 'electron'
import { systemClock } from '../store/clock'
import { describeError } from './describe-error'
import { readLaunchArguments } from './launch-arguments'
import { openLog } from './log'
import { trustedPage } from './security/trusted-page'
import { copyText } from './trouble/copy-text'
import { troubleOf } from './trouble/trouble'

// What is known of this run of the app before anything is made. Read first of all, so it is light.

app.setName('Docketline')
app.setAppUserModelId('app.docketline.Docketline')

/** Absolute path of the folder of everything that was built. */
export const out = join(app.getAppPath(), 'out')
export const userData = app.getPath('userData')
export const logs = join(userData, 'logs')
export const version = app.getVersion()
export const platform = process.platform === 'darwin' || process.platform === 'win32' ? process.platform : 'linux'
export const launch = readLaunchArguments(process.argv, process.cwd())
export const page = trustedPage(process.env['ELECTRON_RENDERER_URL'], app.isPackaged)
/** What a report of a fault says of the app. */
export const facts = { version, ...process.versions, platform, arch: process.arch }

export const log = openLog(logs, () => systemClock.now())
export const report = (error: unknown): void => log('internal error', describeError(error))
export const copyDetails = (): void => copyText(troubleOf(logs, false, facts).details())
