import { Case } from '../../shared/model/case'
import { MS_PER_DAY, type EpochDay } from '../../shared/model/epoch-day'
import { EVENT_KINDS, type EventKind } from '../../shared/model/event'
import type { FirstViewHead } from '../../shared/timeline/first-view-format'
import { FirstViewTexts, type Lines } from './first-view-texts'
import { isKey, isSpan, kindAt, openAt, type LaneIndex } from '../../shared/timeline/lane-index'
import type { TimeWindow } from '../../shared/timeline/time-window'

/**
 * What the timeline of a large case shows until the case is read: its lanes of kinds as columns, and of each event what its mark and
 * label are drawn from. Everything can be looked at and nothing be changed.
 */
export interface FirstView {
  case: Case
  window: TimeWindow
  lanes: ReadonlyMap<EventKind, LaneIndex>
  /** The whole case is more than what is shown, as where routine entries are hidden. */
  isPart: boolean
  texts: FirstViewTexts
}

/**
 * Returns what was encoded as the picture, or null where it is not whole or was made on a later day than `today`. What lasted until the
 * day it was kept lasts until `today`.
 */
export function decodeFirstView(given: Uint8Array, today: EpochDay): FirstView | null {
  const bytes = aligned(given)
  const length = bytes.length < 8 ? NaN : (new Float64Array(bytes.buffer, bytes.byteOffset, 1)[0] ?? NaN)
  const head = headOf(bytes, length)
  if (head === null || head.keptOn > today) return null
  const total = head.counts.reduce((sum, count) => sum + count, 0)
  const [daysAt, traitsAt] = [8 + length, bytes.length - total]
  const spansAt = daysAt + total * 4
  const aheadAt = spansAt + head.spans * 4
  const offsetsAt = aheadAt + head.ahead * 4
  if (offsetsAt + (head.ahead + 1) * 4 > traitsAt) return null
  const days = new Int32Array(bytes.buffer, bytes.byteOffset + daysAt, total)
  const spanEnds = new Int32Array(bytes.buffer, bytes.byteOffset + spansAt, head.spans)
  const ahead = new Uint32Array(bytes.buffer, bytes.byteOffset + aheadAt, head.ahead)
  const lines = linesIn(bytes.subarray(offsetsAt, traitsAt), head.ahead)
  const texts = new FirstViewTexts(lines, new Map(Array.from(ahead, (position, line) => [position, line])), today)
  const columns = columnsOf(days, spanEnds, bytes.subarray(traitsAt))
  if (head.keptOn < today) lengthen(columns, today)
  return {
    case: head.case,
    window: head.window,
    isPart: head.isPart,
    lanes: lanesOf(columns, head.counts, texts),
    texts,
  }
}

/** The view once the texts of all its events are there. A lane that was drawn without one of its own is another one. */
export function withTexts(view: FirstView, given: Uint8Array): FirstView {
  const total = Array.from(view.lanes.values(), ({ count }) => count).reduce((sum, count) => sum + count, 0)
  if (given.length < (total + 1) * 4) return view
  const missed = view.texts.complete(linesIn(aligned(given), total))
  if (missed.length === 0) return view
  let first = 0
  const lanes = Array.from(view.lanes, ([kind, lane]) => {
    const isMissed = missed.some((position) => position >= first && position < first + lane.count)
    first += lane.count
    return [kind, isMissed ? { ...lane } : lane] as const
  })
  return { ...view, lanes: new Map(lanes) }
}

/** Columns are read where they lie, which must be at a multiple of eight. */
const aligned = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 8 === 0 ? bytes : bytes.slice())

const linesIn = (bytes: Uint8Array, count: number): Lines => ({
  offsets: new Uint32Array(bytes.buffer, bytes.byteOffset, count + 1),
  bytes: bytes.subarray((count + 1) * 4),
})

const decoder = new TextDecoder()

function headOf(bytes: Uint8Array, length: number): FirstViewHead | null {
  if (!Number.isInteger(length) || length <= 0 || length % 8 !== 0 || length > bytes.length) return null
  try {
    const head = JSON.parse(decoder.decode(bytes.subarray(8, 8 + length))) as FirstViewHead
    const record = Case.safeParse(head.case)
    const isWhole = head.counts.length === EVENT_KINDS.length && [...head.counts, head.spans, head.ahead].every(isCount)
    return record.success && isWhole ? { ...head, case: record.data } : null
  } catch {
    return null
  }
}

const isCount = (count: number): boolean => Number.isInteger(count) && count >= 0

type Columns = Omit<LaneIndex, 'at'>

/** The columns of all lanes, one after the other. What is no span lasts a day. */
function columnsOf(days: Int32Array, spanEnds: Int32Array, traits: Uint8Array): Columns {
  const count = days.length
  const columns = { count, starts: new Float64Array(count), ends: new Float64Array(count), traits }
  let span = 0
  for (let position = 0; position < count; position += 1) {
    const day = days[position] ?? 0
    const end = isSpan(columns, position) ? (spanEnds[span++] ?? day + 1) : day + 1
    columns.starts[position] = day * MS_PER_DAY
    columns.ends[position] = end * MS_PER_DAY
  }
  return columns
}

/** Lets what lasted until an earlier day last until today. */
function lengthen(columns: Columns, today: EpochDay): void {
  const end = (today + 1) * MS_PER_DAY
  for (let position = 0; position < columns.count; position += 1) {
    if (openAt(columns, position) === 'end') columns.ends[position] = Math.max(columns.ends[position] ?? end, end)
  }
}

function lanesOf(columns: Columns, counts: readonly number[], texts: FirstViewTexts): Map<EventKind, LaneIndex> {
  const lanes = new Map<EventKind, LaneIndex>()
  let first = 0
  for (const [lane, kind] of EVENT_KINDS.entries()) {
    lanes.set(kind, laneOf(columns, first, counts[lane] ?? 0, texts))
    first += counts[lane] ?? 0
  }
  return lanes
}

function laneOf({ starts, ends, traits }: Columns, first: number, count: number, texts: FirstViewTexts): LaneIndex {
  const lane: LaneIndex = {
    count,
    starts: starts.subarray(first, first + count),
    ends: ends.subarray(first, first + count),
    traits: traits.subarray(first, first + count),
    at(position) {
      const kind = { kind: kindAt(lane, position), isKey: isKey(lane, position) }
      return texts.placed(first + position, kind, { start: lane.starts[position] ?? 0, end: lane.ends[position] ?? 0 })
    },
  }
  return lane
}
