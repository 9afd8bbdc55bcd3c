import { readLargeCase } from '../../store/read-large-case'
import { SerialQueue } from '../../store/serial-queue'
import type { StorePorts } from '../../store/store-ports'
import type { AskedReply } from '../asked/asked-message'
import { replyTo } from '../asked/reply-to'
import { LargeCaseRequest } from './large-case-message'

/** Reads one case after the other, so that never more than one is in memory. */
export function createLargeCaseAnswers(ports: StorePorts): (message: unknown) => Promise<AskedReply> {
  const turns = new SerialQueue()
  return (message) => {
    const { id, caseFolder, shelf } = LargeCaseRequest.parse(message)
    return turns.run(() => replyTo(id, () => readLargeCase(ports, caseFolder, shelf)))
  }
}
