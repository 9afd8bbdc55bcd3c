import { documentData } from '../../../shared/document'
import type { Handlers } from '../../../shared/ipc/contract'
import type { CallPorts } from './call-ports'

type CaseCalls = Pick<Handlers, 'case.open' | 'case.commit' | 'case.check'>

export function caseCalls({ desk, settings: file, log }: CallPorts): CaseCalls {
  return {
    'case.open': async ({ case: folder }) => {
      const { rev, document, readOnly, notices } = await desk.open(folder)
      log('case opened', { rev, events: document.event.size })
      return { folder, rev, data: documentData(document), readOnly, notices: [...notices] }
    },
    'case.commit': ({ case: folder, rev, label, patch }) =>
      desk.commit(folder, { rev, label, by: file.settings.userName, patch }),
    'case.check': ({ case: folder }) => desk.check(folder),
  }
}
