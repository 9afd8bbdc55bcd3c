import { z } from 'zod'
import { PartyId } from './ids'

export const PARTY_ROLES = ['plaintiff', 'defendant', 'intervenor', 'amicus', 'court', 'nonparty'] as const
export type PartyRole = (typeof PARTY_ROLES)[number]

/** Somebody who acts in the case: a party, an amicus, a judge (role "court") or an outsider who filed something (role "nonparty"). */
export const Party = z.strictObject({
  id: PartyId,
  name: z.string().min(1).max(500),
  /** What lanes, filters and tables show: "SEC". */
  short: z.string().min(1).max(100),
  role: z.enum(PARTY_ROLES),
  /** Who speaks for it, each as one line: "Jane Roe, Roe & Partners LLP". */
  counsel: z.array(z.string().min(1).max(500)).max(500).default([]),
  /** What the docket calls it, by which an import knows it again whatever the user calls it; empty where none has named it. */
  docketName: z.string().max(500).default(''),
  /** The counsel that the docket named at the last import: where `counsel` is no longer so, the user has edited it. */
  docketCounsel: z.array(z.string().min(1).max(500)).max(500).default([]),
  /** Whether the docket has since named other counsel than the user, who has not decided yet. */
  counselNews: z.boolean().default(false),
})
export type Party = z.infer<typeof Party>

const NAME_CHARS = 500
const SHORT_CHARS = 100

/** A party of that name, cut to what a record holds; where no short name is given the name itself is it. */
export function partyNamed(id: PartyId, name: string, role: PartyRole, short = ''): Party {
  const whole = name.trim()
  const brief = short.trim()
  return {
    id,
    name: whole.slice(0, NAME_CHARS),
    short: (brief === '' ? whole : brief).slice(0, SHORT_CHARS),
    role,
    counsel: [],
    docketName: '',
    docketCounsel: [],
    counselNews: false,
  }
}
