import type { HistoryChanges } from '../../../shared/history'
import type { EventId } from '../../../shared/model/ids'
import { useAnswer } from '../../app/use-answer'
import { useWorkspace, type Workspace } from '../../app/workspace'
import { notifyFailure } from '../notices/notify-failure'

/** From the state after one revision to that after another. */
export interface Range {
  from: number
  to: number
}

const PART = 100

export interface Changes {
  /** Null until the first part is there. */
  found: HistoryChanges | null
  /** Reads more of them. */
  readOn: () => void
}

async function readPart({ client, ui }: Workspace, range: Range, event: EventId | null, known: HistoryChanges | null) {
  const folder = ui.getState().open?.folder
  if (folder === undefined) throw new Error('A history without a case')
  const offset = known?.changes.length ?? 0
  const next = await client('history.changes', { case: folder, ...range, event, offset, limit: PART })
  return { ...next, changes: [...(known?.changes ?? []), ...next.changes] }
}

/** What happened between two revisions, a part at a time; `event` narrows it to one. */
export function useChanges({ from, to }: Range, event: EventId | null): Changes {
  const workspace = useWorkspace()
  const range = { from, to }
  const [found, setFound] = useAnswer(JSON.stringify([from, to, event]), () => readPart(workspace, range, event, null))
  const readOn = async (): Promise<void> => setFound(await readPart(workspace, range, event, found))
  return { found, readOn: () => notifyFailure(workspace.ui, readOn()) }
}
