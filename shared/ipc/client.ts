import type { ErrorCode } from '../expected-error'
import type { Call } from './channels'
import type { In, Out, Reply } from './contract'

/** A call that was answered with an error: the code says which, the message is a sentence for the user. */
export class CallError extends Error {
  override readonly name = 'CallError'
  constructor(
    readonly code: ErrorCode,
    message: string,
  ) {
    super(message)
  }
}

export type Client = <C extends Call>(call: C, input: In<C>) => Promise<Out<C>>

/** A typed client over anything that carries a call and brings back a reply. Rejects with `CallError`. */
export function createClient(send: (call: Call, input: unknown) => Promise<Reply<unknown>>): Client {
  return async <C extends Call>(call: C, input: In<C>): Promise<Out<C>> => {
    const reply = await send(call, input)
    if (!reply.ok) throw new CallError(reply.error.code, reply.error.message)
    return reply.value as Out<C>
  }
}
