import { useCallback } from 'react'
import type { CaseFolder } from '../../../shared/ipc/contract'
import type { SourceFile } from '../../../shared/model/source'
import { useWorkspace } from '../../app/workspace'
import { errorNotice } from '../notices/error-notice'

export interface Attachments {
  /** Lets the user choose documents and keeps them with the case; empty where none was chosen or none could be kept. */
  choose: () => Promise<SourceFile[]>
  /** Keeps documents that were dropped. */
  keep: (paths: readonly string[]) => Promise<SourceFile[]>
  /** Shows one in the system's viewer. */
  open: (file: SourceFile) => Promise<void>
}

/** Documents kept with the case on screen. What goes wrong is told in a notice. */
export function useAttachments(): Attachments {
  const { client, ui } = useWorkspace()
  const told = useCallback(
    async <T>(task: Promise<T>, otherwise: T): Promise<T> => {
      try {
        return await task
      } catch (error) {
        ui.notify(errorNotice(error))
        return otherwise
      }
    },
    [ui],
  )
  const ask = async <T>(call: (folder: CaseFolder) => Promise<T>, otherwise: T): Promise<T> => {
    const { open } = ui.getState()
    return open === null ? otherwise : told(call(open.folder), otherwise)
  }
  return {
    choose: async () => (await ask((open) => client('attachment.choose', { case: open }), { files: [] })).files,
    keep: async (paths) =>
      (await ask((open) => client('attachment.add', { case: open, paths: [...paths] }), { files: [] })).files,
    open: async (file) => {
      await ask((open) => client('attachment.open', { case: open, file }), { opened: false })
    },
  }
}
