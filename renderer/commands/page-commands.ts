import type { CasePage } from '../store/ui-store'
import { beginPresentation } from '../features/present/present-screen'
import { noCase, type Behaviour } from './behaviour'

/** Shows a page in the middle of the window; asked for the one that is shown, it goes back to the timeline. */
const show = (page: CasePage): Behaviour => ({
  run: ({ ui }) => ui.setState(({ page: now }) => ({ page: now === page ? 'timeline' : page })),
  blocked: noCase,
  checked: ({ ui }) => ui.getState().page === page,
})

export const pageCommands = {
  'page.timeline': show('timeline'),
  'page.questions': show('questions'),
  'page.review': show('review'),
  'present.start': { run: (workspace) => beginPresentation(workspace, false), blocked: noCase },
  'present.otherScreen': { run: (workspace) => beginPresentation(workspace, true), blocked: noCase },
} satisfies Record<string, Behaviour>
