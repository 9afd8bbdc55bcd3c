import { z } from 'zod'
import { EVENT_KINDS } from '../../model/event'
import { LegalDate } from '../../model/legal-date'
import type { Draft } from './draft'

/** What an import finds of a row: not in the case yet, otherwise there, as it is there, for the user to look at, deleted by the user. */
const ROW_STATUSES = ['new', 'changed', 'attention', 'same', 'left-out'] as const

/** A field that an import would change: what the case has, what the file says. */
export const Difference = z.strictObject({
  field: z.string(),
  before: z.string(),
  after: z.string(),
  /** What the user has stays; the file's version is put beside it. */
  proposed: z.boolean(),
})
export type Difference = z.infer<typeof Difference>

/** One line of the preview. */
export const PlanRow = z.strictObject({
  id: z.number().int().nonnegative(),
  what: z.enum(['entry', 'scheduled', 'passage', 'document', 'case', 'party', 'record']),
  status: z.enum(ROW_STATUSES),
  kind: z.enum(EVENT_KINDS).nullable(),
  number: z.string().nullable(),
  date: LegalDate.nullable(),
  title: z.string(),
  /** The words of the source, whole. */
  text: z.string(),
  /** What there is to look at, as a sentence; empty where there is nothing. */
  why: z.string(),
  differences: z.array(Difference),
  /** Whether it is taken unless the user says otherwise. */
  picked: z.boolean(),
})
export type PlanRow = z.infer<typeof PlanRow>

/** A row, and what taking it does. */
export interface PlanItem {
  row: Omit<PlanRow, 'id'>
  /** Null where there is nothing to take. */
  take: ((draft: Draft) => void) | null
  /** What is done whether the row is taken or not, once anything is. */
  note?: (draft: Draft) => void
}

/** Something about a file that the user must know before they import, as a sentence without case text. */
export interface PlanWarning {
  file: string
  text: string
}
