import type { DocketOrigin, Imported, ProposedField, Proposal } from '../../model/docket-origin'
import type { CaseEvent } from '../../model/event'
import { sameValue } from '../../same-value'
import { importedFrom } from './entry-event'
import type { Difference } from './import-plan'

export interface Refreshed {
  event: CaseEvent
  differences: Difference[]
}

/** What a file says of an entry, where it may say less than another did: nothing said takes nothing away. */
function fuller(known: DocketOrigin, incoming: DocketOrigin, terse: boolean): DocketOrigin {
  const says = !terse || known.text === ''
  const text = says && incoming.text !== '' ? incoming : known
  const merged = {
    ...known,
    documentId: incoming.documentId ?? known.documentId,
    number: incoming.number ?? known.number,
    sequence: incoming.sequence ?? known.sequence,
    filed: incoming.filed ?? known.filed,
    entered: incoming.entered ?? known.entered,
    // Sources of one entry differ in white space and brackets: only other letters are another text.
    ...(text.hash === known.hash ? { text: known.text, hash: known.hash } : { text: text.text, hash: text.hash }),
  }
  const isSame = (['text', 'filed', 'entered'] as const).every((field) => merged[field] === known[field])
  // Where nothing is new the words of the last import stand: new rules of the app are no news from the court.
  if (isSame) return merged
  return { ...merged, file: incoming.file, imported: known.part === 'entry' ? importedFrom(merged) : incoming.imported }
}

type Fields = Partial<Pick<CaseEvent, ProposedField>>

/** What an import writes into the fields that can be proposed. Only an entry itself has docket dates and a number. */
const fieldsOf = ({ part, imported: { title, date }, filed, entered, number }: DocketOrigin): Fields =>
  part === 'entry' ? { title, date, filed, entered, ecf: number } : { title, date }

const FIELDS = ['title', 'date', 'filed', 'entered', 'ecf'] as const satisfies readonly ProposedField[]

/** Whether the user has changed what an import wrote. */
function isEdited(event: CaseEvent, before: DocketOrigin): boolean {
  const was = fieldsOf(before)
  return FIELDS.some((field) => field in was && event[field] !== was[field])
}

/** Fields where the docket now says something else than at the last import, and the user has it otherwise. */
function newsFor(event: CaseEvent, before: DocketOrigin, after: DocketOrigin): Proposal[] {
  const was = fieldsOf(before)
  const is = fieldsOf(after)
  return FIELDS.flatMap((field) => {
    const value = is[field]
    return value == null || value === was[field] || value === event[field]
      ? []
      : [{ field, value, from: after.file } as Proposal]
  })
}

/** The user's own kind, subtype and importance stand without a word: they are a judgement, not news. */
function judged(event: CaseEvent, before: Imported, after: Imported): Partial<CaseEvent> {
  const own = <F extends 'kind' | 'subtype' | 'importance'>(field: F): Imported[F] | CaseEvent[F] =>
    event[field] === before[field] ? after[field] : event[field]
  return { kind: own('kind'), subtype: own('subtype'), importance: own('importance') }
}

function differencesOf(before: CaseEvent, after: CaseEvent, proposals: readonly Proposal[]): Difference[] {
  const words = (value: unknown): string => (typeof value === 'string' ? value : '')
  const changed = ([...FIELDS, 'kind', 'importance'] as const)
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: words(before[field]), after: words(after[field]), proposed: false }))
  const proposed = proposals.map(({ field, value }) => ({
    field,
    before: words(before[field]),
    after: value,
    proposed: true,
  }))
  const text =
    before.docket?.text === after.docket?.text
      ? []
      : [
          {
            field: 'text' as const,
            before: before.docket?.text ?? '',
            after: after.docket?.text ?? '',
            proposed: false,
          },
        ]
  return [...changed, ...proposed, ...text]
}

/**
 * An event made by hand that is found in the docket: it is joined to its entry, gets the dates and the number it does not
 * have, and keeps all the rest.
 */
function joined(event: CaseEvent, incoming: DocketOrigin): Refreshed {
  const after: CaseEvent = {
    ...event,
    ecf: event.ecf ?? incoming.number,
    filed: event.filed ?? incoming.filed,
    entered: event.entered ?? incoming.entered,
    subtype: event.subtype === '' && event.kind === incoming.imported.kind ? incoming.imported.subtype : event.subtype,
    docket: incoming,
  }
  return { event: after, differences: differencesOf(event, after, []) }
}

/**
 * The event after its entry was read again. What the user has not edited follows the docket; of what they have, nothing is
 * touched, and where the docket has news it stands beside as a proposal. `terse` sources give short names for texts.
 */
export function refreshEvent(event: CaseEvent, incoming: DocketOrigin, terse = false): Refreshed {
  if (event.docket === null) return joined(event, incoming)
  const before = event.docket
  const origin = fuller(before, incoming, terse)
  if (sameValue(origin, before)) return { event, differences: [] }
  const judgement = judged(event, before.imported, origin.imported)
  if (!isEdited(event, before)) {
    const after = { ...event, ...judgement, ...fieldsOf(origin), docket: origin }
    return { event: after, differences: differencesOf(event, after, []) }
  }
  const news = newsFor(event, before, origin)
  const older = event.proposals.filter(({ field }) => !news.some((one) => one.field === field))
  const after = { ...event, ...judgement, docket: origin, proposals: [...older, ...news] }
  return { event: after, differences: differencesOf(event, after, news) }
}
