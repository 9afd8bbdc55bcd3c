import { z } from 'zod'
import { HistoryFilter } from '../../../shared/history'

/** What the process that reads histories is asked. */
export const HistoryQuestion = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('page'),
    filter: HistoryFilter,
    before: z.number().nullable(),
    limit: z.number(),
  }),
  z.strictObject({ kind: z.literal('verify') }),
  z.strictObject({ kind: z.literal('bundle'), out: z.string(), passphrase: z.string().nullable() }),
  /** Here `path` is that of the library. */
  z.strictObject({ kind: z.literal('unbundle'), file: z.string(), passphrase: z.string().nullable() }),
  z.strictObject({
    kind: z.literal('changes'),
    from: z.number(),
    to: z.number(),
    event: z.string().nullable(),
    offset: z.number(),
    limit: z.number(),
  }),
])
export type HistoryQuestion = z.infer<typeof HistoryQuestion>

/** `path` is the folder of the case. */
export const HistoryRequest = z.strictObject({ id: z.number(), path: z.string(), question: HistoryQuestion })
export type HistoryRequest = z.infer<typeof HistoryRequest>
