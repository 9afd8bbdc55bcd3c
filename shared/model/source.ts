import { z } from 'zod'
import { SourceId } from './ids'

/** A document kept with the case, under its own hash in the attachments of the case. */
export const SourceFile = z.strictObject({
  /** SHA-256 of its bytes, lower-case hex: its name on the disk. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** The name it came with, for people: "71-main.pdf". */
  name: z.string().min(1).max(300),
  bytes: z.number().int().nonnegative(),
  /** Null where it has no pages or they were not counted. */
  pages: z.number().int().positive().nullable(),
})
export type SourceFile = z.infer<typeof SourceFile>

/** A document that supports events: a docket paper, a web page, a book. The pin cite (page, paragraph) is on the event that cites it. */
export const Source = z.strictObject({
  id: SourceId,
  title: z.string().min(1).max(2000),
  url: z.string().max(4000).nullable(),
  note: z.string().max(10_000),
  file: SourceFile.nullable().default(null),
})
export type Source = z.infer<typeof Source>

const TITLE_CHARS = 2000

/** A source of that title, cut to what a record holds, with nothing else said. */
export const sourceTitled = (id: SourceId, title: string): Source => ({
  id,
  title: title.slice(0, TITLE_CHARS),
  url: null,
  note: '',
  file: null,
})
