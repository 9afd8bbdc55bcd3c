import { MS_PER_DAY } from '../../shared/model/epoch-day'
import type { ViewId } from '../../shared/model/ids'
import { spanOf, type LegalDate } from '../../shared/model/legal-date'
import { dateOfDay } from '../../shared/model/legal-date-move'
import type { SavedView } from '../../shared/model/saved-view'
import type { CaseDocument } from '../../shared/document'
import type { EventFilter } from './event-filter'
import { remember } from './remember'
import type { UiState } from './ui-store'

/** A stretch of time on screen, in milliseconds. */
export interface ShownTime {
  start: number
  end: number
}

/** What of the window a view keeps. */
type Looks = Pick<UiState, 'filter' | 'search' | 'grouping' | 'columns' | 'sort'>

const day = (value: number | null): LegalDate | null => (value === null ? null : dateOfDay(value))

/** What the window shows, as a view of that name. */
export function viewOf(looks: Looks, shown: ShownTime | null, id: ViewId, name: string, place: number): SavedView {
  const { filter, search, grouping, columns, sort } = looks
  const { kinds, parties, tags, questions, statuses, from, to, withRoutine } = filter
  return {
    id,
    name: name.trim().slice(0, 100),
    place,
    filter: {
      kinds: [...kinds],
      parties: [...parties],
      tags: [...tags],
      questions: [...questions],
      statuses: [...statuses],
      from: day(from),
      to: day(to),
      withRoutine,
    },
    search: search.slice(0, 500),
    grouping,
    window: shown && {
      from: dateOfDay(Math.floor(shown.start / MS_PER_DAY)),
      to: dateOfDay(Math.floor(shown.end / MS_PER_DAY)),
    },
    columns: [...columns],
    sort: { ...sort },
  }
}

const firstDay = (date: LegalDate | null): number | null => (date === null ? null : spanOf(date).first)

/** The filter of a view. Parties and questions that are gone from the case narrow nothing. */
export function filterOf({ filter }: SavedView, { party, event }: CaseDocument): EventFilter {
  return {
    kinds: new Set(filter.kinds),
    parties: new Set(filter.parties.filter((id) => party.has(id))),
    tags: new Set(filter.tags),
    questions: new Set(filter.questions.filter((id) => event.has(id))),
    statuses: new Set(filter.statuses),
    from: firstDay(filter.from),
    to: firstDay(filter.to),
    withRoutine: filter.withRoutine,
  }
}

/** The window as a view keeps it. */
export function looksOf(view: SavedView, document: CaseDocument): Looks {
  const { search, grouping, columns, sort } = view
  return { filter: filterOf(view, document), search, grouping, columns, sort }
}

/** The time a view shows; null for the whole case. */
export const timeOf = ({ window }: SavedView): ShownTime | null =>
  window && {
    start: spanOf(window.from).first * MS_PER_DAY,
    end: (spanOf(window.to).last + 1) * MS_PER_DAY,
  }

/** The views of a case in their order; the first nine have keys. */
export const orderedViews = remember((views: CaseDocument['view']): readonly SavedView[] =>
  [...views.values()].toSorted((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1)),
)
