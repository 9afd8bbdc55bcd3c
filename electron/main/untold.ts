import { z } from 'zod'
import { DurableJSONFile, jsonOf } from '../store/durable-json-file'
import { SerialQueue } from '../store/serial-queue'
import type { StorePorts } from '../store/store-ports'
import { describeError } from './describe-error'
import type { Log } from './log'

const Sentences = z.array(z.string())

/** Sentences that the user has to see and that nobody was there to be told, kept over the end of the app. Nothing here rejects. */
export interface Untold {
  keep(sentence: string): Promise<void>
  /** Gives them to whoever tells them now; they are kept no longer. */
  take(): Promise<string[]>
}

/** Keeps them in the file at `path`; what the disk refuses stays in memory for as long as the app runs. */
export function untoldAt(ports: StorePorts, path: string, log: Log): Untold {
  const file = new DurableJSONFile(ports, path, {
    parse: (bytes) => Sentences.parse(jsonOf(bytes)),
    backup: false,
  })
  const turns = new SerialQueue()
  let kept: string[] | null = null
  const failed = (error: unknown): void => log('untold notices not kept', describeError(error))
  const read = async (): Promise<string[]> => {
    kept ??= (await file.read().catch(failed)) ?? []
    return kept
  }
  const write = async (sentences: string[]): Promise<void> => {
    kept = sentences
    await file.write(sentences).catch(failed)
  }
  return {
    keep: (sentence) =>
      turns.run(async () => {
        const before = await read()
        if (!before.includes(sentence)) await write([...before, sentence])
      }),
    take: () =>
      turns.run(async () => {
        const sentences = await read()
        if (sentences.length > 0) await write([])
        return sentences
      }),
  }
}
