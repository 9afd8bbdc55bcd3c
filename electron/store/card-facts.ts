import { z } from 'zod'
import { theCase, type CaseDocument } from '../../shared/document'
import { questionStatus } from '../../shared/model/event'
import { Case } from '../../shared/model/case'
import { jsonOf } from './durable-json-file'

/** What the case list shows of what a case holds. */
export const CardFacts = z.strictObject({
  title: z.string(),
  court: z.string(),
  docketNumber: z.string(),
  events: z.number().int().nonnegative(),
  openQuestions: z.number().int().nonnegative(),
})
export type CardFacts = z.infer<typeof CardFacts>

const factsOf = ({ shortTitle, court, docketNumber }: Case, events: number, openQuestions: number): CardFacts => ({
  title: shortTitle,
  court,
  docketNumber,
  events,
  openQuestions,
})

/** The facts of a case that has been read. */
export function cardFacts(document: CaseDocument): CardFacts {
  let open = 0
  for (const event of document.event.values()) if (questionStatus(event) === 'open') open++
  return factsOf(theCase(document), document.event.size, open)
}

const Head = z.looseObject({ case: Case, events: z.number().int(), openQuestions: z.number().int() })

/** The same as its first view has them, in its picture; null where that is none. */
export function cardFactsIn(picture: Uint8Array): CardFacts | null {
  try {
    const length = Buffer.from(picture.buffer, picture.byteOffset, picture.length).readDoubleLE(0)
    const head = Head.parse(jsonOf(picture.subarray(8, 8 + length)))
    return factsOf(head.case, head.events, head.openQuestions)
  } catch {
    return null
  }
}
