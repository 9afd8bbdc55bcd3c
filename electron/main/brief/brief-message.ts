import { z } from 'zod'
import { BriefOptions } from '../../../shared/brief/brief-options'
import { DocumentData } from '../../../shared/document'
import { ERROR_CODES } from '../../../shared/expected-error'
import { LegalDate } from '../../../shared/model/legal-date'

/** What the process that sets a brief is told, once. */
export const BriefRequest = z.strictObject({
  document: DocumentData,
  options: BriefOptions,
  preparedOn: LegalDate,
  version: z.string(),
  /** Absolute path of the folder with the app's own assets. */
  assets: z.string(),
})
export type BriefRequest = z.infer<typeof BriefRequest>

/** What it answers: any number of steps, then one of the others. */
export const BriefReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('step'), fraction: z.number().min(0).max(1), step: z.string() }),
  z.strictObject({ kind: z.literal('set'), pdf: z.custom<Uint8Array>((value) => value instanceof Uint8Array) }),
  /** An expected error: its message is for the user. */
  z.strictObject({ kind: z.literal('failed'), code: z.enum(ERROR_CODES), message: z.string() }),
  /** A bug, as a log may hold it. */
  z.strictObject({ kind: z.literal('broke'), name: z.string(), stack: z.string() }),
])
export type BriefReply = z.infer<typeof BriefReply>
