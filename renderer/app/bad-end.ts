import type { Workspace } from './workspace'

/** What to say after a run that ended without warning, with the case open again or not. */
export function afterBadEnd(revision: number | null): string {
  const open =
    revision === null
      ? 'Every case is as it was last saved.'
      : `The case is open again at revision ${revision}, the last change the disk had confirmed.`
  return `Docketline ended without warning last time. ${open}`
}

/** Says that the run before ended badly, what is safe, and offers what a report needs. Nothing waits for an answer. */
export function tellOfBadEnd({ ui, client, autosave }: Workspace): void {
  const revision = ui.getState().screen === 'case' ? autosave.getState().rev : null
  ui.notify({
    tone: 'info',
    stays: true,
    text: afterBadEnd(revision),
    action: { label: 'Copy details', run: () => void client('help.copyDetails', {}) },
  })
}
