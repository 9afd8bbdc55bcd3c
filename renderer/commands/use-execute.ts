import { useCallback, useSyncExternalStore } from 'react'
import type { CommandId } from '../../shared/commands'
import { useWorkspace, type Workspace } from '../app/workspace'
import { shortcutOf } from './accelerator'
import { BEHAVIOURS } from './behaviours'
import { blockedBecause, execute } from './execute'

/** Runs a command as a key or a menu would. */
export function useExecute(): (id: CommandId) => void {
  const workspace = useWorkspace()
  return useCallback((id) => execute(workspace, id), [workspace])
}

export interface CommandState {
  enabled: boolean
  /** Formatted for this system; empty where there is none. */
  shortcut: string
  /** For commands that switch something: whether it is on. */
  checked: boolean
}

/** Whether a command can do something now; draws again when that changes. */
export function useCommandState(id: CommandId): CommandState {
  const workspace = useWorkspace()
  const subscribe = useCallback((changed: () => void) => subscribeToBoth(workspace, changed), [workspace])
  const enabled = useSyncExternalStore(subscribe, () => blockedBecause(workspace, id) === null)
  const checked = useSyncExternalStore(subscribe, () => BEHAVIOURS[id].checked?.(workspace) ?? false)
  return { enabled, checked, shortcut: shortcutOf(id) }
}

function subscribeToBoth({ ui, documents }: Workspace, changed: () => void): () => void {
  const ends = [ui.subscribe(changed), documents.subscribe(changed)]
  return () => {
    for (const end of ends) end()
  }
}
