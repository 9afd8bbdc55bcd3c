import { nodePorts } from '../store/store-ports'
import { createLargeCaseAnswers } from './large-cases/answer-large-cases'

// Runs as a process of its own: a case of 50,000 events is read in half a second, in which the window would not be answered.

const { parentPort } = process
// The version of the app is the one argument.
const answer = createLargeCaseAnswers(nodePorts(process.argv.at(-1) ?? ''))
parentPort.on('message', ({ data }) => void answer(data).then((reply) => parentPort.postMessage(reply)))
