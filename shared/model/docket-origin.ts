import { z } from 'zod'
import { LegalDate } from './legal-date'
import { EVENT_KINDS, IMPORTANCES } from './kind-names'

/** What an import wrote into the fields that the user may edit: where a field is no longer so, the user has edited it. */
export const Imported = z.strictObject({
  title: z.string().max(1_000_000),
  date: LegalDate.nullable(),
  kind: z.enum(EVENT_KINDS),
  subtype: z.string().max(60),
  importance: z.enum(IMPORTANCES),
})
export type Imported = z.infer<typeof Imported>

/**
 * Where an imported event came from. An entry is known again by document id or number, filed date, sequence and the hash of its
 * text together: an ECF number alone is used twice, left out and out of order.
 */
export const DocketOrigin = z.strictObject({
  /** The entry itself; what its text sets for a later day; or a passage of some other source. */
  part: z.enum(['entry', 'scheduled', 'passage']),
  documentId: z.string().max(80).nullable(),
  number: z.string().max(40).nullable(),
  /** The court's running number of the entry, or the id that another source gives it. */
  sequence: z.string().max(300).nullable(),
  filed: LegalDate.nullable(),
  entered: LegalDate.nullable(),
  /** The words of the source, white space collapsed. */
  text: z.string().max(1_000_000),
  /** `textHash` of the text. */
  hash: z.string().regex(/^[0-9a-f]{16}$/),
  /** The name of the file, for people. */
  file: z.string().max(300),
  imported: Imported,
})
export type DocketOrigin = z.infer<typeof DocketOrigin>

/** What an imported event is known by: all that is kept of one that the user deleted. */
export const LeftOut = DocketOrigin.pick({
  part: true,
  documentId: true,
  number: true,
  sequence: true,
  filed: true,
  entered: true,
  hash: true,
})
export type LeftOut = z.infer<typeof LeftOut>

/** The fields of an event that a source can propose another value for. */
export const PROPOSED_FIELDS = ['title', 'date', 'filed', 'entered', 'ecf'] as const
export type ProposedField = (typeof PROPOSED_FIELDS)[number]

const from = z.string().max(300)
const legalDate = <F extends ProposedField>(field: F) =>
  z.strictObject({ field: z.literal(field), value: LegalDate, from })
const text = <F extends ProposedField>(field: F, longest: number) =>
  z.strictObject({ field: z.literal(field), value: z.string().max(longest), from })

/** A value that a source has for a field, beside what the user has there. `from` names the source, for people. */
export const Proposal = z.discriminatedUnion('field', [
  text('title', 1_000_000),
  legalDate('date'),
  legalDate('filed'),
  legalDate('entered'),
  text('ecf', 40),
])
export type Proposal = z.infer<typeof Proposal>
