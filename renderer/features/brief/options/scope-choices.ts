import type { BriefScope } from '../../../../shared/brief/brief-options'
import type { CaseDocument } from '../../../../shared/document'
import type { EventId } from '../../../../shared/model/ids'
import { shownEvents } from '../../../store/event-selectors'
import { filterOf, orderedViews } from '../../../store/saved-views'

/** Events that a brief may tell, under the name people choose them by. */
export interface ScopeChoice {
  value: string
  label: string
  scope: BriefScope
}

const counted = (count: number): string => `${count.toLocaleString('en-US')} ${count === 1 ? 'event' : 'events'}`

const listed = (ids: readonly EventId[]): BriefScope => ({ kind: 'listed', ids: [...ids] })

/**
 * All events, the key ones, those shown in the window where it shows fewer, and those of each saved view. A view that searches for words
 * counts as what the window shows once it is applied.
 */
export function scopeChoices(document: CaseDocument, shown: readonly EventId[]): ScopeChoice[] {
  const events = [...document.event.values()]
  const key = events.filter(({ importance }) => importance === 'key').length
  const choices: ScopeChoice[] = [
    { value: 'all', label: `All ${counted(events.length)}`, scope: { kind: 'all' } },
    { value: 'key', label: `Key events (${key.toLocaleString('en-US')})`, scope: { kind: 'key' } },
  ]
  if (shown.length < events.length)
    choices.push({
      value: 'shown',
      label: `As shown in the window (${shown.length.toLocaleString('en-US')})`,
      scope: listed(shown),
    })
  for (const view of orderedViews(document.view).filter(({ search }) => search === '')) {
    const ids = shownEvents(document, filterOf(view, document), null).map(({ id }) => id)
    if (ids.length < events.length)
      choices.push({
        value: `view ${view.id}`,
        label: `${view.name} (${ids.length.toLocaleString('en-US')})`,
        scope: listed(ids),
      })
  }
  return choices
}

const isSame = (a: BriefScope, b: BriefScope): boolean =>
  a.kind === b.kind &&
  (a.kind !== 'listed' ||
    b.kind !== 'listed' ||
    (a.ids.length === b.ids.length && a.ids.every((id, index) => id === b.ids[index])))

/** The choice that a scope is, which may be one made before and not offered any more. */
export function chosenScope(choices: readonly ScopeChoice[], scope: BriefScope): ScopeChoice {
  const before = scope.kind === 'listed' ? ` (${scope.ids.length.toLocaleString('en-US')})` : ''
  return (
    choices.find((choice) => isSame(choice.scope, scope)) ?? {
      value: 'before',
      label: `As chosen before${before}`,
      scope,
    }
  )
}
