import moment from 'moment'
import type { TimelineOptions } from 'vis-timeline/esnext'
import { MS_PER_DAY } from '../../shared/model/epoch-day'
import type { TimeWindow } from '../../shared/timeline/time-window'

/** How our one vis-timeline is set up. All dates are UTC midnights: a day is a day in every zone. */
export function timelineOptions({ start, end }: TimeWindow): TimelineOptions {
  return {
    start,
    end,
    height: '100%',
    // Rows, dragging, the wheel, tips and the line of today are ours.
    stack: false,
    editable: false,
    selectable: false,
    zoomable: false,
    showTooltips: false,
    showCurrentTime: false,
    align: 'left',
    orientation: { axis: 'top', item: 'top' },
    margin: { axis: 0, item: { horizontal: 0, vertical: 0 } },
    // A start and an end with automatic resizing keep the chart hidden for a second (vis-timeline #1340).
    autoResize: false,
    min: Date.UTC(1700, 0, 1),
    max: Date.UTC(2200, 0, 1),
    zoomMin: 4 * MS_PER_DAY,
    zoomMax: 300 * 365 * MS_PER_DAY,
    groupOrder: 'order',
    // Dates are short: a label every 35 pixels can be read.
    maxMinorChars: 5,
    moment: (date: moment.MomentInput) => moment.utc(date),
  }
}
