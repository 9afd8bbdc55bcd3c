import { z } from 'zod'
import { EVENT_KINDS, QUESTION_STATUSES } from './event'
import { EventId, PartyId, ViewId } from './ids'
import { LegalDate } from './legal-date'

/** How the timeline can be cut into lanes. */
export const GROUPINGS = ['kind', 'party', 'question', 'tag', 'counsel', 'judge'] as const
export type Grouping = (typeof GROUPINGS)[number]

/** The columns of the chronology, from left to right. */
export const VIEW_COLUMNS = ['date', 'kind', 'title', 'ecf', 'filedBy'] as const
export type ViewColumn = (typeof VIEW_COLUMNS)[number]

/** Which events a view shows. An empty list or a null day lets everything through; ids that are gone from the case narrow nothing. */
export const ViewFilter = z.strictObject({
  kinds: z.array(z.enum(EVENT_KINDS)).max(10).default([]),
  parties: z.array(PartyId).max(1000).default([]),
  tags: z.array(z.string().min(1).max(100)).max(1000).default([]),
  questions: z.array(EventId).max(1000).default([]),
  statuses: z.array(z.enum(QUESTION_STATUSES)).max(10).default([]),
  from: LegalDate.nullable().default(null),
  to: LegalDate.nullable().default(null),
  /** Shows the imported routine events too. */
  withRoutine: z.boolean().default(false),
})
export type ViewFilter = z.infer<typeof ViewFilter>

/**
 * What the window shows, under a name: "TRO only", "Open questions", "For the partner". Kept in the case, so that it is undone, saved
 * and sent like everything else, and so that a brief can be made of it.
 */
export const SavedView = z.strictObject({
  id: ViewId,
  name: z.string().min(1).max(100),
  /** Its place among the views: the first nine have the keys 1 to 9. */
  place: z.number().int().nonnegative(),
  filter: ViewFilter,
  search: z.string().max(500).default(''),
  grouping: z.enum(GROUPINGS),
  /** First and last day in the window; null shows the whole case. */
  window: z.strictObject({ from: LegalDate, to: LegalDate }).nullable(),
  columns: z.array(z.enum(VIEW_COLUMNS)).max(20),
  sort: z.strictObject({ column: z.enum(VIEW_COLUMNS), ascending: z.boolean() }),
})
export type SavedView = z.infer<typeof SavedView>
