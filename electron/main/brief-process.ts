import { join } from 'node:path'
import { documentFrom } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import { setBrief } from '../brief/set-brief'
import { BriefRequest, type BriefReply } from './brief/brief-message'
import { describeError } from './describe-error'

// Runs as a process of its own, so that setting a long brief never holds up the window, and cancelling it is ending it.

const { parentPort } = process
const answer = (reply: BriefReply): void => parentPort.postMessage(reply)

async function serve(message: unknown): Promise<void> {
  try {
    const { document, options, preparedOn, version, assets } = BriefRequest.parse(message)
    const input = {
      document: documentFrom(document),
      options,
      preparedOn,
      version,
      assets: { path: (name: string) => join(assets, name) },
    }
    const pdf = await setBrief(input, ({ fraction, step }) => answer({ kind: 'step', fraction, step }))
    answer({ kind: 'set', pdf })
  } catch (error) {
    if (error instanceof ExpectedError) return answer({ kind: 'failed', code: error.code, message: error.message })
    const { name, stack } = describeError(error)
    answer({ kind: 'broke', name, stack })
  }
}

parentPort.once('message', ({ data }) => void serve(data))
