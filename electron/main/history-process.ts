import { nodePorts } from '../store/store-ports'
import { createHistoryAnswers } from './history/answer-history'

// Runs as a process of its own: taking the history of a large case apart, or packing it with its documents, would hold up the window.

const { parentPort } = process
// The version of the app is the one argument.
const answer = createHistoryAnswers(nodePorts(process.argv.at(-1) ?? ''))
parentPort.on('message', ({ data }) => void answer(data).then((reply) => parentPort.postMessage(reply)))
