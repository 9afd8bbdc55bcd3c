import type { Bridge } from '../../shared/ipc/bridge'
import type { AppEvent } from '../../shared/ipc/contract'
import type { UpdateState } from '../../shared/ipc/update-state'
import { execute } from '../commands/execute'
import { listenToShortcuts } from '../commands/shortcuts'
import { checkUnderneath } from './follow-underneath'
import type { Workspace } from './workspace'

/** Answers what main says and what happens to the window. Lives as long as the window does. */
export function followApp(workspace: Workspace, bridge: Pick<Bridge, 'subscribe'>): void {
  bridge.subscribe((event) => answer(workspace, event))
  listenToShortcuts(
    window,
    () => workspace.ui.getState().dialog !== null,
    (id) => execute(workspace, id),
  )
  // Whoever leaves the window may not come back to it: what was typed last need not wait for more.
  const flush = (): void => void workspace.autosave.flush()
  window.addEventListener('blur', flush)
  // While it was away a sync tool may have brought what another computer did.
  window.addEventListener('focus', () => void checkUnderneath(workspace))
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') flush()
  })
  // Files dropped beside a place that takes them would open in the window in the app's stead.
  for (const type of ['dragover', 'drop']) {
    window.addEventListener(type, (event) => {
      if (!event.defaultPrevented) event.preventDefault()
    })
  }
}

/** Exported for its test. */
export function answer(workspace: Workspace, event: AppEvent): void {
  switch (event.type) {
    case 'command':
      execute(workspace, event.id)
      return
    case 'flush':
      void flushAndReport(workspace)
      return
    case 'bundle.offered':
      void offerBundle(workspace)
      return
    case 'case.underneath':
      void checkUnderneath(workspace)
      return
    case 'case.unwritten':
      workspace.ui.notify({ tone: 'error', text: event.notice })
      void workspace.showCases()
      return
    case 'updates':
      followUpdate(workspace, event.state)
      return
    case 'brief.progress':
      // After Cancel a late report must not bring the bar back.
      workspace.ui.setState(({ brief }) =>
        brief === null ? {} : { brief: { step: event.step, fraction: event.fraction } },
      )
      return
    case 'import.progress':
      workspace.imports.progress(event)
      return
    default:
      event satisfies never
  }
}

/** Tells of an update only where nobody looks at it already. */
function followUpdate({ ui }: Workspace, update: UpdateState): void {
  ui.setState({ update })
  const isSeen = ['updates', 'settings'].includes(ui.getState().dialog ?? '')
  if (update.kind === 'found' && !isSeen)
    ui.notify({ tone: 'info', text: `Version ${update.version} of Docketline is there: Help > Updates… gets it.` })
}

/** Asks whether to import the bundle that the app was opened with, where there is one. */
export async function offerBundle({ client, ui }: Pick<Workspace, 'client' | 'ui'>): Promise<void> {
  const { name } = await client('bundle.offered', {})
  if (name !== null) ui.setState({ bundle: { name, locked: false } })
}

async function flushAndReport({ autosave, longEdits, client }: Workspace): Promise<void> {
  // What is being made is asked for, and would be lost.
  await longEdits.settled()
  const unsaved = await autosave.flush()
  await client('app.flushed', { unsaved })
}
