import { theCase } from '../../../shared/document'
import { snapshotLabel } from '../../../shared/history'
import type { Handlers } from '../../../shared/ipc/contract'
import type { CallPorts } from './call-ports'

type HistoryCalls = Pick<Handlers, 'history.page' | 'history.changes' | 'history.nameSnapshot'>

export function historyCalls({ library, desk, settings: file, history }: CallPorts): HistoryCalls {
  return {
    'history.page': async ({ case: folder, ...page }) =>
      history.ask((await library()).pathOf(folder), { kind: 'page', ...page }),
    'history.changes': async ({ case: folder, ...changes }) =>
      history.ask((await library()).pathOf(folder), { kind: 'changes', ...changes }),
    'history.nameSnapshot': async ({ case: folder, name }) => {
      const { rev, document } = await desk.open(folder)
      const record = theCase(document)
      // Changes nothing: the line itself is what carries the name, so that it is chained and dated like every other.
      const patch = [{ table: 'case', id: record.id, before: record, after: record }] as const
      return desk.commit(folder, { rev, label: snapshotLabel(name), by: file.settings.userName, patch })
    },
  }
}
