import { useEffect, useState } from 'react'
import type { UpdateSettings } from '../../../shared/ipc/update-state'
import { useWorkspace } from '../../app/workspace'

/** The user's choice as main keeps it, and what changes it. */
export function useUpdateChoice() {
  const { ui, client } = useWorkspace()
  const [choice, setChoice] = useState<UpdateSettings | null>(null)
  const [error, setError] = useState<string | null>(null)
  useEffect(() => {
    const read = async (): Promise<void> => {
      const { settings, state } = await client('updates.read', {})
      setChoice(settings)
      ui.setState({ update: state })
    }
    read().catch(() => setError('The choice about updates cannot be read.'))
  }, [client, ui])

  const configure = (wanted: UpdateSettings): void => {
    const change = async (): Promise<void> => {
      const { settings, state } = await client('updates.configure', wanted)
      setChoice(settings)
      setError(null)
      ui.setState({ update: state })
      if (settings.on) await client('updates.check', {})
    }
    change().catch((reason: unknown) => setError(reason instanceof Error ? reason.message : 'That could not be kept.'))
  }
  return { choice, setChoice, error, configure }
}
