import { theCase, type CaseDocument } from '../../document'
import type { CaseEvent } from '../../model/event'
import type { EventId, IdSource, PartyId } from '../../model/ids'
import type { Change, Patch } from '../../patch'
import { sameValue } from '../../same-value'
import { Draft } from './draft'
import type { Filers } from './filers'
import { leftOutKey } from './left-out'
import { linkEntries } from './link-entries'
import type { ImportPlan } from './plan-import'

/** A new event gets those who filed it, where they are in the case. */
function withFilers(event: CaseEvent, filers: Filers, draft: Draft): CaseEvent {
  if (event.docket === null || event.kind === 'order' || event.filedBy.length > 0) return event
  const filedBy = filers.of(event.docket.text).filter((id) => draft.get('party', id) !== undefined)
  return filedBy.length === 0 ? event : { ...event, filedBy }
}

/** Without what it refers to that the user did not take. */
function sound(event: CaseEvent, draft: Draft): CaseEvent {
  const cites = event.cites.filter(({ source }) => draft.get('source', source) !== undefined)
  const isParty = (id: PartyId): boolean => draft.get('party', id) !== undefined
  const filedBy = event.filedBy.filter(isParty)
  const answer = event.answer && { ...event.answer, wonBy: event.answer.wonBy.filter(isParty) }
  const done = { ...event, cites, filedBy, answer }
  return sameValue(done, event) ? event : done
}

/** Whether a change stands without what the user did not take: a link without its events does not. */
function hasItsEvents({ table, after }: Change, draft: Draft): boolean {
  if (after === null) return true
  const isThere = (id: EventId): boolean => draft.get('event', id) !== undefined
  if (table === 'link') return isThere(after.from) && isThere(after.to)
  if (table === 'deadline') return isThere(after.setBy) && (after.trigger === null || isThere(after.trigger))
  return true
}

function finishEvents(draft: Draft, filers: Filers): void {
  for (const event of draft.putsOf('event')) {
    const isNew = !draft.document.event.has(event.id)
    const done = sound(isNew ? withFilers(event, filers, draft) : event, draft)
    if (done !== event) draft.put('event', done)
  }
}

/** What was left out and is taken now is left out no more. */
function takeBackIn(draft: Draft): void {
  const record = theCase(draft.document)
  if (record.leftOut.length === 0) return
  const taken = new Set(draft.putsOf('event').flatMap(({ docket }) => (docket === null ? [] : [leftOutKey(docket)])))
  const leftOut = record.leftOut.filter((one) => !taken.has(leftOutKey(one)))
  if (leftOut.length < record.leftOut.length)
    draft.put('case', { ...(draft.get('case', record.id) ?? record), leftOut })
}

/**
 * The patch of the rows that the user takes, by their place in the plan. Where nothing is taken it is empty; with the rest
 * goes what has no row to pick, such as an id that the court gave an entry since.
 */
export function importPatch(
  document: CaseDocument,
  plan: ImportPlan,
  taken: ReadonlySet<number>,
  ids: IdSource,
): Patch {
  if (taken.size === 0) return []
  const draft = new Draft(document)
  for (const [index, { row, take, note }] of plan.items.entries()) {
    note?.(draft)
    if (take !== null && (taken.has(index) || row.status === 'same')) take(draft)
  }
  finishEvents(draft, plan.filers)
  linkEntries(draft, ids)
  takeBackIn(draft)
  return draft.patch().filter((change) => hasItsEvents(change, draft))
}

/** The rows that are taken unless the user says otherwise. */
export const pickedRows = ({ items }: ImportPlan): Set<number> =>
  new Set(items.flatMap(({ row }, index) => (row.picked ? [index] : [])))
