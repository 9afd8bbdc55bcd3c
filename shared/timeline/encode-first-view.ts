import { sortedEvents } from '../chronological-order'
import { theCase, type CaseDocument } from '../document'
import { MS_PER_DAY, type EpochDay } from '../model/epoch-day'
import { EVENT_KINDS, isRoutineEntry, questionStatus, type CaseEvent } from '../model/event'
import { firstViewLine, type FirstViewHead } from './first-view-format'
import { firstWindow } from './first-window'
import { indexLane, placementOf, type ListedLane } from './lane-index'
import type { PlacedEvent } from './placed-event'
import { phasedLives } from './question-phases'

/** Writes a text as UTF-8. */
export type ToBytes = (text: string) => Uint8Array

/** A case as its list and its timeline show it at first. */
interface Shown {
  head: Omit<FirstViewHead, 'counts' | 'lasting'>
  lanes: readonly ListedLane[]
}

/** What the timeline of a case shows when the case is opened with lanes by kind, as bytes: see `FirstViewHead`. */
export function encodeFirstView(document: CaseDocument, today: EpochDay, toBytes: ToBytes): Uint8Array {
  const { head, lanes } = shownOf(document, today)
  const events = lanes.flatMap((lane) => lane.events)
  const { texts, offsets } = textsOf(events, toBytes)
  const counts = lanes.map(({ count }) => count)
  const lasting = events.flatMap(({ open }, at) => (open === 'end' ? [at] : []))
  const json = toBytes(JSON.stringify({ ...head, counts, lasting } satisfies FirstViewHead))
  const padding = new Uint8Array((8 - (json.length % 8)) % 8).fill(32)
  return concatenated([
    bytesOf(new Float64Array([json.length + padding.length])),
    json,
    padding,
    ...lanes.flatMap(({ starts, ends }) => [daysOf(starts), daysOf(ends)]),
    bytesOf(offsets),
    ...lanes.map(({ traits }) => traits),
    ...texts,
  ])
}

function shownOf(document: CaseDocument, today: EpochDay): Shown {
  const all = sortedEvents(document.event)
  const shown = all.filter((event) => !isRoutineEntry(event))
  return {
    head: {
      case: theCase(document),
      events: all.length,
      openQuestions: all.filter((event) => questionStatus(event) === 'open').length,
      window: firstWindow(all, today),
      isPart: shown.length < all.length,
      keptOn: today,
    },
    lanes: lanesByKind(shown, document, today),
  }
}

function lanesByKind(events: readonly CaseEvent[], document: CaseDocument, today: EpochDay): ListedLane[] {
  const placing = { today, lives: phasedLives(document, today) }
  return EVENT_KINDS.map((kind) =>
    indexLane(events.flatMap((event) => (event.kind === kind ? (placementOf(event, placing) ?? []) : []))),
  )
}

const daysOf = (times: Float64Array): Uint8Array => bytesOf(Int32Array.from(times, (time) => time / MS_PER_DAY))

const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array | Int32Array | Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

function textsOf(events: readonly PlacedEvent[], toBytes: ToBytes): { texts: Uint8Array[]; offsets: Uint32Array } {
  const texts = events.map((placed) => toBytes(firstViewLine(placed)))
  const offsets = new Uint32Array(texts.length + 1)
  for (const [at, text] of texts.entries()) offsets[at + 1] = (offsets[at] ?? 0) + text.length
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
