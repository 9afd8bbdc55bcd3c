import { z } from 'zod'
import { CITE_STYLES } from '../citations/cite-style'
import { EventId } from '../model/ids'
import { LegalDate } from '../model/legal-date'
import { AUDIENCES, type Audience } from './audiences'
import { BRIEF_PARTS, type BriefPartName } from './brief-parts'
import { COURT_PROFILES, PROFILE_IDS, type ProfileId } from './court-profiles'

export const PAPERS = ['letter', 'a4'] as const
/** The engine meets one of them at a time: archival and tagged, or the accessibility standard. */
export const PDF_STANDARDS = ['pdf/a-2a', 'pdf/ua-1'] as const
export type PdfStandard = (typeof PDF_STANDARDS)[number]
/** Which way the pages of the timeline lie; `auto` sets a small one among the text and turns the pages of any other. */
export const SHEET_DIRECTIONS = ['auto', 'portrait', 'landscape'] as const
/** What the brief is in evidence: an illustrative aid (FRE 107) or a summary of voluminous material (FRE 1006). */
export const EVIDENCE_LABELS = ['none', 'fre-107', 'fre-1006'] as const

/** Which events are told. `listed` is what a filter or a saved view showed; ids that are gone are passed over. */
export const BriefScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('all') }),
  z.strictObject({ kind: z.literal('key') }),
  z.strictObject({ kind: z.literal('listed'), ids: z.array(EventId) }),
])
export type BriefScope = z.infer<typeof BriefScope>

/** A part and whether it is printed. */
export const PartChoice = z.strictObject({ part: z.enum(BRIEF_PARTS), on: z.boolean() })
export type PartChoice = z.infer<typeof PartChoice>

/** Each part once: of a repeated one the first counts, and one that is missing (made by an older version) is off, at the end. */
function everyPart(choices: readonly PartChoice[]): PartChoice[] {
  const chosen = new Map<BriefPartName, PartChoice>()
  for (const choice of choices) if (!chosen.has(choice.part)) chosen.set(choice.part, choice)
  for (const part of BRIEF_PARTS) if (!chosen.has(part)) chosen.set(part, { part, on: false })
  return [...chosen.values()]
}

/** Everything that can be chosen of a brief, as a template keeps it. Order of `parts` is the order in print. */
export const BriefOptions = z.strictObject({
  profile: z.enum(PROFILE_IDS),
  audience: z.enum(AUDIENCES),
  parts: z.array(PartChoice).max(100).transform(everyPart),
  citeStyle: z.enum(CITE_STYLES),
  paper: z.enum(PAPERS),
  standard: z.enum(PDF_STANDARDS),
  sheets: z.enum(SHEET_DIRECTIONS),
  /** The title line of the document; empty for one made from the case. */
  title: z.string().max(300),
  label: z.enum(EVIDENCE_LABELS),
  scope: BriefScope,
  /** Prints the private notes of events; for one's own side alone, whatever it says. */
  notes: z.boolean().default(false),
  /** The date of preparation that is printed; null for the day of export. */
  preparedOn: LegalDate.nullable(),
})
export type BriefOptions = z.infer<typeof BriefOptions>

/** A set of choices under a name, kept with a case or with the user. */
export const BriefTemplate = z.strictObject({ name: z.string().min(1).max(100), options: BriefOptions })
export type BriefTemplate = z.infer<typeof BriefTemplate>

const WORKING_PARTS: ReadonlySet<BriefPartName> = new Set(['glance', 'gaps'])
const FILED_PARTS: ReadonlySet<BriefPartName> = new Set(['signature', 'certificate'])

/** What a part is without a choice: own working papers have no signature, and nobody else is shown the gaps. */
function onByDefault(part: BriefPartName, audience: Audience): boolean {
  if (FILED_PARTS.has(part)) return audience === 'court'
  return audience === 'internal' || !WORKING_PARTS.has(part)
}

/** The choices that a court's rules and an audience suggest; where a brief begins. */
export function briefDefaults(profile: ProfileId = 'plain', audience: Audience = 'internal'): BriefOptions {
  return {
    profile,
    audience,
    parts: BRIEF_PARTS.map((part) => ({ part, on: onByDefault(part, audience) })),
    citeStyle: COURT_PROFILES[profile].citeStyle,
    paper: 'letter',
    standard: 'pdf/a-2a',
    sheets: 'auto',
    title: '',
    label: 'none',
    scope: { kind: 'all' },
    notes: false,
    preparedOn: null,
  }
}
