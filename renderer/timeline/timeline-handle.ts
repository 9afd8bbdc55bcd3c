import type { CaseDocument } from '../../shared/document'
import type { EpochDay } from '../../shared/model/epoch-day'
import type { ShownTime } from '../store/saved-views'

/** What the rest of the window may ask of the timeline. */
export interface TimelineHandle {
  /** Factor over 1 zooms in, around the middle of the window. */
  zoom(factor: number): void
  fitAll(): void
  /** Shows the selected events; the whole case when nothing is selected. */
  fitSelection(): void
  /** Shows so many days around the middle of the window. */
  showDays(days: number): void
  /** Puts a day in the middle of the window. */
  goTo(day: EpochDay): void
  /** Shows a stretch of time, in milliseconds. */
  showTime(time: ShownTime): void
  shownTime(): ShownTime
  /** The day in the middle of the window: where a new event goes. */
  middleDay(): EpochDay
  /** Works out the lanes of a document that is to be shown next. */
  prepare(document: CaseDocument): void
  /** Scrolls so that the selected event can be seen, without zooming. */
  reveal(): void
  /** The day under the pointer; null where it is not over the events. */
  dayUnder(event: MouseEvent): EpochDay | null
  focus(): void
}
