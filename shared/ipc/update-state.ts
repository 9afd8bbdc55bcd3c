import { z } from 'zod'

/** Whether the user wants updates, and from where. */
export const UpdateSettings = z.strictObject({ on: z.boolean(), feed: z.string().max(2000) })
export type UpdateSettings = z.infer<typeof UpdateSettings>

/** Where an update stands, as the window shows it. */
export const UpdateState = z.discriminatedUnion('kind', [
  /** This build takes none, and why, as a sentence. */
  z.strictObject({ kind: z.literal('impossible'), why: z.string() }),
  z.strictObject({ kind: z.literal('off') }),
  z.strictObject({ kind: z.literal('waiting') }),
  z.strictObject({ kind: z.literal('checking') }),
  z.strictObject({ kind: z.literal('newest') }),
  z.strictObject({ kind: z.literal('found'), version: z.string() }),
  z.strictObject({ kind: z.literal('downloading'), version: z.string(), fraction: z.number().min(0).max(1) }),
  /** Installed when the user quits, never before. */
  z.strictObject({ kind: z.literal('ready'), version: z.string() }),
  /** Refused or failed, and why, as a sentence. Nothing of it was kept. */
  z.strictObject({ kind: z.literal('failed'), why: z.string() }),
])
export type UpdateState = z.infer<typeof UpdateState>
