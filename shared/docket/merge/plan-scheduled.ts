import type { CaseDocument } from '../../document'
import type { DocketOrigin } from '../../model/docket-origin'
import type { CaseEvent } from '../../model/event'
import { EventId, LinkId, type IdSource } from '../../model/ids'
import { scheduledIn, type ScheduledDate } from '../scheduled-dates'
import { eventFrom } from './entry-event'
import type { PlanItem } from './import-plan'
import { leftOutIdentities } from './left-out'
import { matchEntries } from './match-entries'
import { identityOf, knownItem } from './plan-entries'
import { refreshEvent } from './refresh-event'
import { rowOf } from './row-of'
import { textHash } from './text-hash'

interface Scheduled {
  parent: CaseEvent
  origin: DocketOrigin
  time: string | null
}

function scheduledOf(parent: CaseEvent, entry: DocketOrigin, set: ScheduledDate): Scheduled {
  const origin: DocketOrigin = {
    ...entry,
    part: 'scheduled',
    text: set.quote,
    hash: textHash(`${set.title} ${set.date} ${set.time ?? ''}`),
    imported: {
      title: set.title.slice(0, 300),
      date: set.date,
      kind: set.kind === 'hearing' ? 'hearing' : 'context',
      subtype: set.kind,
      importance: 'normal',
    },
  }
  return { parent, origin, time: set.time }
}

function newScheduled({ parent, origin, time }: Scheduled, zone: string | null, ids: IdSource): PlanItem {
  const event: CaseEvent = {
    ...eventFrom(EventId.parse(ids()), origin),
    ecf: null,
    filed: null,
    entered: null,
    time: time === null || zone === null ? null : { clock: time, zone },
  }
  const link = LinkId.parse(ids())
  return {
    row: { ...rowOf('scheduled', event), number: origin.number },
    take: (draft) => {
      draft.put('event', event)
      if (draft.get('event', parent.id) !== undefined)
        draft.put('link', { id: link, from: event.id, to: parent.id, type: 'relates to' })
    },
  }
}

/** Hearings and deadlines that entries set: events of their own, on their own days. `parents` are new entries and those with new words. */
export function planScheduled(
  document: CaseDocument,
  parents: readonly CaseEvent[],
  { ids, zone }: { ids: IdSource; zone: string | null },
): PlanItem[] {
  const set = parents.flatMap((parent) => {
    const entry = parent.docket
    return entry === null ? [] : scheduledIn(entry.text, entry.filed).map((one) => scheduledOf(parent, entry, one))
  })
  const there = [...document.event.values()].flatMap((event) =>
    event.docket?.part === 'scheduled' ? [{ event, identity: identityOf(event.docket) }] : [],
  )
  const known = [...there, ...leftOutIdentities(document, 'scheduled', identityOf)]
  const matches = matchEntries(
    known.map(({ identity }) => identity),
    set.map(({ origin }) => identityOf(origin)),
  )
  return set.flatMap((one, index): PlanItem[] => {
    const match = matches[index]
    const found = match?.kind === 'known' ? known[match.known] : undefined
    if (found === undefined) return [newScheduled(one, zone, ids)]
    if (found.event === null) return []
    // Set again in the same words by another entry of that day, it is the same hearing.
    const isSame = found.event.docket?.hash === one.origin.hash
    const refreshed = isSame ? { event: found.event, differences: [] } : refreshEvent(found.event, one.origin)
    return [knownItem('scheduled', found.event, refreshed)]
  })
}
