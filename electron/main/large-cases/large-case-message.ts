import { z } from 'zod'

/** Asks the process that reads large cases for one, by the absolute path of its folder. */
export const LargeCaseRequest = z.strictObject({
  id: z.number(),
  caseFolder: z.string(),
  shelf: z.enum(['library', 'trash']),
})
export type LargeCaseRequest = z.infer<typeof LargeCaseRequest>
