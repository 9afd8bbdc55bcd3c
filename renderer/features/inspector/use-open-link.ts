import { useCallback } from 'react'
import { CallError } from '../../../shared/ipc/client'
import { useWorkspace } from '../../app/workspace'

/** Opens a web address in the user's browser; main asks first, showing the host. What goes wrong is told in a notice. */
export function useOpenLink(): (url: string) => Promise<void> {
  const { client, ui } = useWorkspace()
  return useCallback(
    async (url) => {
      try {
        await client('app.openLink', { url })
      } catch (error) {
        if (!(error instanceof CallError)) throw error
        ui.notify({ tone: 'error', text: error.message })
      }
    },
    [client, ui],
  )
}
