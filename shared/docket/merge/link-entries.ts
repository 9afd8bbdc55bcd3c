import type { CaseEvent } from '../../model/event'
import { LinkId, type EventId, type IdSource } from '../../model/ids'
import { compareLegalDates } from '../../model/legal-date'
import { dayOf } from '../../model/linked-events'
import type { LinkType } from '../../model/link'
import type { Draft } from './draft'
import { entryReferences } from './entry-references'

/** What a court rules on even where the order only says "re". */
const RULED_ON: ReadonlySet<string> = new Set(['motion', 'petition', 'letter', 'stipulation', 'notice of appeal'])

const isNotAfter = (one: CaseEvent, other: CaseEvent): boolean => {
  const [left, right] = [dayOf(one), dayOf(other)]
  return left === null || right === null || compareLegalDates(left, right) <= 0
}

/** Undated ones first: any dated one is a better guess. */
function byDay(a: CaseEvent, b: CaseEvent): number {
  const [left, right] = [dayOf(a), dayOf(b)]
  if (left === null || right === null) return Number(left !== null) - Number(right !== null)
  return compareLegalDates(left, right)
}

/** Finds the event that a number means: of several, the last that is not after the entry that names it. */
class Numbers {
  readonly #events = new Map<string, CaseEvent[]>()

  constructor(events: Iterable<CaseEvent>) {
    for (const event of events) {
      const number = event.ecf
      if (number === null || event.docket?.part === 'scheduled') continue
      const known = this.#events.get(number)
      if (known === undefined) this.#events.set(number, [event])
      else known.push(event)
    }
    for (const several of this.#events.values()) several.sort(byDay)
  }

  meant(number: string, by: CaseEvent): CaseEvent | undefined {
    return this.#events.get(number)?.findLast((event) => event.id !== by.id && isNotAfter(event, by))
  }
}

function typeOf(from: CaseEvent, to: CaseEvent, rules: boolean): LinkType {
  const isCourts = from.kind === 'order' || from.kind === 'hearing'
  if (isCourts && rules) return 'rules on'
  if (from.kind === 'order' && RULED_ON.has(to.subtype)) return 'rules on'
  if (from.subtype === 'reply') return 'replies to'
  if (from.subtype === 'opposition' || (from.subtype === 'answer' && to.kind === 'filing')) return 'responds to'
  return 'relates to'
}

class Linking {
  readonly #numbers: Numbers
  readonly #tied = new Set<string>()
  /** By motion, what was filed against it. */
  readonly #responses = new Map<EventId, CaseEvent[]>()

  constructor(
    private readonly draft: Draft,
    private readonly ids: IdSource,
  ) {
    this.#numbers = new Numbers(draft.all('event'))
    for (const { from, to, type } of draft.all('link')) {
      this.#tied.add(`${from} ${to}`)
      if (type === 'responds to') this.#noteResponse(from, to)
    }
  }

  #noteResponse(from: EventId, to: EventId): void {
    const response = this.draft.get('event', from)
    if (response !== undefined) this.#responses.set(to, [...(this.#responses.get(to) ?? []), response])
  }

  /** A reply that names the motion replies to what was filed against it last; one that names the opposition, to that. */
  #repliedTo(from: CaseEvent, named: CaseEvent): CaseEvent {
    const before = (this.#responses.get(named.id) ?? []).filter((one) => one.id !== from.id && isNotAfter(one, from))
    return before.at(-1) ?? named
  }

  link(from: CaseEvent, isWanted: (to: CaseEvent) => boolean): void {
    for (const { number, rules } of entryReferences(from.docket?.text ?? '')) {
      const named = this.#numbers.meant(number, from)
      if (named === undefined) continue
      const type = typeOf(from, named, rules)
      const to = type === 'replies to' ? this.#repliedTo(from, named) : named
      const key = `${from.id} ${to.id}`
      if (to.id === from.id || this.#tied.has(key) || !isWanted(to)) continue
      this.#tied.add(key)
      if (type === 'responds to') this.#noteResponse(from.id, to.id)
      this.draft.put('link', { id: LinkId.parse(this.ids()), from: from.id, to: to.id, type })
    }
  }
}

/**
 * Links what docket texts say of one another: responds to, replies to, rules on, relates to. Looked for in the texts of fresh
 * entries, and in those of older ones only where they name a fresh one, so that a link the user took away stays away.
 */
export function linkEntries(draft: Draft, ids: IdSource): void {
  if (draft.fresh.size === 0) return
  const linking = new Linking(draft, ids)
  const entries = [...draft.all('event')].filter((event) => event.docket?.part === 'entry')
  // Replies last: they look for the responses of the same import.
  const order = [...entries.filter((e) => e.subtype !== 'reply'), ...entries.filter((e) => e.subtype === 'reply')]
  for (const event of order) {
    const isFresh = draft.fresh.has(event.id)
    linking.link(event, isFresh ? () => true : ({ id }) => draft.fresh.has(id))
  }
}
