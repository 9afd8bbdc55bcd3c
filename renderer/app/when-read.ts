import type { Workspace } from './workspace'

/**
 * Does something to the case on screen once it has been read: at once where it is there, as it nearly always is. Where it cannot be
 * read after all, or the user goes elsewhere before, `left` is done instead.
 */
export function whenRead({ ui }: Pick<Workspace, 'ui'>, work: () => void, left: () => void = () => undefined): void {
  const { opening, opened } = ui.getState()
  if (opening === null) return work()
  const stop = ui.subscribe((state) => {
    if (state.opening !== null && state.opened === opened) return
    stop()
    if (state.screen === 'case' && state.opened === opened) work()
    else left()
  })
}

/**
 * An edit made by hand. In a case that is still being read the status bar says that it follows; where the case then cannot be changed,
 * or was left before, a notice says that it was not done: what somebody did is never just gone.
 */
export function editWhenRead(workspace: Pick<Workspace, 'ui'>, label: string, edit: () => void): void {
  const { ui } = workspace
  const refuse = (why: string): void => ui.notify({ tone: 'info', text: `“${label}” was not done: ${why}` })
  if (ui.getState().opening !== null) ui.setState({ asked: label })
  whenRead(
    workspace,
    () => {
      const readOnly = ui.getState().open?.readOnly ?? null
      if (readOnly === null) edit()
      else refuse(readOnly)
    },
    () => refuse('the case was left before it had been read.'),
  )
}
