import { ExpectedError } from '../../../shared/expected-error'
import type { Log } from '../log'
import { BriefReply, type BriefRequest } from './brief-message'

/** The part of Electron's `UtilityProcess` that is needed here. */
export interface BriefChild {
  postMessage(message: unknown): void
  on(event: 'message', listener: (message: unknown) => void): unknown
  on(event: 'exit', listener: (code: number) => void): unknown
  kill(): boolean
}

export interface BriefRun {
  child: BriefChild
  onStep: (step: { fraction: number; step: string }) => void
  /** Ends the process and the wait. */
  signal: AbortSignal
  log: Log
}

type LastReply = Exclude<BriefReply, { kind: 'step' }> | { kind: 'ended'; code: number } | { kind: 'nonsense' }

/** What the process says last, or that it ended without. */
function lastReply({ child, onStep }: BriefRun): Promise<LastReply> {
  return new Promise((resolve) => {
    child.on('exit', (code) => resolve({ kind: 'ended', code }))
    child.on('message', (message) => {
      const { data } = BriefReply.safeParse(message)
      if (data === undefined) resolve({ kind: 'nonsense' })
      else if (data.kind === 'step') onStep(data)
      else resolve(data)
    })
  })
}

function pdfOf(reply: LastReply, log: Log): Uint8Array {
  switch (reply.kind) {
    case 'set':
      return reply.pdf
    case 'failed':
      throw new ExpectedError(reply.code, reply.message)
    case 'broke':
    case 'ended':
    case 'nonsense': {
      const { kind, ...facts } = reply
      log(`brief process ${kind}`, facts)
      const message =
        'The brief could not be set: the part of Docketline that sets it stopped. The case is unharmed; try again.'
      throw new ExpectedError('brief-failed', message)
    }
    default:
      return reply satisfies never
  }
}

/**
 * Has a process set the brief, and ends that process in any case. Resolves with the bytes of the PDF, or with null when `signal`
 * aborts it. Rejects with `ExpectedError`.
 */
export async function runBrief(run: BriefRun, request: BriefRequest): Promise<Uint8Array | null> {
  const { child, signal, log } = run
  if (signal.aborted) return null
  const cancelled = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true })
  })
  const answered = lastReply(run)
  child.postMessage(request)
  try {
    const reply = await Promise.race([answered, cancelled])
    return reply === null ? null : pdfOf(reply, log)
  } finally {
    child.kill()
  }
}
