import { z } from 'zod'
import { EVENT_KINDS } from '../model/event'
import { EventId } from '../model/ids'

/** A lane as the window shows it: its name, the kind whose glyph stands before it, if it is of one, and what is in it. */
export const SeenLane = z.strictObject({
  name: z.string().max(5000),
  kind: z.enum(EVENT_KINDS).nullable(),
  events: z.array(EventId),
})
export type SeenLane = z.infer<typeof SeenLane>

/** What of the case a picture shows: without lanes every dated event by kind, without days all of time. `to` is the day after the last. */
export const PictureView = z.strictObject({
  lanes: z.array(SeenLane).max(100).nullable(),
  days: z.strictObject({ from: z.int(), to: z.int() }).nullable(),
})
export type PictureView = z.infer<typeof PictureView>

export const WHOLE_CASE: PictureView = { lanes: null, days: null }
