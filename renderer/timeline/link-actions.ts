import type { CaseEvent } from '../../shared/model/event'
import { LinkId, type EventId } from '../../shared/model/ids'
import { suggestedLink } from '../../shared/links/suggested-link'
import type { Workspace } from '../app/workspace'
import { linksByEvent } from '../store/event-selectors'

/** What dragging one event onto another does. */
export interface LinkActions {
  /** What letting go would mean, in a few words: "Brief on", "Answers". Null where the two cannot be linked. */
  wouldLink(dragged: EventId, target: EventId): { verb: string; title: string } | null
  link(dragged: EventId, target: EventId): void
  /** Which ends of a question's life its links hold: those move with the events that raised and answered it. */
  heldEnds(question: EventId): { from: boolean; to: boolean }
}

const titleOf = ({ title, kind }: CaseEvent): string => (title === '' ? `Untitled ${kind}` : title)

const VERBS: Partial<Record<string, string>> = {
  briefs: 'Brief on',
  argues: 'Argued here:',
  answers: 'Answers',
  'part of': 'Part of',
}

export function linkActions({ documents, ui, ids }: Workspace): LinkActions {
  const pair = (dragged: EventId, target: EventId): [CaseEvent, CaseEvent] | null => {
    const { event } = documents.getState().document
    const [left, right] = [event.get(dragged), event.get(target)]
    return left === undefined || right === undefined || dragged === target ? null : [left, right]
  }
  return {
    wouldLink(dragged, target) {
      const both = pair(dragged, target)
      if (both === null) return null
      const { from, type } = suggestedLink(...both)
      const forward = from === dragged
      const verb =
        VERBS[type] ?? (forward ? type.replace(/^./u, (first) => first.toUpperCase()) : `From here it ${type}`)
      return { verb, title: titleOf(both[1]) }
    },
    link(dragged, target) {
      const both = pair(dragged, target)
      if (both === null) return
      const { from, to, type } = suggestedLink(...both)
      if (type === 'answers') {
        ui.setState({ linkStrip: { kind: 'answer', order: from, question: to } })
        return
      }
      const { document } = documents.getState()
      const known = linksByEvent(document.link)
        .get(from)
        ?.find((one) => one.to === to && one.type === type)
      const id = known?.id ?? LinkId.parse(ids())
      if (known === undefined) documents.edit('Add link', (tx) => tx.put('link', { id, from, to, type }))
      ui.setState({ linkStrip: { kind: 'made', link: id } })
    },
    heldEnds(question) {
      // Not known before the case has been read; then both, so that no date moves which a link holds.
      if (ui.getState().opening !== null) return { from: true, to: true }
      const links = linksByEvent(documents.getState().document.link).get(question) ?? []
      const holds = (type: string): boolean => links.some((link) => link.to === question && link.type === type)
      return { from: holds('raises'), to: holds('answers') }
    },
  }
}
