import { ExpectedError } from '../../shared/expected-error'
import { PressRequest, type PressReply } from './brief/press-message'
import { createPressWorker } from './brief/press-work'
import { describeError } from './describe-error'

// Runs as a process of its own, so that setting a long brief never holds up the window, and cancelling it is ending it.

const { parentPort } = process
const answer = (reply: PressReply): void => parentPort.postMessage(reply)
const worker = createPressWorker()

async function serve(message: unknown): Promise<void> {
  const request = PressRequest.parse(message)
  const { id } = request
  try {
    const work = await worker.work(request, ({ fraction, step }) => answer({ kind: 'step', id, fraction, step }))
    answer({ kind: 'done', id, work })
  } catch (error) {
    if (error instanceof ExpectedError) return answer({ kind: 'failed', id, code: error.code, message: error.message })
    const { name, stack } = describeError(error)
    answer({ kind: 'broke', id, name, stack })
  }
}

// In turn: a page is asked for after the preview that has it.
let last: Promise<unknown> = Promise.resolve()
parentPort.on('message', ({ data }) => {
  last = last.then(() => serve(data))
})
