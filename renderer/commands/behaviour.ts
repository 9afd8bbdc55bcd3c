import { isReadOnly } from '../app/is-read-only'
import type { Workspace } from '../app/workspace'

/** What a command does: the half of the command table that knows the window. */
export interface Behaviour {
  run: (workspace: Workspace) => void | Promise<void>
  /** Why it can do nothing now, as a short sentence for the command palette; null when it can. Absent: it always can. */
  blocked?: Block
  /** For commands that switch something: whether it is on. */
  checked?: (workspace: Workspace) => boolean
}

export type Block = (workspace: Workspace) => string | null

/** The first reason there is. */
export function either(...blocks: Block[]): Block {
  return (workspace) => {
    for (const block of blocks) {
      const reason = block(workspace)
      if (reason !== null) return reason
    }
    return null
  }
}

export const noCase: Block = ({ ui }) => (ui.getState().screen === 'case' ? null : 'Open a case first')

const noSelection: Block = ({ ui }) => (ui.getState().selection.size > 0 ? null : 'Select an event first')

const readOnly: Block = ({ ui }) => (isReadOnly(ui.getState()) ? 'This case can only be read' : null)

export const notEditable = either(noCase, readOnly)
export const nothingSelected = either(noCase, noSelection)
export const selectionNotEditable = either(notEditable, noSelection)
