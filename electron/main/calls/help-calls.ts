import type { Handlers } from '../../../shared/ipc/contract'
import { windowFault } from '../trouble/window-fault'
import type { CallPorts } from './call-ports'

type HelpCalls = Pick<Handlers, 'help.showLogs' | 'help.copyDetails' | 'help.tellFault'>

export function helpCalls({ desktop, log, trouble }: CallPorts): HelpCalls {
  return {
    'help.showLogs': async () => {
      await desktop.open(trouble.logs)
      return {}
    },
    'help.copyDetails': () => {
      desktop.copy(trouble.details())
      return {}
    },
    'help.tellFault': (fault) => {
      log('window fault', windowFault(fault))
      return {}
    },
  }
}
