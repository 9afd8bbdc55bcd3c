import type { CaseFolder, OpenedCase } from '../../../shared/ipc/contract'
import { FIRST_REV } from '../../store/create-case'
import type { BegunCase } from './case-desk'
import type { CallPorts } from './call-ports'
import { OpenedParts } from './opened-parts'

/** How an opened case goes to the window: whole where it is small, else in parts. */
export interface Opening {
  /** Opens the case; one that is open already goes as it stands. Rejects with `ExpectedError`. */
  open(folder: CaseFolder): Promise<OpenedCase>
  /** What the window is given of a new case that is not on the disk yet. */
  begun(begun: BegunCase): OpenedCase
  /** The JSON of a part of the case opened last. Throws `not-found` where the window has gone on to another case. */
  part(folder: CaseFolder, at: number): string
}

export function createOpening({ desk, untold, log }: Pick<CallPorts, 'desk' | 'untold' | 'log'>): Opening {
  const parts = new OpenedParts()
  return {
    async open(folder) {
      const { rev, document, readOnly, notices } = await desk.open(folder)
      log('case opened', { rev, events: document.event.size })
      // The document is a live view: all of the answer is taken of it at once.
      const opened = { folder, rev, ...parts.open(folder, document), readOnly }
      return { ...opened, notices: [...notices, ...(await untold.take())] }
    },
    begun({ folder, document }) {
      log('case opened', { rev: FIRST_REV, events: document.event.size })
      return { folder, rev: FIRST_REV, ...parts.open(folder, document), readOnly: null, notices: [] }
    },
    part: (folder, at) => parts.part(folder, at),
  }
}
