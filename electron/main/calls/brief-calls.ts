import { ExpectedError } from '../../../shared/expected-error'
import type { Handlers } from '../../../shared/ipc/contract'
import { exportBrief } from '../brief/export-brief'
import type { CallPorts } from './call-ports'

type BriefCalls = Pick<Handlers, 'brief.export' | 'brief.cancel' | 'brief.openFile' | 'brief.reveal'>

export function briefCalls(ports: CallPorts): BriefCalls {
  let underWay: AbortController | null = null
  let saved: string | null = null

  const lastBrief = (): string => {
    if (saved === null) throw new ExpectedError('not-found', 'No brief has been exported since Docketline was started.')
    return saved
  }

  return {
    'brief.export': async ({ case: folder }) => {
      if (underWay !== null)
        throw new ExpectedError('busy', 'A brief is being made already. Wait for it, or cancel it first.')
      underWay = new AbortController()
      try {
        const path = await exportBrief(ports, folder, underWay.signal)
        if (path === null) return { outcome: 'cancelled' }
        saved = path
        return { outcome: 'saved', path }
      } finally {
        underWay = null
      }
    },
    'brief.cancel': () => {
      underWay?.abort()
      return {}
    },
    'brief.openFile': async () => {
      const opened = await ports.desktop.open(lastBrief())
      if (!opened)
        throw new ExpectedError(
          'not-found',
          'The brief could not be opened: it may have been moved, or there is no program for PDF files.',
        )
      return {}
    },
    'brief.reveal': () => {
      ports.desktop.showInFolder(lastBrief())
      return {}
    },
  }
}
