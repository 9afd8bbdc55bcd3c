import { clipboard, dialog, type App } from 'electron'
import { describeError } from './describe-error'
import type { Log } from './log'

/** The boundary of the main process: whatever nobody caught is logged and told, one at a time, with no text of the case in it. */
export function catchBugs(app: App, log: Log): void {
  let telling = false
  const caught = async (error: unknown): Promise<void> => {
    const described = describeError(error)
    log('bug', described)
    if (telling) return
    telling = true
    await app.whenReady()
    await tell(app, `${described.name}\n${described.stack}`)
    telling = false
  }
  process.on('uncaughtException', (error) => void caught(error))
  process.on('unhandledRejection', (reason) => void caught(reason))
}

async function tell(app: App, error: string): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: 'Something went wrong inside Docketline.',
    detail: 'What was saved is safe. It is best to quit and start again.',
    buttons: ['Keep open', 'Copy details', 'Quit'],
    defaultId: 2,
    cancelId: 0,
    noLink: true,
  })
  const versions = `Docketline ${app.getVersion()}, Electron ${process.versions.electron}, ${process.platform} ${process.arch}`
  // A promise since Electron 44; there is nothing to wait for.
  if (response === 1) void clipboard.writeText(`${versions}\n${error}`)
  if (response === 2) app.quit()
}
