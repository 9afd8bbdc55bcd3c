import { useDeferredValue } from 'react'
import type { EventFilter } from '../../store/event-filter'
import { activeParts, NO_FILTER } from '../../store/event-filter'
import { shownEvents } from '../../store/event-selectors'
import { useDocument, useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { ChoiceList } from './choice-list'
import { DayRange } from './day-range'
import { facetCounts } from './facet-counts'
import { partyChoices, questionChoices, tagChoices } from './filter-choices'
import styles from './filter-panel.module.css'
import { toggled } from './filter-parts'
import { KindChips } from './kind-chips'

/** Everything that can be filtered by, each choice with the number of events it would show. */
export function FilterPanel() {
  const { ui } = useWorkspace()
  const document = useDocument((state) => state.document)
  const filter = useUi((state) => state.filter)
  const hits = useUi((state) => state.hits)
  // A ticked box shows at once; the counts follow.
  const counts = facetCounts(document, useDeferredValue(filter), hits)
  const change = (fields: Partial<EventFilter>): void => ui.setState({ filter: { ...filter, ...fields } })
  return (
    <div className={styles['panel']}>
      <div className={styles['parts']}>
        <KindChips
          chosen={filter.kinds}
          counts={counts.kinds}
          onToggle={(kind) => change({ kinds: toggled(filter.kinds, kind) })}
        />
        <ChoiceList
          title="Filed by"
          choices={partyChoices(document.event, document.party)}
          chosen={filter.parties}
          counts={counts.parties}
          onToggle={(id) => change({ parties: toggled(filter.parties, id) })}
        />
        <ChoiceList
          title="Question"
          choices={questionChoices(document.event)}
          chosen={filter.questions}
          counts={counts.questions}
          onToggle={(id) => change({ questions: toggled(filter.questions, id) })}
        />
        <ChoiceList
          title="Tag"
          choices={tagChoices(document.event)}
          chosen={filter.tags}
          counts={counts.tags}
          onToggle={(tag) => change({ tags: toggled(filter.tags, tag) })}
        />
        <DayRange from={filter.from} to={filter.to} onChange={change} />
      </div>
      <footer className={styles['footer']}>
        <span role="status">
          {shownEvents(document, filter, hits).length.toLocaleString('en-US')} of{' '}
          {document.event.size.toLocaleString('en-US')} events
        </span>
        <Button size="small" disabled={activeParts(filter) === 0} onClick={() => ui.setState({ filter: NO_FILTER })}>
          Clear
        </Button>
      </footer>
    </div>
  )
}
