import { sortedEvents } from '../chronological-order'
import { theCase, type CaseDocument } from '../document'
import { MS_PER_DAY, type EpochDay } from '../model/epoch-day'
import { EVENT_KINDS, isRoutineEntry, questionStatus } from '../model/event'
import { unitFor } from './calendar-cells'
import { cellsOf } from './calendar-lane'
import { firstViewLine, type FirstViewBytes, type FirstViewHead } from './first-view-format'
import { firstWindow } from './first-window'
import { indexLane, isSpan, placementOf, type ListedLane, type Placing } from './lane-index'
import { beginsOf, phasedLives } from './question-phases'
import type { TimeWindow } from './time-window'
import { CELL_PX, MOST_ROWS, wantedAlone } from './wanted-alone'

/** Writes a text as UTF-8. */
export type ToBytes = (text: string) => Uint8Array

/** On a window no wider than this all that is drawn first has its text at once. */
const WIDEST_PX = 4000

/** What the timeline of a case shows when the case is opened with lanes by kind. */
export function encodeFirstView(document: CaseDocument, today: EpochDay, toBytes: ToBytes): FirstViewBytes {
  const { head, lanes, lives } = shownOf(document, today)
  const lines = lanes
    .flatMap(({ events }) => events)
    .map((placed) => toBytes(firstViewLine(placed, beginsOf(lives.get(placed.event.id)?.phases ?? []))))
  const ahead = drawnFirst(lanes, head.window)
  const spans = lanes.flatMap(spanEnds)
  const counts = lanes.map(({ count }) => count)
  const json = toBytes(
    JSON.stringify({ ...head, counts, spans: spans.length, ahead: ahead.length } satisfies FirstViewHead),
  )
  const padding = new Uint8Array((8 - (json.length % 8)) % 8).fill(32)
  const picture = concatenated([
    bytesOf(new Float64Array([json.length + padding.length])),
    json,
    padding,
    ...lanes.map(({ starts }) => bytesOf(Int32Array.from(starts, (time) => time / MS_PER_DAY))),
    bytesOf(Int32Array.from(spans)),
    bytesOf(Uint32Array.from(ahead)),
    ...withOffsets(ahead.flatMap((position) => lines[position] ?? [])),
    ...lanes.map(({ traits }) => traits),
  ])
  return { picture, texts: concatenated(withOffsets(lines)) }
}

/** A case as its list and its timeline show it at first. */
interface Shown {
  head: Omit<FirstViewHead, 'counts' | 'spans' | 'ahead'>
  lanes: readonly ListedLane[]
  lives: Placing['lives']
}

function shownOf(document: CaseDocument, today: EpochDay): Shown {
  const all = sortedEvents(document.event)
  const shown = all.filter((event) => !isRoutineEntry(event))
  const lives = phasedLives(document, today)
  const placed = (kind: (typeof EVENT_KINDS)[number]) =>
    shown.flatMap((event) => (event.kind === kind ? (placementOf(event, { today, lives }) ?? []) : []))
  return {
    head: {
      case: theCase(document),
      events: all.length,
      openQuestions: all.filter((event) => questionStatus(event) === 'open').length,
      window: firstWindow(all, today),
      isPart: shown.length < all.length,
      keptOn: today,
    },
    lanes: EVENT_KINDS.map((kind) => indexLane(placed(kind))),
    lives,
  }
}

/** Positions, counted over all lanes, of what may be drawn by itself in this window, however wide on the screen: ascending. */
function drawnFirst(lanes: readonly ListedLane[], { start, end }: TimeWindow): number[] {
  // In finer cells there are fewer events, and so more of them are shown by themselves.
  const unit = unitFor((end - start) / WIDEST_PX, CELL_PX)
  const positions: number[] = []
  let first = 0
  for (const lane of lanes) {
    const wanted = wantedAlone(lane, cellsOf(lane, unit), MOST_ROWS, false).positions.toSorted((a, b) => a - b)
    for (const position of wanted) positions.push(first + position)
    first += lane.count
  }
  return positions
}

/** The days on which the spans of a lane have ended. */
const spanEnds = (lane: ListedLane): number[] =>
  Array.from(lane.ends, (end, position) => (isSpan(lane, position) ? [end / MS_PER_DAY] : [])).flat()

const bytesOf = ({ buffer, byteOffset, byteLength }: Float64Array | Int32Array | Uint32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength)

/** Lines one after the other, before them where each begins and the last ends. */
function withOffsets(lines: readonly Uint8Array[]): Uint8Array[] {
  const offsets = new Uint32Array(lines.length + 1)
  for (const [at, line] of lines.entries()) offsets[at + 1] = (offsets[at] ?? 0) + line.length
  return [bytesOf(offsets), ...lines]
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
