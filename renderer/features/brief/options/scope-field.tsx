import type { BriefOptions } from '../../../../shared/brief/brief-options'
import { useDocument, useUi } from '../../../app/workspace'
import { shownEvents } from '../../../store/event-selectors'
import { Select } from '../../../ui/select'
import { chosenScope, scopeChoices } from './scope-choices'

interface ScopeFieldProps {
  options: BriefOptions
  onChange: (fields: Partial<BriefOptions>) => void
}

/** Which events the brief tells: all, the key ones, those in the window, or those of a saved view. */
export function ScopeField({ options, onChange }: ScopeFieldProps) {
  const document = useDocument((state) => state.document)
  const filter = useUi((state) => state.filter)
  const hits = useUi((state) => state.hits)
  const offered = scopeChoices(
    document,
    shownEvents(document, filter, hits).map(({ id }) => id),
  )
  const chosen = chosenScope(offered, options.scope)
  const choices = offered.includes(chosen) ? offered : [...offered, chosen]
  return (
    <Select
      label="Events"
      value={chosen.value}
      options={choices.map(({ value, label }) => ({ value, label }))}
      onChange={(value) => {
        const choice = choices.find((each) => each.value === value)
        if (choice !== undefined) onChange({ scope: choice.scope })
      }}
    />
  )
}
