import type { Case } from '../../shared/model/case'
import { EVENT_KINDS, type CaseEvent } from '../../shared/model/event'
import type { FirstViewHead } from './first-view'
import { firstViewLine } from './first-view-texts'
import { indexLane, placementOf, type ListedLane, type Placing } from './lane-index'
import type { PlacedEvent } from './placed-event'
import type { TimeWindow } from './timeline-view'

export interface FirstViewSource {
  case: Case
  /** What the timeline shows when the case is opened, in the order of the case. */
  shown: readonly CaseEvent[]
  placing: Placing
  window: TimeWindow
  isPart: boolean
}

/** Lines in a slice. */
const SLICE = 1000

const encoder = new TextEncoder()
const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array | Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** A first view as bytes, worked out in slices; `breathe` lets the window draw between two. */
export async function encodeFirstView(source: FirstViewSource, breathe: () => Promise<void>): Promise<Uint8Array> {
  const lanes: ListedLane[] = []
  for (const kind of EVENT_KINDS) {
    await breathe()
    const placed = source.shown.filter((event) => event.kind === kind)
    lanes.push(indexLane(placed.flatMap((event) => placementOf(event, source.placing) ?? [])))
  }
  const events = lanes.flatMap((lane) => lane.events)
  const { texts, offsets } = await textsOf(events, breathe)
  const head = encoder.encode(JSON.stringify(headOf(source, lanes, events)))
  const padding = new Uint8Array((8 - (head.length % 8)) % 8).fill(32)
  return concatenated([
    bytesOf(new Float64Array([head.length + padding.length])),
    head,
    padding,
    ...lanes.flatMap(({ starts, ends }) => [bytesOf(starts), bytesOf(ends)]),
    bytesOf(offsets),
    ...lanes.map(({ traits }) => traits),
    ...texts,
  ])
}

function headOf(source: FirstViewSource, lanes: readonly ListedLane[], events: readonly PlacedEvent[]): FirstViewHead {
  const { case: record, window, isPart, placing } = source
  return {
    case: record,
    window,
    isPart,
    keptOn: placing.today,
    counts: lanes.map(({ count }) => count),
    lasting: events.flatMap(({ open }, at) => (open === 'end' ? [at] : [])),
  }
}

async function textsOf(
  events: readonly PlacedEvent[],
  breathe: () => Promise<void>,
): Promise<{ texts: Uint8Array[]; offsets: Uint32Array }> {
  const texts: Uint8Array[] = []
  const offsets = new Uint32Array(events.length + 1)
  let end = 0
  for (let from = 0; from < events.length; from += SLICE) {
    await breathe()
    for (const [at, placed] of events.slice(from, from + SLICE).entries()) {
      const text = encoder.encode(firstViewLine(placed))
      texts.push(text)
      end += text.length
      offsets[from + at + 1] = end
    }
  }
  return { texts, offsets }
}

function concatenated(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
