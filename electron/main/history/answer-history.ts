import { importBundle, saveBundle } from '../../export/case-bundle'
import { HistoryReader } from '../../store/history-reader'
import { verifyCase } from '../../store/verify-case'
import { SerialQueue } from '../../store/serial-queue'
import type { StorePorts } from '../../store/store-ports'
import type { AskedReply } from '../asked/asked-message'
import { replyTo } from '../asked/reply-to'
import { HistoryRequest, type HistoryQuestion } from './history-message'

type Ask = (question: HistoryQuestion) => Promise<unknown>

const asking =
  (ports: StorePorts, path: string, reader: HistoryReader): Ask =>
  async (question) => {
    switch (question.kind) {
      case 'page':
        return reader.page(question.filter, question.before, question.limit)
      case 'changes':
        return reader.changes(question.from, question.to, question.event, question)
      case 'verify':
        return { findings: await verifyCase(ports, path) }
      case 'bundle':
        await saveBundle(ports, path, question)
        return null
      case 'unbundle':
        return importBundle(ports, path, question)
      default:
        return question satisfies never
    }
  }

/** Answers questions about cases on the disk one after the other, keeping the index of the case that was asked about last. */
export function createHistoryAnswers(ports: StorePorts): (message: unknown) => Promise<AskedReply> {
  const turns = new SerialQueue()
  let last: { path: string; reader: HistoryReader } | null = null
  const answer = (message: unknown): Promise<AskedReply> => {
    const { id, path, question } = HistoryRequest.parse(message)
    return replyTo(id, () => {
      if (last?.path !== path) last = { path, reader: new HistoryReader(ports.fs, path) }
      return asking(ports, path, last.reader)(question)
    })
  }
  return (message) => turns.run(() => answer(message))
}
