import type { CaseDocument } from '../../../shared/document'
import type { EventId } from '../../../shared/model/ids'
import type { Workspace } from '../../app/workspace'
import { shownEvents } from '../../store/event-selectors'
import type { SearchHits } from '../../store/ui-store'
import { CaseIndex, type Found } from './case-index'
import { hitWalk, nextHit } from './hit-walk'
import type { TakeSlice } from './slices'

export interface SearchSession {
  /** The hit to go to next (1) or back to (-1) from the one selected last; null where there is none. */
  next(step: 1 | -1): EventId | null
  stop(): void
}

/** The question answered last. */
interface Asked {
  query: string
  /** The case as it was when the query was typed. */
  of: CaseDocument
  found: Found | null
}

const sameHits = (a: SearchHits, b: SearchHits): boolean =>
  a.ids.size === b.ids.size &&
  a.words.length === b.words.length &&
  a.words.every((word, index) => word === b.words[index]) &&
  [...a.ids].every((id) => b.ids.has(id))

/**
 * Keeps `hits` what `search` finds: at once for each letter typed, and again after the case was changed. The index is made in
 * slices after the first paint; a search that comes before it is done is answered when it is.
 */
export function createSearchSession(
  { documents, ui }: Pick<Workspace, 'documents' | 'ui'>,
  takeSlice: TakeSlice,
): SearchSession {
  const index = new CaseIndex()
  let asked: Asked | null = null
  let indexed: CaseDocument | null = null
  let cancelSlice: () => void = () => undefined

  /**
   * An event that was found, or was made since, stays in sight while it is selected, even when an edit takes its last hit away:
   * it must not vanish under the hands of whoever types its title.
   */
  const staying = (of: CaseDocument): EventId[] => {
    const { hits, selection } = ui.getState()
    return [...selection].filter((id) => hits?.ids.has(id) === true || !of.event.has(id))
  }

  const answer = (found: Found | null, keep: readonly EventId[]): void => {
    const { hits } = ui.getState()
    const next = found && { ids: keep.length === 0 ? found.ids : new Set([...found.ids, ...keep]), words: found.words }
    if (next === hits || (next !== null && hits !== null && sameHits(next, hits))) return
    ui.setState({ hits: next })
  }

  const ask = (): void => {
    const { document } = documents.getState()
    const { search } = ui.getState()
    const before = asked?.query === search ? asked : null
    const found = index.find(search)
    answer(found, before === null ? [] : staying(before.of))
    asked = { query: search, of: before?.of ?? document, found }
  }

  const catchUp = (urgent: boolean): void => {
    cancelSlice()
    cancelSlice = takeSlice(urgent, (timeLeft) => {
      const { document } = documents.getState()
      if (document !== indexed) {
        index.follow(document)
        indexed = document
      }
      if (!index.step(timeLeft)) catchUp(ui.getState().search !== '')
      else if (ui.getState().search !== '') ask()
    })
  }

  const stopListening = [
    documents.subscribe((state, before) => {
      if (state.document !== before.document) catchUp(ui.getState().search !== '')
    }),
    ui.subscribe((state, before) => {
      if (state.search === before.search) return
      if (state.search === '') {
        asked = null
        answer(null, [])
      } else if (index.upToDate && indexed !== null) ask()
      else catchUp(true)
    }),
  ]
  catchUp(ui.getState().search !== '')

  return {
    next(step) {
      const { filter, hits, selection } = ui.getState()
      if (hits === null) return null
      const shown = shownEvents(documents.getState().document, filter, hits)
      return nextHit(hitWalk(shown, asked?.found?.scoreOf ?? (() => 0)), [...selection].at(-1) ?? null, step)
    },
    stop() {
      cancelSlice()
      for (const stop of stopListening) stop()
    },
  }
}
