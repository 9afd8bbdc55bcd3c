import { z } from 'zod'
import { EventId, LinkId } from './ids'

/**
 * Each type reads as a sentence from `from` to `to`: an opposition "responds to" a motion, an order "answers" a question, a fact
 * "supports" or "undercuts" the claim in a question, a sub-question (an element) is "part of" its question.
 */
export const LINK_TYPES = [
  'responds to',
  'replies to',
  'rules on',
  'raises',
  'briefs',
  'argues',
  'answers',
  'reopens',
  'part of',
  'supports',
  'undercuts',
  'relates to',
] as const
export type LinkType = (typeof LINK_TYPES)[number]

/** How a link reads from its other end. */
export const INVERSE_LINK: Record<LinkType, string> = {
  'responds to': 'answered by',
  'replies to': 'replied to by',
  'rules on': 'ruled on by',
  raises: 'raised by',
  briefs: 'briefed by',
  argues: 'argued at',
  answers: 'decided by',
  reopens: 'reopened by',
  'part of': 'has the part',
  supports: 'supported by',
  undercuts: 'undercut by',
  'relates to': 'relates to',
}

export const Link = z.strictObject({ id: LinkId, from: EventId, to: EventId, type: z.enum(LINK_TYPES) })
export type Link = z.infer<typeof Link>
