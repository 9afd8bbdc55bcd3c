import type { Client } from '../../shared/ipc/client'
import type { In, Out } from '../../shared/ipc/contract'

/** More than this many changes at once would take longer to hand over than a frame may. */
const MOST_AT_ONCE = 200

/** Commits a patch; a large one goes over in parts, and is committed whole or not at all. */
export async function commitPatch(client: Client, commit: In<'case.commit'>): Promise<Out<'case.commit'>> {
  const { case: folder, rev, label, patch } = commit
  if (patch.length <= MOST_AT_ONCE) return client('case.commit', commit)
  for (let from = 0; from < patch.length; from += MOST_AT_ONCE) {
    await client('case.stage', { case: folder, first: from === 0, patch: patch.slice(from, from + MOST_AT_ONCE) })
  }
  return client('case.commitStaged', { case: folder, rev, label })
}
