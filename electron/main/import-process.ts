import { describeError } from './describe-error'
import { ImportAsk, type ImportReply } from './import/import-message'
import { ImportWork } from './import/import-work'

// Runs as a process of its own: a docket of 30,000 entries is read and compared without holding up the window, and cancelling is
// ending the process.

const { parentPort } = process
const reply = (message: ImportReply): void => parentPort.postMessage(message)
const work = new ImportWork()

async function serve(message: unknown): Promise<void> {
  try {
    const value = await work.answer(ImportAsk.parse(message), (fraction, step) =>
      reply({ kind: 'step', fraction, step }),
    )
    reply({ kind: 'answer', value })
  } catch (error) {
    const { name, stack } = describeError(error)
    reply({ kind: 'broke', name, stack })
  }
}

parentPort.on('message', ({ data }) => void serve(data))
