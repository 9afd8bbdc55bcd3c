import type { ExportFormat } from '../../../shared/brief/export-format'
import { WHOLE_CASE, type PictureView } from '../../../shared/brief/picture-view'
import type { Workspace } from '../../app/workspace'
import { notifyFailure } from '../notices/notify-failure'
import { exporting } from './export-brief'
import { chosenOptions } from './use-brief-options'

/** Exports the case in another form than PDF, under the choices made for its brief, and says where it is and what is not in it. */
export async function exportAs(
  workspace: Workspace,
  format: ExportFormat,
  view: PictureView = WHOLE_CASE,
): Promise<void> {
  const { client, ui } = workspace
  const options = chosenOptions(workspace)
  const saved = await exporting(workspace, (folder) => client('export.save', { case: folder, format, options, view }))
  if (saved === null) return
  ui.notify({
    tone: 'info',
    text: [`Saved to ${saved.path}${saved.notes.length > 0 ? '.' : ''}`, ...saved.notes].join(' '),
    action: { label: 'Open', run: () => notifyFailure(ui, client('brief.openFile', {})) },
    second: { label: 'Show in folder', run: () => notifyFailure(ui, client('brief.reveal', {})) },
  })
}
