import type { CaseDocument } from '../../document'
import type { DocketOrigin, LeftOut } from '../../model/docket-origin'
import type { CaseEvent } from '../../model/event'
import { EventId, type IdSource } from '../../model/ids'
import { dayOf } from '../../model/linked-events'
import type { Draft } from './draft'
import { eventFrom, originOf } from './entry-event'
import type { PlanItem } from './import-plan'
import type { JoinedEntry } from './join-dockets'
import { DELETED, leftOutIdentities, relearn } from './left-out'
import { matchEntries, type EntryIdentity, type Match } from './match-entries'
import { refreshEvent, type Refreshed } from './refresh-event'
import { rowOf } from './row-of'
import { textHash } from './text-hash'

type Known = Pick<DocketOrigin, 'documentId' | 'number' | 'filed' | 'entered' | 'sequence' | 'hash' | 'text'>

export const identityOf = ({ documentId, number, filed, entered, sequence, hash, text }: Known): EntryIdentity => ({
  documentId,
  number,
  filed,
  entered,
  sequence,
  hash,
  text,
})

/** An event that the user made of a docket paper: known by its number and its day. */
function madeByHand(event: CaseEvent): EntryIdentity | null {
  if (event.docket !== null || event.ecf === null || event.kind === 'question' || event.kind === 'context') return null
  const filed = event.filed ?? dayOf(event)
  const { ecf: number, entered, title: text } = event
  return { documentId: null, number, filed, entered, sequence: null, hash: textHash(text), text }
}

interface KnownEntry {
  /** Null where the user deleted it. */
  event: CaseEvent | null
  identity: EntryIdentity
  leftOut?: LeftOut
}

/** Events of the case that an entry of a docket can be, the deleted among them, and what each is known by. */
function knownEntries(document: CaseDocument): KnownEntry[] {
  const there = [...document.event.values()].flatMap((event) => {
    const identity = event.docket?.part === 'entry' ? identityOf(event.docket) : madeByHand(event)
    return identity === null ? [] : [{ event, identity }]
  })
  return [...there, ...leftOutIdentities(document, 'entry', identityOf)]
}

/** An entry of the docket: its item, and its event as it will be. */
export interface PlannedEntry {
  item: PlanItem
  event: CaseEvent
  /** The event is new, or has new words. */
  isFresh: boolean
}

function newItem(origin: DocketOrigin, isLeftOut: boolean, ids: IdSource): PlannedEntry {
  const event = eventFrom(EventId.parse(ids()), origin)
  const undated = event.date === null
  const item: PlanItem = {
    row: {
      ...rowOf('entry', event),
      status: isLeftOut ? 'left-out' : undated ? 'attention' : 'new',
      why: isLeftOut ? DELETED : undated ? 'The file gives no date for it: it goes to the tray.' : '',
      picked: !isLeftOut,
    },
    take: (draft) => {
      draft.put('event', event)
      draft.fresh.add(event.id)
    },
  }
  return { item, event, isFresh: true }
}

function unclearItem(origin: DocketOrigin, like: CaseEvent, ids: IdSource): PlannedEntry {
  const planned = newItem(origin, false, ids)
  const { item } = planned
  const isOwn = like.docket === null
  const why = isOwn
    ? `It may be “${like.title.slice(0, 80)}”, which has the same number and another date. Tick it to add it beside that one.`
    : 'Another entry with this number and day is in the case, with other words. Tick it to add this one as well.'
  return { ...planned, item: { ...item, row: { ...item.row, status: 'attention', why, picked: false } } }
}

/** The row of an event that is in the case, for one of any source. */
export function knownItem(
  what: PlanItem['row']['what'],
  before: CaseEvent,
  { event, differences }: Refreshed,
): PlanItem {
  const isProposed = differences.some(({ proposed }) => proposed)
  const status = differences.length === 0 ? 'same' : isProposed ? 'attention' : 'changed'
  return {
    row: {
      ...rowOf(what, event),
      status,
      why: isProposed
        ? 'You edited this event. Yours stays; the other version is put beside it to accept or dismiss.'
        : '',
      differences,
      picked: status !== 'same',
    },
    take:
      event === before
        ? null
        : (draft) => {
            // Another row may have changed it meanwhile: its cites are not this row's to take back.
            const now = draft.get('event', event.id) ?? before
            draft.put('event', now === before ? event : { ...event, cites: now.cites })
            if (before.docket?.hash !== event.docket?.hash) draft.fresh.add(event.id)
          },
  }
}

/** Of the events made by hand, those with a number that a single entry has and no entry was matched to. */
function ownByNumber(
  known: readonly KnownEntry[],
  matches: readonly Match[],
): (number: string | null) => CaseEvent | null {
  const taken = new Set(matches.flatMap((match) => (match.kind === 'known' ? [match.known] : [])))
  const byNumber = new Map<string, CaseEvent>()
  for (const [index, { event }] of known.entries()) {
    if (event?.docket === null && event.ecf !== null && !taken.has(index)) byNumber.set(event.ecf, event)
  }
  return (number) => (number === null ? null : (byNumber.get(number) ?? null))
}

function knownEntry(before: CaseEvent, refreshed: Refreshed): PlannedEntry {
  const { event } = refreshed
  return {
    item: knownItem('entry', before, refreshed),
    event,
    isFresh: before.docket?.hash !== event.docket?.hash,
  }
}

/** What an import of these entries would do, one item an entry, in their order. */
export function planEntries(document: CaseDocument, entries: readonly JoinedEntry[], ids: IdSource): PlannedEntry[] {
  const known = knownEntries(document)
  const origins = entries.map(({ entry, file }) => originOf(entry, file))
  const matches = matchEntries(
    known.map(({ identity }) => identity),
    origins.map(identityOf),
  )
  const ownOf = ownByNumber(known, matches)
  return origins.map((origin, index): PlannedEntry => {
    const match = matches[index] ?? { kind: 'new' }
    const at = match.kind === 'known' ? match.known : match.kind === 'unclear' ? match.like : -1
    const found = known[at]
    const event = found === undefined ? ownOf(origin.number) : found.event
    if (event === null) {
      const leftOut = match.kind === 'known' ? found?.leftOut : undefined
      const planned = newItem(origin, leftOut !== undefined, ids)
      if (leftOut === undefined) return planned
      const note = (draft: Draft): void => relearn(draft, leftOut, origin, entries[index]?.terse ?? false)
      return { ...planned, item: { ...planned.item, note } }
    }
    if (match.kind !== 'known') return unclearItem(origin, event, ids)
    return knownEntry(event, refreshEvent(event, origin, entries[index]?.terse))
  })
}
