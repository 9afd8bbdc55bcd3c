import { useUi, useWorkspace } from '../../app/workspace'
import { StatusProgress } from '../../ui/status-progress'
import { notifyFailure } from '../notices/notify-failure'

/** How far the brief is. */
export function BriefProgress() {
  const { client, ui } = useWorkspace()
  const brief = useUi((state) => state.brief)
  if (brief === null) return null
  const { step, fraction } = brief
  // Before the first step the question where to save is on screen, and has a Cancel of its own.
  const onCancel = fraction === null ? null : () => notifyFailure(ui, client('brief.cancel', {}))
  return <StatusProgress words={`Brief: ${step}`} fraction={fraction} onCancel={onCancel} />
}
