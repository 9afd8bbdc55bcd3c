import { INVOKE_CHANNEL } from '../../shared/ipc/channels'
import type { AppDriver } from '../app-driver'

/** So long after it was called saved a change is written: longer than a life goes on after its last turn. */
const LATE_MS = 2_000

/**
 * Makes the running app what it must never be: from now on a change is called saved when it comes in, and is written, in its turn,
 * later. Everything else is answered as before.
 */
export async function acknowledgeEarly(app: AppDriver): Promise<void> {
  await app.inMain(
    ({ ipcMain }, { channel, late }) => {
      type Answer = (event: unknown, name: string, input: { rev: number }) => unknown
      const handlers: unknown = Reflect.get(ipcMain, '_invokeHandlers')
      if (!(handlers instanceof Map)) throw new Error('This Electron keeps its handlers elsewhere')
      const honest = handlers.get(channel) as Answer
      // Done once, even when asked twice.
      if (Reflect.get(globalThis, 'acknowledgesEarly') === true) return
      Reflect.set(globalThis, 'acknowledgesEarly', true)
      const early: Answer = (event, name, input) => {
        if (name !== 'case.commit') return honest(event, name, input)
        setTimeout(() => honest(event, name, input), late)
        return { ok: true, value: { rev: input.rev + 1, underneath: null } }
      }
      handlers.set(channel, early)
    },
    { channel: INVOKE_CHANNEL, late: LATE_MS },
  )
}
