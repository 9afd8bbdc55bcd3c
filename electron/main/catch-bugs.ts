import { dialog, type App } from 'electron'
import { describeError } from './describe-error'
import type { Log } from './log'

/**
 * The boundary of the main process: whatever nobody caught is logged and told, one at a time, with no text of the case in it.
 * `copyDetails` puts what a report needs on the clipboard.
 */
export function catchBugs(app: App, log: Log, copyDetails: () => void): void {
  let telling = false
  const caught = async (error: unknown): Promise<void> => {
    log('bug', describeError(error))
    if (telling) return
    telling = true
    await app.whenReady()
    await tell(app, copyDetails)
    telling = false
  }
  process.on('uncaughtException', (error) => void caught(error))
  process.on('unhandledRejection', (reason) => void caught(reason))
}

async function tell(app: App, copyDetails: () => void): Promise<void> {
  const { response } = await dialog.showMessageBox({
    type: 'error',
    message: 'Something went wrong inside Docketline.',
    detail: 'What was saved is safe. It is best to quit and start again.',
    buttons: ['Keep open', 'Copy details', 'Quit'],
    defaultId: 2,
    cancelId: 0,
    noLink: true,
  })
  if (response === 1) copyDetails()
  if (response === 2) app.quit()
}
