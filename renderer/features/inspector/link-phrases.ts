import type { EventKind } from '../../../shared/model/event'
import type { EventId, LinkId } from '../../../shared/model/ids'
import { INVERSE_LINK, LINK_TYPES, type Link, type LinkType } from '../../../shared/model/link'

/** A link as it reads from one of its ends: from a motion, "responds to"; from what it responds to, "answered by". */
export interface LinkPhrase {
  words: string
  type: LinkType
  /** True where the event at hand is the one the link starts from. */
  outgoing: boolean
}

const OUTGOING: readonly LinkPhrase[] = LINK_TYPES.map((type) => ({ words: type, type, outgoing: true }))
const INCOMING: readonly LinkPhrase[] = LINK_TYPES.map((type) => ({ words: INVERSE_LINK[type], type, outgoing: false }))

/** Every way a link can read, each wording once: "relates to" reads the same from both ends. */
export const LINK_PHRASES: readonly LinkPhrase[] = [
  ...OUTGOING,
  ...INCOMING.filter(({ words }) => OUTGOING.every((phrase) => phrase.words !== words)),
]

const wordsOf = (link: Link, from: EventId): string => (link.from === from ? link.type : INVERSE_LINK[link.type])

export interface LinkGroup {
  words: string
  entries: readonly { link: LinkId; other: EventId }[]
}

/** The links of an event, grouped by how they read from it, in the order of `LINK_PHRASES`. */
export function linkGroups(id: EventId, links: readonly Link[]): readonly LinkGroup[] {
  const groups = new Map<string, { link: LinkId; other: EventId }[]>(LINK_PHRASES.map(({ words }) => [words, []]))
  for (const link of links) {
    groups.get(wordsOf(link, id))?.push({ link: link.id, other: link.from === id ? link.to : link.from })
  }
  return [...groups].filter(([, entries]) => entries.length > 0).map(([words, entries]) => ({ words, entries }))
}

const USUAL: Record<EventKind, string> = {
  filing: 'responds to',
  order: 'rules on',
  hearing: 'argues',
  question: 'raised by',
  context: 'relates to',
}

/** The phrase one most often wants from an event of this kind. */
export function usualPhrase(kind: EventKind): LinkPhrase {
  const phrase = LINK_PHRASES.find(({ words }) => words === USUAL[kind])
  if (phrase === undefined) throw new Error('The usual link phrase is not among the link phrases')
  return phrase
}

/** True where a link already says this about the two events. */
export function isLinked(links: readonly Link[], id: EventId, phrase: LinkPhrase, other: EventId): boolean {
  return links.some((link) => wordsOf(link, id) === phrase.words && (link.from === id ? link.to : link.from) === other)
}
