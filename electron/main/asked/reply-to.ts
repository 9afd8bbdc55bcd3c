import { ExpectedError } from '../../../shared/expected-error'
import { describeError } from '../describe-error'
import type { AskedReply } from './asked-message'

/** Does what was asked, and says what became of it. Never rejects. */
export async function replyTo(id: number, work: () => Promise<unknown>): Promise<AskedReply> {
  try {
    return { id, kind: 'read', value: await work() }
  } catch (error) {
    if (error instanceof ExpectedError) return { id, kind: 'failed', code: error.code, message: error.message }
    const { name, stack } = describeError(error)
    return { id, kind: 'broke', name, stack }
  }
}
