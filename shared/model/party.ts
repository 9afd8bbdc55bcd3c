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
})
export type Party = z.infer<typeof Party>
