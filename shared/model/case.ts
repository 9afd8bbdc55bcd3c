import { z } from 'zod'
import { CaseId } from './ids'
import { LegalDate } from './legal-date'

/** One matter. A document holds exactly one of these, in its own table so that editing the caption is a patch like any other. */
export const Case = z.strictObject({
  id: CaseId,
  /** The caption as the court prints it: "Securities and Exchange Commission v. Binance Holdings Limited et al." */
  caption: z.string().min(1).max(2000),
  /** The name in the window's title, the case list and running heads: "SEC v. Binance Holdings Ltd." */
  shortTitle: z.string().min(1).max(300),
  court: z.string().max(300),
  /** As the court prints it, with judge initials: "1:23-cv-01599-ABJ-ZMF". */
  docketNumber: z.string().max(100),
  assignedTo: z.string().max(300),
  referredTo: z.string().max(300),
  filed: LegalDate.nullable(),
  closed: LegalDate.nullable(),
  notes: z.string().max(100_000),
})
export type Case = z.infer<typeof Case>
