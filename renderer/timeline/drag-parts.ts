import type { EpochDay } from '../../shared/model/epoch-day'
import type { ChartGeometry } from './chart-geometry'
import type { DateTip } from './date-tip'
import type { LinkActions } from './link-actions'
import type { TimelineActions } from './timeline-actions'
import type { TimelineView } from './timeline-view'

/** What a drag on the chart works with. */
export interface DragParts {
  view: TimelineView
  geometry: ChartGeometry
  layer: HTMLElement
  tip: DateTip
  actions: TimelineActions
  links: LinkActions
  today: EpochDay
}
