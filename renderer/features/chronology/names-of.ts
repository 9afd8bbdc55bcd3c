import type { Table } from '../../../shared/document'
import type { PartyId } from '../../../shared/model/ids'

/** Short names of parties, as a table shows them: "SEC, BAM Trading". */
export function namesOf(ids: readonly PartyId[], parties: Table<'party'>): string {
  return ids.flatMap((id) => parties.get(id)?.short ?? []).join(', ')
}
