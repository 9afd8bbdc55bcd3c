import { z } from 'zod'

/** What a process that set a brief says of itself. */
export const SetOnce = z.strictObject({
  /** From the start of the process to the whole PDF in memory. */
  coldMs: z.number(),
  /** The same brief after a change of one title, again and again in the same process. */
  warmMs: z.array(z.number()),
  /** Highest resident memory of the process. */
  megabytes: z.number(),
  bytes: z.number(),
})
export type SetOnce = z.infer<typeof SetOnce>

/** What a Chromium that printed a page says of itself. */
export const PrintedOnce = z.strictObject({ coldMs: z.number(), bytes: z.number() })
export type PrintedOnce = z.infer<typeof PrintedOnce>
