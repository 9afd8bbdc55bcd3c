import type { ErrorCode } from '../../../shared/expected-error'
import { CallError } from '../../../shared/ipc/client'
import type { Notice } from '../../store/ui-store'

/** What to do next, where the code of an error tells; main's own sentence has said what happened. */
const NEXT_STEP: Partial<Record<ErrorCode, string>> = {
  'disk-full': 'Free some space and try again.',
  'no-permission': 'Check who may write in that folder and try again.',
  'newer-format': 'Update Docketline to open it.',
  busy: 'Try again in a moment.',
}

/** The notice for anything that a command or a call was stopped by. */
export function errorNotice(error: unknown): Omit<Notice, 'id'> {
  if (!(error instanceof CallError)) {
    return { tone: 'error', text: 'Something went wrong inside Docketline. What is shown as saved is safe; try again.' }
  }
  const next = NEXT_STEP[error.code]
  // Main may have said it already.
  const text = next === undefined || error.message.includes(next) ? error.message : `${error.message} ${next}`
  return { tone: 'error', text }
}
