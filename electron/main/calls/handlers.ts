import type { Handlers } from '../../../shared/ipc/contract'
import { appCalls } from './app-calls'
import { attachmentCalls } from './attachment-calls'
import { bundleCalls } from './bundle-calls'
import { briefCalls } from './brief-calls'
import type { CallPorts } from './call-ports'
import { caseCalls } from './case-calls'
import { helpCalls } from './help-calls'
import { importCalls } from './import-calls'
import { historyCalls } from './history-calls'
import { createOpening } from './opening'
import { libraryCalls } from './library-calls'
import { updateCalls } from './update-calls'
import { settingsCalls } from './settings-calls'

/** Every call of the contract; one that is missing does not compile. */
export function createHandlers(ports: CallPorts): Handlers {
  const opening = createOpening(ports)
  return {
    ...appCalls(ports, opening),
    ...helpCalls(ports),
    ...settingsCalls(ports),
    ...updateCalls(ports),
    ...libraryCalls(ports),
    ...caseCalls(ports, opening),
    ...historyCalls(ports),
    ...bundleCalls(ports),
    ...attachmentCalls(ports),
    ...briefCalls(ports),
    ...importCalls(ports),
  }
}
