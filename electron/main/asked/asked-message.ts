import { z } from 'zod'
import { ERROR_CODES } from '../../../shared/expected-error'

/** What a process of the app's own answers to a request, told apart by its number. */
export const AskedReply = z.discriminatedUnion('kind', [
  z.strictObject({ id: z.number(), kind: z.literal('read'), value: z.unknown() }),
  z.strictObject({ id: z.number(), kind: z.literal('failed'), code: z.enum(ERROR_CODES), message: z.string() }),
  z.strictObject({ id: z.number(), kind: z.literal('broke'), name: z.string(), stack: z.string() }),
])
export type AskedReply = z.infer<typeof AskedReply>
