import { z } from 'zod'

/** When the first whole PDF was in memory, in milliseconds since 1970: whoever started the process knows how long it took. */
const FinishedAt = z.number()

/** What a process that set a brief says of itself. */
export const SetOnce = z.strictObject({
  finishedAt: FinishedAt,
  /** The same brief after a change of one title, again and again in the same process. */
  warmMs: z.array(z.number()),
  /** Highest resident memory of the process. */
  megabytes: z.number(),
  bytes: z.number(),
})
export type SetOnce = z.infer<typeof SetOnce>

/** What a Chromium that printed a page says of itself. */
export const PrintedOnce = z.strictObject({ finishedAt: FinishedAt, bytes: z.number() })
export type PrintedOnce = z.infer<typeof PrintedOnce>
