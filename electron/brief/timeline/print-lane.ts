import { EVENT_KINDS, type EventKind } from '../../../shared/model/event'
import { KIND_LOOKS } from '../../../shared/model/kinds'
import type { TimelineEntry } from './timeline-entry'

/** A horizontal band of the timeline in print. `kind` has its glyph drawn before the name; null where the lane is of no one kind. */
export interface PrintLane {
  name: string
  kind: EventKind | null
  holds: (entry: TimelineEntry) => boolean
}

/** The lanes of a brief: one a kind, an empty one too. */
export const KIND_LANES: readonly PrintLane[] = EVENT_KINDS.map((kind) => ({
  name: KIND_LOOKS[kind].plural,
  kind,
  holds: (entry) => entry.kind === kind,
}))
