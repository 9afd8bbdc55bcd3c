import type { EventId } from '../../../shared/model/ids'
import type { Workspace } from '../../app/workspace'

/** Presents what is shown, over the whole screen; `other` asks for the next screen, where there is one. */
export async function beginPresentation({ ui, client }: Workspace, other: boolean): Promise<void> {
  ui.setState({ presenting: true })
  await client('window.present', { on: true, otherScreen: other })
}

/** Back to the window as it was, with the event told last selected. */
export function endPresentation({ ui, client, timeline }: Workspace, last: EventId | null): void {
  ui.setState({ presenting: false })
  if (last !== null) ui.select([last])
  // A window that stays large still works: nothing here is worth a message.
  client('window.present', { on: false, otherScreen: false }).catch(() => undefined)
  timeline.current?.reveal()
  timeline.current?.focus()
}
