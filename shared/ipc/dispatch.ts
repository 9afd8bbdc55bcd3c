import { ExpectedError } from '../expected-error'
import { CALLS, type Call } from './channels'
import { contract, type Handlers, type Reply } from './contract'

const isCall = (name: string): name is Call => (CALLS as readonly string[]).includes(name)

/**
 * The one way into the handlers, for the window and for tests. Unknown calls and input that is not in the contract are refused.
 * An unexpected exception is given to `report` and answered as `internal`: its text may hold what is not for the window.
 */
export function dispatch(handlers: Handlers, report: (error: unknown) => void) {
  return async (name: string, input: unknown): Promise<Reply<unknown>> => {
    if (!isCall(name)) return { ok: false, error: { code: 'bad-input', message: 'There is no such call.' } }
    const parsed = contract[name].in.safeParse(input)
    if (!parsed.success) {
      const [issue] = parsed.error.issues
      const where = issue === undefined ? '' : ` (${issue.path.join('.')}: ${issue.message})`
      return {
        ok: false,
        error: { code: 'bad-input', message: `${name} was called with something else than it takes${where}.` },
      }
    }
    try {
      const handler = handlers[name] as (value: unknown) => unknown
      return { ok: true, value: await handler(parsed.data) }
    } catch (error) {
      if (error instanceof ExpectedError) return { ok: false, error: { code: error.code, message: error.message } }
      report(error)
      return {
        ok: false,
        error: { code: 'internal', message: 'Something went wrong inside Docketline. Nothing saved was changed.' },
      }
    }
  }
}
