import type { UiStore } from '../../store/ui-store'
import { errorNotice } from './error-notice'

/** For what is started and not waited for: where it fails, the user is told. */
export function notifyFailure(ui: UiStore, task: Promise<unknown>): void {
  task.catch((error: unknown) => ui.notify(errorNotice(error)))
}
