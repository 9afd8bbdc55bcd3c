import { z } from 'zod'
import { BriefOptions } from '../../../shared/brief/brief-options'
import { EXPORT_FORMATS } from '../../../shared/brief/export-format'
import { PictureView } from '../../../shared/brief/picture-view'
import { DocumentData } from '../../../shared/document'
import { ERROR_CODES } from '../../../shared/expected-error'
import { LegalDate } from '../../../shared/model/legal-date'

const bytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array)

/** A thing the press can make. The case goes with the first job that is about it; after that it is known. */
const Brief = { options: BriefOptions, preparedOn: LegalDate, version: z.string() }
export const PressJob = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pdf'), ...Brief }),
  z.strictObject({ kind: z.literal('preview'), ...Brief }),
  /** A page of the preview that was made last. */
  z.strictObject({ kind: z.literal('page'), page: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal('export'), ...Brief, format: z.enum(EXPORT_FORMATS), view: PictureView }),
])
export type PressJob = z.infer<typeof PressJob>

/** What the process of the press is told. */
export const PressRequest = z.strictObject({
  id: z.int().positive(),
  /** Absolute path of the folder with the app's own assets. */
  assets: z.string(),
  /** Null where it is that of the request before. */
  document: DocumentData.nullable(),
  job: PressJob,
})
export type PressRequest = z.infer<typeof PressRequest>

const PageSize = z.strictObject({ width: z.number(), height: z.number() })
const PagePlace = z.strictObject({
  event: z.string(),
  of: z.enum(['row', 'mark']),
  page: z.int(),
  left: z.number(),
  top: z.number(),
  right: z.number(),
  bottom: z.number(),
})

/** What a job makes. */
export const PressWork = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pdf'), bytes }),
  z.strictObject({ kind: z.literal('preview'), sizes: z.array(PageSize), places: z.array(PagePlace), words: z.int() }),
  z.strictObject({ kind: z.literal('page'), svg: z.string().nullable() }),
  z.strictObject({ kind: z.literal('export'), bytes, notes: z.array(z.string()) }),
])
export type PressWork = z.infer<typeof PressWork>

/** What it answers to a request: any number of steps, then one of the others. */
export const PressReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('step'), id: z.int(), fraction: z.number().min(0).max(1), step: z.string() }),
  z.strictObject({ kind: z.literal('done'), id: z.int(), work: PressWork }),
  /** An expected error: its message is for the user. */
  z.strictObject({ kind: z.literal('failed'), id: z.int(), code: z.enum(ERROR_CODES), message: z.string() }),
  /** A bug, as a log may hold it. */
  z.strictObject({ kind: z.literal('broke'), id: z.int(), name: z.string(), stack: z.string() }),
])
export type PressReply = z.infer<typeof PressReply>
