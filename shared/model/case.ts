import { z } from 'zod'
import { BriefTemplate } from '../brief/brief-options'
import { LeftOut } from './docket-origin'
import { CaseId } from './ids'
import { LegalDate } from './legal-date'
import { STATES } from './state'

/** What the head of a docket says of a case. */
export const DocketHead = z.strictObject({
  caption: z.string().max(2000),
  court: z.string().max(300),
  docketNumber: z.string().max(100),
  assignedTo: z.string().max(300),
  referredTo: z.string().max(300),
  cause: z.string().max(500),
  natureOfSuit: z.string().max(300),
  filed: LegalDate.nullable(),
  closed: LegalDate.nullable(),
  flags: z.array(z.string().max(100)).max(100).default([]),
})
export type DocketHead = z.infer<typeof DocketHead>

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
  /** "15:78m(a) Securities Exchange Act", as the docket has it. */
  cause: z.string().max(500).default(''),
  /** "850 Securities/Commodities", as the docket has it. */
  natureOfSuit: z.string().max(300).default(''),
  /** The docket's flags: "CLOSED", "TYPE-E". */
  flags: z.array(z.string().min(1).max(100)).max(100).default([]),
  filed: LegalDate.nullable(),
  closed: LegalDate.nullable(),
  /** The state, or D.C., whose own holidays count beside the federal ones, FRCP 6(a)(6)(C); null where none do. */
  stateHolidays: z.enum(STATES).nullable().default(null),
  notes: z.string().max(100_000),
  /** Choices for a brief of this case, under their names. */
  briefTemplates: z.array(BriefTemplate).max(100).default([]),
  /** What the docket said at the last import: where a field is no longer so, the user has edited it. Null before any. */
  docket: DocketHead.nullable().default(null),
  /** Where the docket has since said otherwise than the user, who has not decided yet: what it says is in `docket`. */
  docketNews: z.array(DocketHead.keyof()).max(20).default([]),
  /** What was imported and then deleted: another import leaves it out. */
  leftOut: z.array(LeftOut).max(100_000).default([]),
})
export type Case = z.infer<typeof Case>

/** A case with nothing said yet but its title. The caption begins as the short title, which is better than a form to fill in first. */
export const emptyCase = (id: CaseId, shortTitle: string): Case => ({
  id,
  caption: shortTitle,
  shortTitle,
  court: '',
  docketNumber: '',
  assignedTo: '',
  referredTo: '',
  cause: '',
  natureOfSuit: '',
  flags: [],
  filed: null,
  closed: null,
  stateHolidays: null,
  notes: '',
  briefTemplates: [],
  docket: null,
  docketNews: [],
  leftOut: [],
})
