import { useEffect, useMemo, useRef, useState } from 'react'
import type { BriefOptions } from '../../../../shared/brief/brief-options'
import type { CaseDocument } from '../../../../shared/document'
import type { Out } from '../../../../shared/ipc/contract'
import { useUi, useWorkspace } from '../../../app/workspace'
import { errorNotice } from '../../notices/error-notice'

export type SetPreview = Extract<Out<'brief.preview'>, { outcome: 'set' }>

export interface PreviewState {
  /** The pages set last; null before the first are. */
  shown: SetPreview | null
  /** Whether newer ones are being set. */
  setting: boolean
  /** Why there are none, as a sentence; null while all is well. */
  error: string | null
}

/** Has the brief set anew whenever an option or the case changes. What is shown stays until the new pages are there. */
export function usePreview(options: BriefOptions, document: CaseDocument): PreviewState {
  const { client, autosave } = useWorkspace()
  const folder = useUi((state) => state.open?.folder ?? null)
  const [state, setState] = useState<PreviewState>({ shown: null, setting: true, error: null })
  const latest = useRef(0)
  // A case that has changed is another wish, although main knows the case itself.
  const wish = useMemo(() => ({ options, document }), [options, document])

  useEffect(() => {
    if (folder === null) return
    latest.current += 1
    const mine = latest.current
    const isLatest = (): boolean => mine === latest.current
    const set = async (): Promise<void> => {
      setState((before) => ({ ...before, setting: true }))
      // The brief is made of what the disk has, its preview too.
      await autosave.flush()
      const preview = await client('brief.preview', { case: folder, options: wish.options })
      if (isLatest() && preview.outcome === 'set') setState({ shown: preview, setting: false, error: null })
    }
    set().catch((error: unknown) => {
      if (isLatest()) setState((before) => ({ ...before, setting: false, error: errorNotice(error).text }))
    })
  }, [client, autosave, folder, wish])

  return state
}
