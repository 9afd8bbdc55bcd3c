import { z } from 'zod'

/** Ids are opaque, unique within a case, and never reused: an ECF number is not one (numbers repeat and are not in date order). */
const text = z.string().min(1).max(80)

export const CaseId = text.brand<'CaseId'>()
export type CaseId = z.infer<typeof CaseId>
export const EventId = text.brand<'EventId'>()
export type EventId = z.infer<typeof EventId>
export const PartyId = text.brand<'PartyId'>()
export type PartyId = z.infer<typeof PartyId>
export const SourceId = text.brand<'SourceId'>()
export type SourceId = z.infer<typeof SourceId>
export const LinkId = text.brand<'LinkId'>()
export type LinkId = z.infer<typeof LinkId>
export const ViewId = text.brand<'ViewId'>()
export type ViewId = z.infer<typeof ViewId>
export const AcceptedId = text.brand<'AcceptedId'>()
export type AcceptedId = z.infer<typeof AcceptedId>
export const DeadlineId = text.brand<'DeadlineId'>()
export type DeadlineId = z.infer<typeof DeadlineId>

/** Where new ids come from; a port, so that tests and imports can make them repeatable. */
export type IdSource = () => string
