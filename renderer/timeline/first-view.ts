import { Case } from '../../shared/model/case'
import { MS_PER_DAY, type EpochDay } from '../../shared/model/epoch-day'
import { EVENT_KINDS, type EventKind } from '../../shared/model/event'
import type { FirstViewHead } from '../../shared/timeline/first-view-format'
import { FirstViewTexts } from './first-view-texts'
import { isKey, kindAt, type LaneIndex } from '../../shared/timeline/lane-index'
import type { PlacedEvent } from '../../shared/timeline/placed-event'
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
}

const decoder = new TextDecoder()

/** Returns what was encoded, or null where it is not whole. What lasted until the day it was kept lasts until `today`. */
export function decodeFirstView(given: Uint8Array, today: EpochDay): FirstView | null {
  // Columns are read where they lie, which must be at a multiple of eight.
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice()
  const length = bytes.length < 8 ? NaN : (new Float64Array(bytes.buffer, bytes.byteOffset, 1)[0] ?? NaN)
  const head = headOf(bytes, length)
  if (head === null) return null
  const total = head.counts.reduce((sum, count) => sum + count, 0)
  const columnsAt = 8 + length
  const offsetsAt = columnsAt + total * 8
  const traitsAt = offsetsAt + (total + 1) * 4
  if (bytes.length < traitsAt + total) return null
  const offsets = new Uint32Array(bytes.buffer, bytes.byteOffset + offsetsAt, total + 1)
  const texts = new FirstViewTexts(bytes.subarray(traitsAt + total), offsets, today)
  const lanes = new Map<EventKind, LaneIndex>()
  let first = 0
  for (const [lane, kind] of EVENT_KINDS.entries()) {
    const count = head.counts[lane] ?? 0
    const column = (at: number): Float64Array => timesOf(new Int32Array(bytes.buffer, bytes.byteOffset + at, count))
    const [starts, ends] = [column(columnsAt + first * 8), column(columnsAt + first * 8 + count * 4)]
    const traits = bytes.subarray(traitsAt + first, traitsAt + first + count)
    lanes.set(kind, laneOf({ count, starts, ends, traits }, texts, first))
    first += count
  }
  const view = { case: head.case, window: head.window, isPart: head.isPart, lanes }
  if (head.keptOn !== today) lengthen(view, head.lasting)
  return view
}

const timesOf = (days: Int32Array): Float64Array => Float64Array.from(days, (day) => day * MS_PER_DAY)

function headOf(bytes: Uint8Array, length: number): FirstViewHead | null {
  if (!Number.isInteger(length) || length <= 0 || length % 8 !== 0 || length > bytes.length) return null
  try {
    const head = JSON.parse(decoder.decode(bytes.subarray(8, 8 + length))) as FirstViewHead
    const record = Case.safeParse(head.case)
    const isWhole = head.counts.length === EVENT_KINDS.length && head.counts.every((count) => count >= 0)
    return record.success && isWhole ? { ...head, case: record.data } : null
  } catch {
    return null
  }
}

function laneOf(columns: Omit<LaneIndex, 'at'>, texts: FirstViewTexts, first: number): LaneIndex {
  const known = new Map<number, PlacedEvent>()
  const lane: LaneIndex = {
    ...columns,
    at(position) {
      const before = known.get(position)
      if (before !== undefined) return before
      const [start, end] = [lane.starts[position] ?? 0, lane.ends[position] ?? 0]
      const traits = { kind: kindAt(lane, position), isKey: isKey(lane, position) }
      const placed = texts.placed(first + position, traits, { start, end })
      known.set(position, placed)
      return placed
    },
  }
  return lane
}

/** Lets what lasts until today end today. */
function lengthen({ lanes }: FirstView, lasting: readonly number[]): void {
  let first = 0
  for (const lane of lanes.values()) {
    for (const position of lasting) {
      const at = position - first
      if (at >= 0 && at < lane.count) lane.ends[at] = lane.at(at).end
    }
    first += lane.count
  }
}
