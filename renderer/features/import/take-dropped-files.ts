import type { Bridge } from '../../../shared/ipc/bridge'
import { dateOfDay } from '../../../shared/model/legal-date-move'
import { isReadOnly } from '../../app/is-read-only'
import type { Workspace } from '../../app/workspace'
import type { FilesOver, UiState, UiStore } from '../../store/ui-store'
import { sameValue } from '../../../shared/same-value'
import { carriesFiles, carriesPdf } from '../../timeline/drag-payload'

/** Why files would not be taken now, as a sentence; null where they would. Exported for its test. */
export function refusalOf(state: UiState): string | null {
  if (state.dialog === 'import') return 'An import is under way. Finish or cancel it, then drop the files again.'
  if (state.presenting) return 'The case is being presented. End that first, then drop the files again.'
  if (state.dialog !== null || state.bundle !== null || state.backupsOf !== null)
    return 'Something else is open over the case. Close it first, then drop the files again.'
  if (state.screen === 'case' && isReadOnly(state))
    return 'This case can only be read here, so nothing can be imported.'
  return null
}

/** A place with a drop zone of its own keeps what is dropped there. */
const hasTaker = ({ target }: DragEvent): boolean =>
  target instanceof Element && target.closest('[data-takes-files]') !== null

/** Resolves once a case or the list of cases is on screen. */
function onScreen(ui: UiStore): Promise<void> {
  return new Promise((resolve) => {
    const look = ({ screen }: UiState): void => {
      if (screen === 'starting') return
      stop()
      resolve()
    }
    const stop = ui.subscribe(look)
    look(ui.getState())
  })
}

type Parts = Pick<Workspace, 'ui' | 'imports' | 'timeline'>

async function take({ ui, imports }: Parts, paths: string[], droppedOn: FilesOver['day']): Promise<void> {
  await onScreen(ui)
  const state = ui.getState()
  const refusal =
    paths.length === 0
      ? 'What was dropped is no file on this computer. Save it first, then drop the file.'
      : refusalOf(state)
  if (refusal !== null) return ui.notify({ tone: 'info', text: refusal })
  const from = { kind: 'files', paths, droppedOn: droppedOn === null ? null : dateOfDay(droppedOn) } as const
  await imports.begin(from, state.screen === 'case' ? 'open case' : 'new case')
}

/** Takes files dropped anywhere on the window at any time; meanwhile the window says what would become of them. Lives as long as it does. */
export function takeDroppedFiles(parts: Parts, { pathForFile }: Pick<Bridge, 'pathForFile'>): void {
  const { ui, timeline } = parts
  const show = (over: FilesOver | null): void => {
    if (!sameValue(over, ui.getState().filesOver)) ui.setState({ filesOver: over })
  }
  const dayUnder = (event: DragEvent): FilesOver['day'] => timeline.current?.dayUnder(event) ?? null
  // Capture: vis-timeline has listeners of its own that swallow every drop on it.
  const listen = (type: 'dragover' | 'dragleave' | 'drop', onDrag: (event: DragEvent) => void): void =>
    document.addEventListener(type, (event) => carriesFiles(event.dataTransfer) && onDrag(event), { capture: true })
  listen('dragover', (event) => {
    if (hasTaker(event)) return show(null)
    event.preventDefault()
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
    const refusal = refusalOf(ui.getState())
    show({ refusal, day: refusal === null && carriesPdf(event.dataTransfer) ? dayUnder(event) : null })
  })
  listen('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) show(null)
  })
  listen('drop', (event) => {
    show(null)
    if (hasTaker(event)) return
    event.preventDefault()
    const paths = [...(event.dataTransfer?.files ?? [])].map((file) => pathForFile(file)).filter(Boolean)
    void take(parts, paths, dayUnder(event))
  })
}
