import { nodePorts } from '../store/store-ports'
import { createLargeCaseAnswers } from './large-cases/answer-large-cases'

// Runs as a process of its own: a case of 50,000 events is read in half a second, in which the window would not be answered. It ends
// once nothing has been asked for a while, and what it has read leaves the memory with it.

const IDLE_MS = 30_000

const { parentPort } = process
// The version of the app is the one argument.
const ports = nodePorts(process.argv.at(-1) ?? '')
const answer = createLargeCaseAnswers(ports)
let stay = (): void => undefined

async function serve(message: unknown): Promise<void> {
  stay()
  parentPort.postMessage(await answer(message))
  stay()
  stay = ports.clock.after(IDLE_MS, () => process.exit())
}

parentPort.on('message', ({ data }) => void serve(data))
