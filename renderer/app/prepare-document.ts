import type { CaseDocument } from '../../shared/document'
import type { EpochDay } from '../../shared/model/epoch-day'
import type { CaseEvent } from '../../shared/model/event'
import { placementOf } from '../../shared/timeline/lane-index'
import { phasedLives } from '../../shared/timeline/question-phases'
import { sortedEvents } from '../../shared/chronological-order'
import { chronologyRows } from '../features/chronology/row-order'
import { caseSummary } from '../features/inspector/case-summary'
import {
  linksByEvent,
  openQuestionCount,
  routineCount,
  selectedEvents,
  shownEvents,
  tagsInUse,
} from '../store/event-selectors'
import type { UiState } from '../store/ui-store'
import type { TimelineHandle } from '../timeline/timeline-handle'

/** Events in a slice: some milliseconds. */
const SLICE = 1000

export interface Preparing {
  today: EpochDay
  /** The timeline that will show it, where one is on screen. */
  timeline: TimelineHandle | null
  /** What the window will show of it. */
  shown: Pick<UiState, 'filter' | 'hits' | 'sort' | 'selection'>
  /** Lets the window draw and answer. */
  breathe: () => Promise<void>
}

/**
 * Works out ahead, in slices, what the window asks of every event of a document that it is to show next: each answer is kept by
 * whoever gives it, so that the document itself is then taken in at once, in a part of a frame.
 */
export async function prepareDocument(document: CaseDocument, preparing: Preparing): Promise<void> {
  const { today, timeline, breathe, shown } = preparing
  const events = [...document.event.values()]
  await inSlices(events, breathe, (event) => placementOf(event, { today, lives: new Map() }))
  const steps: readonly (() => unknown)[] = [
    // Finds out how the case differs from the one on screen, which all others ask too.
    () => routineCount(document.event),
    () => sortedEvents(document.event),
    () => phasedLives(document, today),
    () => shownEvents(document, shown.filter, shown.hits),
    () => chronologyRows(document, shown.filter, shown.hits, shown.sort),
    () => selectedEvents(document.event, shown.selection),
    () => caseSummary(document.event),
    () => openQuestionCount(document.event),
    () => tagsInUse(document.event),
    () => linksByEvent(document.link),
    () => timeline?.prepare(document),
  ]
  for (const step of steps) {
    await breathe()
    step()
  }
  await breathe()
}

async function inSlices(
  events: readonly CaseEvent[],
  breathe: () => Promise<void>,
  work: (event: CaseEvent) => unknown,
): Promise<void> {
  for (let from = 0; from < events.length; from += SLICE) {
    await breathe()
    for (const event of events.slice(from, from + SLICE)) work(event)
  }
}
