import type { Handlers } from '../../../shared/ipc/contract'
import type { CallPorts } from './call-ports'

type UpdateCalls = Pick<
  Handlers,
  'updates.read' | 'updates.configure' | 'updates.check' | 'updates.look' | 'updates.download'
>

export function updateCalls({ updates }: CallPorts): UpdateCalls {
  const now = async () => ({ settings: await updates.settings(), state: updates.state })
  return {
    'updates.read': now,
    'updates.configure': async (settings) => {
      await updates.configure(settings)
      return now()
    },
    // Answered at once: how it goes is told by `updates` events.
    'updates.check': () => {
      void updates.check()
      return {}
    },
    'updates.look': () => {
      void updates.look()
      return {}
    },
    'updates.download': () => {
      void updates.download()
      return {}
    },
  }
}
