import { alongLinks } from '../../shared/links/link-chain'
import type { Workspace } from '../app/workspace'
import { linksByEvent } from '../store/event-selectors'
import { either, nothingSelected, selectionNotEditable, type Behaviour } from './behaviour'
import { focusLinkField } from './focus-place'

/** Selects the next event in time among those the selected one is linked to and its chain, and shows it. */
function walk({ ui, documents, timeline }: Workspace, direction: 'later' | 'earlier'): void {
  const { document } = documents.getState()
  const byEvent = linksByEvent(document.link)
  const here = [...ui.getState().selection].at(-1)
  const next = here === undefined ? null : alongLinks(here, direction, document, (id) => byEvent.get(id) ?? [])
  if (next === null) return
  ui.select([next])
  timeline.current?.reveal()
}

const noLinks = ({ ui, documents }: Workspace): string | null => {
  const here = [...ui.getState().selection].at(-1)
  const { link } = documents.getState().document
  return here !== undefined && (linksByEvent(link).get(here)?.length ?? 0) > 0
    ? null
    : 'This event is linked to nothing'
}

export const linkCommands = {
  'link.later': { run: (workspace) => walk(workspace, 'later'), blocked: either(nothingSelected, noLinks) },
  'link.earlier': { run: (workspace) => walk(workspace, 'earlier'), blocked: either(nothingSelected, noLinks) },
  'link.byNumber': { run: focusLinkField, blocked: selectionNotEditable },
} satisfies Record<string, Behaviour>
