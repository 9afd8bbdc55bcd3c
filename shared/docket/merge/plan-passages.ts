import type { CaseDocument } from '../../document'
import type { DocketOrigin, Proposal } from '../../model/docket-origin'
import type { CaseEvent } from '../../model/event'
import { EventId, SourceId, type IdSource } from '../../model/ids'
import { sourceTitled, type Source } from '../../model/source'
import type { ParsedProposals, ProposedEvent } from '../parsed-file'
import { eventFrom } from './entry-event'
import type { PlanItem } from './import-plan'
import { DELETED, leftOutIdentities } from './left-out'
import { matchEntries, type EntryIdentity } from './match-entries'
import { knownItem } from './plan-entries'
import { refreshEvent, type Refreshed } from './refresh-event'
import { rowOf } from './row-of'
import { textHash } from './text-hash'

/** Where passages come from, and whether their dates are stated (a spreadsheet's column) or read out of prose. */
export interface PassageSource {
  file: string
  title: string | null
  url: string | null
  isStated: boolean
}

export const passageSource = (file: string, { title, url, format }: ParsedProposals): PassageSource => ({
  file,
  title,
  url,
  isStated: format === 'table',
})

function originOf(proposed: ProposedEvent, source: PassageSource): DocketOrigin {
  const { title, quote, date, dateWords, number, key, kind, subtype, importance } = proposed
  return {
    part: 'passage',
    documentId: null,
    number: number?.slice(0, 40) ?? null,
    sequence: key?.slice(0, 300) ?? null,
    filed: date,
    entered: proposed.entered,
    text: quote.slice(0, 1_000_000),
    hash: textHash([title, quote, dateWords ?? '', date ?? '', number ?? ''].join(' ')),
    file: source.file.slice(0, 300),
    imported: { title: title.slice(0, 1_000_000), date: source.isStated ? date : null, kind, subtype, importance },
  }
}

/** A passage is known by what its source knows it by, else by all that it says: a sentence that says another thing is another. */
const passageIdentity = ({
  sequence,
  hash,
  text,
}: Pick<DocketOrigin, 'sequence' | 'hash' | 'text'>): EntryIdentity => ({
  documentId: sequence,
  number: sequence ?? hash,
  filed: null,
  entered: null,
  sequence: null,
  hash,
  text,
})

const dateProposal = ({ filed, imported, file }: DocketOrigin): Proposal[] =>
  imported.date === null && filed !== null ? [{ field: 'date', value: filed, from: file }] : []

function newPassage(proposed: ProposedEvent, origin: DocketOrigin, source: Source, ids: IdSource): PlanItem {
  const plain = eventFrom(EventId.parse(ids()), origin)
  const event: CaseEvent = {
    ...plain,
    // Docket dates are for what a docket numbers.
    filed: origin.number !== null && origin.imported.date !== null ? origin.filed : null,
    summary: proposed.note.slice(0, 1_000_000),
    confidence: origin.imported.date === null ? 'medium' : 'high',
    cites: [{ source: source.id, pin: proposed.place.slice(0, 200), quote: origin.text.slice(0, 100_000) }],
    proposals: dateProposal(origin),
  }
  const inTray = event.date === null
  return {
    row: { ...rowOf('passage', event), date: event.date ?? origin.filed, why: inTray ? 'It goes to the tray.' : '' },
    take: (draft) => {
      if (draft.get('source', source.id) === undefined) draft.put('source', source)
      draft.put('event', event)
    },
  }
}

/** An event in the tray, or placed by the user: its source's new date is proposed, in the place of an older proposal. */
function refreshPassage(before: CaseEvent, origin: DocketOrigin): Refreshed {
  const refreshed = refreshEvent(before, origin)
  const isSameDate = before.docket?.filed === origin.filed
  if (isSameDate || refreshed.event === before || origin.imported.date !== null) return refreshed
  const { event, differences } = refreshed
  const news = dateProposal(origin).filter(({ value }) => value !== event.date)
  return {
    event: { ...event, proposals: [...event.proposals.filter(({ field }) => field !== 'date'), ...news] },
    differences: [
      ...differences,
      ...news.map(({ value }) => ({ field: 'date', before: event.date ?? '', after: value, proposed: true })),
    ],
  }
}

/** The source record of a file: the one that is there, where it is of the same name and address. */
function sourceOf(document: CaseDocument, { file, title, url }: PassageSource, ids: IdSource): Source {
  const name = title ?? file
  for (const source of document.source.values()) if (source.title === name && source.url === url) return source
  return { ...sourceTitled(SourceId.parse(ids()), name), url }
}

/** What an import of passages would do: each a new event, with its words as the quote, in the tray unless its date is stated. */
export function planPassages(
  document: CaseDocument,
  proposals: readonly ProposedEvent[],
  from: PassageSource,
  ids: IdSource,
): PlanItem[] {
  const source = sourceOf(document, from, ids)
  const origins = proposals.map((proposed) => ({ proposed, origin: originOf(proposed, from) }))
  const there = [...document.event.values()].flatMap((event) =>
    event.docket?.part === 'passage' ? [{ event, identity: passageIdentity(event.docket) }] : [],
  )
  const known = [...there, ...leftOutIdentities(document, 'passage', passageIdentity)]
  const matches = matchEntries(
    known.map(({ identity }) => identity),
    origins.map(({ origin }) => passageIdentity(origin)),
  )
  return origins.map(({ proposed, origin }, index): PlanItem => {
    const match = matches[index]
    const found = match?.kind === 'known' ? known[match.known] : undefined
    if (found != null && found.event !== null)
      return knownItem('passage', found.event, refreshPassage(found.event, origin))
    const item = newPassage(proposed, origin, source, ids)
    if (found === undefined) return item
    return { ...item, row: { ...item.row, status: 'left-out', why: DELETED, picked: false } }
  })
}
