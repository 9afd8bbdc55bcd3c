import { z } from 'zod'
import { SourceId } from './ids'

/** A document that supports events: a docket paper, a web page, a book. The pin cite (page, paragraph) is on the event that cites it. */
export const Source = z.strictObject({
  id: SourceId,
  title: z.string().min(1).max(2000),
  url: z.string().max(4000).nullable(),
  note: z.string().max(10_000),
})
export type Source = z.infer<typeof Source>
