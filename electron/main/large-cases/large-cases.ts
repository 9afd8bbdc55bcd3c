import { ExpectedError } from '../../../shared/expected-error'
import { cardFacts, CardFacts, cardFactsIn } from '../../store/card-facts'
import type { ReadLarge } from '../../store/case-card'
import { readFirstPicture, readFirstTexts, type FirstPicture } from '../../store/first-view-file'
import { readCaseFolder } from '../../store/read-case'
import type { StorePorts } from '../../store/store-ports'
import { askedProcess, type AskedChild } from '../asked/asked-process'
import type { Log } from '../log'
import type { LargeCaseRequest } from './large-case-message'

/**
 * Reads large cases before they are opened, in a process of its own: for what the list says of them, and so that their timelines are
 * on screen at once. Each is the absolute path of a case's folder.
 */
export interface LargeCases {
  /** What the list says of a case; read where that is not known. Rejects with `ExpectedError` where it cannot be. */
  facts: ReadLarge
  /** What the timeline of a case is to show until the case is read: null where that is not known, and nothing is about to make it known. */
  firstPicture(caseFolder: string): Promise<FirstPicture | null>
  /** The texts to a picture that was given; null where they are not kept any more. */
  firstTexts(caseFolder: string, mark: string): Promise<Uint8Array | null>
  /** Makes that known where it is not. Never rejects: what is wrong with a case is said when it is opened. */
  prepare(caseFolder: string): Promise<void>
}

const STOPPED = 'The part of Docketline that reads large cases stopped. The cases are unharmed.'

/** So soon that its memory is not tidied up while the case that it has read is opened. */
const REST_MS = 200

export function largeCases(
  ports: Pick<StorePorts, 'fs' | 'clock' | 'version'>,
  start: () => AskedChild,
  log: Log,
): LargeCases {
  const reader = askedProcess<Omit<LargeCaseRequest, 'id'>>({
    start,
    name: 'large cases',
    stopped: STOPPED,
    rest: { afterMs: REST_MS, clock: ports.clock },
    log,
  })
  const underWay = new Map<string, Promise<CardFacts>>()

  const readNow: ReadLarge = async (caseFolder, shelf) => {
    try {
      return CardFacts.parse(await reader.ask({ caseFolder, shelf }))
    } catch (error) {
      if (error instanceof ExpectedError && error.code !== 'internal') throw error
      // The list must not want for a case because that process is not to be had.
      return cardFacts((await readCaseFolder(caseFolder, ports.fs)).document)
    } finally {
      underWay.delete(caseFolder)
    }
  }

  const read: ReadLarge = (caseFolder, shelf) => {
    const reading = underWay.get(caseFolder) ?? readNow(caseFolder, shelf)
    underWay.set(caseFolder, reading)
    return reading
  }

  const facts: ReadLarge = async (caseFolder, shelf) => {
    const first = await readFirstPicture(ports, caseFolder)
    return (first && cardFactsIn(first.picture)) ?? read(caseFolder, shelf)
  }

  return {
    facts,
    async firstPicture(caseFolder) {
      await underWay.get(caseFolder)?.catch(() => undefined)
      return readFirstPicture(ports, caseFolder)
    },
    firstTexts: (caseFolder, mark) => readFirstTexts(ports, caseFolder, mark),
    async prepare(caseFolder) {
      // What is read now may be of before the last change.
      await underWay.get(caseFolder)?.catch(() => undefined)
      await facts(caseFolder, 'library').catch(() => undefined)
    },
  }
}
