import type { BriefOptions, BriefScope } from '../../../../shared/brief/brief-options'
import { useDocument, useUi } from '../../../app/workspace'
import { shownEvents } from '../../../store/event-selectors'
import { Select } from '../../../ui/select'

interface ScopeFieldProps {
  options: BriefOptions
  onChange: (fields: Partial<BriefOptions>) => void
}

type Choice = 'all' | 'key' | 'shown' | 'listed'

const counted = (count: number): string => `${count.toLocaleString('en-US')} ${count === 1 ? 'event' : 'events'}`

const sameIds = (scope: BriefScope, ids: readonly string[]): boolean =>
  scope.kind === 'listed' && scope.ids.length === ids.length && scope.ids.every((id, index) => id === ids[index])

/** Which events the brief tells: all, the key ones, or those that filter and search let through in the window. */
export function ScopeField({ options, onChange }: ScopeFieldProps) {
  const document = useDocument((state) => state.document)
  const filter = useUi((state) => state.filter)
  const hits = useUi((state) => state.hits)
  const events = [...document.event.values()]
  const shown = shownEvents(document, filter, hits).map(({ id }) => id)
  const { scope } = options
  const isNarrowed = shown.length < events.length
  const value: Choice = scope.kind === 'listed' ? (sameIds(scope, shown) ? 'shown' : 'listed') : scope.kind
  const choices: { value: Choice; label: string }[] = [
    { value: 'all', label: `All ${counted(events.length)}` },
    { value: 'key', label: `Key events (${events.filter(({ importance }) => importance === 'key').length})` },
    ...(isNarrowed || value === 'shown'
      ? [{ value: 'shown' as const, label: `As filtered in the window (${shown.length})` }]
      : []),
    ...(scope.kind === 'listed' && value === 'listed'
      ? [{ value: 'listed' as const, label: `As chosen before (${scope.ids.length})` }]
      : []),
  ]
  const change = (next: Choice): void => {
    if (next === 'all' || next === 'key') onChange({ scope: { kind: next } })
    if (next === 'shown') onChange({ scope: { kind: 'listed', ids: shown } })
  }
  return <Select label="Events" value={value} options={choices} onChange={change} />
}
