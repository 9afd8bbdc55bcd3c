import { briefDefaults, type BriefOptions } from '../../../shared/brief/brief-options'
import { profileOfCourt } from '../../../shared/brief/profile-of-court'
import { theCase } from '../../../shared/document'
import { remember } from '../../store/remember'
import { useUi, useWorkspace, type Workspace } from '../../app/workspace'

/** The same object for the same court, so that drawing again is no new wish. */
const usualFor = remember((court: string) => briefDefaults(profileOfCourt(court)))

/** What was chosen last for this case; at first what its court asks for. */
export function chosenOptions({ ui, documents }: Pick<Workspace, 'ui' | 'documents'>): BriefOptions {
  const { briefOptions, open } = ui.getState()
  if (briefOptions !== null && briefOptions.of === open?.folder) return briefOptions.options
  return usualFor(theCase(documents.getState().document).court)
}

/** The choices of the panel, kept while the app runs so that closing it loses none. */
export function useBriefOptions(): [BriefOptions, (fields: Partial<BriefOptions>) => void] {
  const { ui, documents } = useWorkspace()
  // Draws again with every change; the choices themselves are found in one place.
  useUi((state) => state.briefOptions)
  const options = chosenOptions({ ui, documents })
  const change = (fields: Partial<BriefOptions>): void => {
    const { open } = ui.getState()
    if (open !== null) ui.setState({ briefOptions: { of: open.folder, options: { ...options, ...fields } } })
  }
  return [options, change]
}
