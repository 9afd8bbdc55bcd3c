import type { PlanRow } from '../../../shared/docket/merge/import-plan'
import { CallError, type Client } from '../../../shared/ipc/client'
import type { Change, Patch } from '../../../shared/patch'
import type { UiStore } from '../../store/ui-store'

/** Has the patch of these rows made, for the case on screen, and fetches it slice by slice. `onStep` may throw to end it. */
export async function fetchPatch(
  { client, ui }: { client: Client; ui: UiStore },
  rows: number[],
  onStep: (fraction: number | null) => void,
): Promise<Patch> {
  const { open } = ui.getState()
  if (open === null) throw new CallError('not-found', 'The case is no longer open, so nothing was imported.')
  onStep(null)
  const { changes } = await client('import.take', { case: open.folder, rows })
  const patch: Change[] = []
  while (patch.length < changes) {
    onStep((patch.length / changes) * 0.5)
    const slice = await client('import.changes', { from: patch.length })
    if (slice.patch.length === 0)
      throw new CallError('internal', 'The import came to an end early. Nothing was changed.')
    patch.push(...slice.patch)
  }
  onStep(0.5)
  return patch
}

/** "Imported: 120 added, 3 changed": what has become of the rows that were taken. */
export function importedInWords({ rows, taken }: { rows: readonly PlanRow[]; taken: ReadonlySet<number> }): string {
  const count = (...statuses: PlanRow['status'][]): number =>
    rows.filter((row) => statuses.includes(row.status) && taken.has(row.id)).length
  const parts = [
    [count('new', 'left-out'), 'added'],
    [count('changed'), 'changed'],
    [count('attention'), 'to look at'],
  ] as const
  return `Imported: ${parts.flatMap(([n, what]) => (n === 0 ? [] : [`${n.toLocaleString('en-US')} ${what}`])).join(', ')}`
}
