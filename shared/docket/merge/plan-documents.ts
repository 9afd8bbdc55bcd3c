import type { CaseDocument } from '../../document'
import type { CaseEvent } from '../../model/event'
import { EventId, SourceId, type IdSource } from '../../model/ids'
import type { LegalDate } from '../../model/legal-date'
import { dateInWords } from '../../model/legal-date-words'
import { dayOf } from '../../model/linked-events'
import { sourceTitled, type Source, type SourceFile } from '../../model/source'
import type { CourtStamp, ParsedCourtPdf } from '../parsed-file'
import type { Draft } from './draft'
import { dayOrNull, eventFrom, originOf } from './entry-event'
import type { PlanItem } from './import-plan'
import { rowOf } from './row-of'
import { shortTitle } from '../short-title'

/** A PDF that was read, and the file as the case would keep it. */
export interface ReadDocument {
  pdf: ParsedCourtPdf
  file: SourceFile
}

export interface DocumentPorts {
  ids: IdSource
  /** The day on the timeline where the files were let go; null where they came another way. */
  droppedOn: LegalDate | null
}

/** The events that a document can belong to: those of the case and those of the same import. */
type Candidates = readonly CaseEvent[]

const ecfOf = ({ number, attachment }: CourtStamp): string | null =>
  number === null ? null : attachment === null ? number : `${number}-${attachment}`

/** The entry of a stamp: by the court's id, by attachment and number, then by number; of several the one of that day. */
function entryOf(stamp: CourtStamp, candidates: Candidates): CaseEvent | null {
  const byId = candidates.find(({ docket }) => docket?.documentId != null && docket.documentId === stamp.documentId)
  if (byId !== undefined) return byId
  const day = dayOrNull(stamp.dateFiled)
  for (const number of [ecfOf(stamp), stamp.number]) {
    const same = candidates.filter(
      ({ ecf, docket }) => number !== null && ecf === number && docket?.part !== 'scheduled',
    )
    const found = same.find((event) => day !== null && (event.filed === day || dayOf(event) === day)) ?? same[0]
    if (found !== undefined) return found
  }
  return null
}

function titleOf({ pdf, file }: ReadDocument): string {
  const ecf = pdf.stamp === null ? null : ecfOf(pdf.stamp)
  const name = pdf.title ?? file.name
  return ecf === null ? name : `ECF No. ${ecf}: ${name}`
}

/** A filing that nothing but its paper tells of. A docket that comes later finds it by number and day. */
function filingOf(read: ReadDocument, stamp: CourtStamp, ids: IdSource): CaseEvent {
  const name = read.pdf.title ?? read.file.name
  const { number: _number, documentId: _id, dateFiled, dateEntered } = stamp
  const entry = { ...stamp, number: ecfOf(stamp), text: name, sequence: null, dateFiled, dateEntered }
  return eventFrom(EventId.parse(ids()), originOf(entry, read.file.name))
}

/** Names the place as the source of a date, for people: "Proposed by ...". */
const PLACE = 'the place where it was dropped'

/** A paper without a stamp: into the tray, with the day where it was let go and the dates of its first page to choose from. */
function looseEvent({ pdf, file }: ReadDocument, { ids, droppedOn }: DocumentPorts): CaseEvent {
  const name = pdf.title ?? file.name
  const entry = { number: null, dateFiled: null, dateEntered: null, text: name, documentId: null, sequence: null }
  const dates = [...new Set(pdf.proposals.map(({ date }) => date))].filter((date): date is LegalDate => date !== null)
  const dropped = droppedOn === null ? [] : [{ field: 'date' as const, value: droppedOn, from: PLACE }]
  // The page itself is the better witness of the same day.
  const others = dropped.filter(({ value }) => !dates.includes(value))
  return {
    ...eventFrom(EventId.parse(ids()), originOf(entry, file.name)),
    title: shortTitle(name) || 'Paper without a title',
    docket: null,
    confidence: 'medium',
    proposals: [...others, ...dates.slice(0, 10).map((value) => ({ field: 'date' as const, value, from: file.name }))],
  }
}

/** Cites the document in the event, quoting where the page says the date, and keeps the source. */
function cite(draft: Draft, event: CaseEvent, source: Source): void {
  const now = draft.get('event', event.id) ?? event
  draft.put('source', source)
  draft.put('event', { ...now, cites: [...now.cites, { source: source.id, pin: '', quote: '' }] })
}

/** Which dates a paper in the tray has proposed. */
function datesInWords({ proposals }: CaseEvent): string {
  const [first] = proposals
  const isPlace = first !== undefined && first.field === 'date' && first.from === PLACE
  const day = isPlace ? `${dateInWords(first.value)}, where it was dropped` : ''
  const own = proposals.length > (isPlace ? 1 : 0) ? 'the dates of its first page' : ''
  const dates = [own, day].filter(Boolean).join(' and ')
  return dates === '' ? '' : `, with ${dates}, to choose from`
}

function documentItem(read: ReadDocument, target: CaseEvent, isThere: boolean, ids: IdSource): PlanItem {
  const source: Source = { ...sourceTitled(SourceId.parse(ids()), titleOf(read)), file: read.file }
  const pages = read.file.pages === null ? '' : `, ${read.file.pages} ${read.file.pages === 1 ? 'page' : 'pages'}`
  const where = isThere
    ? `Attached to “${target.title.slice(0, 80)}”`
    : target.date === null
      ? 'To the tray'
      : 'A new filing'
  return {
    row: {
      ...rowOf('document', target),
      status: target.date === null && !isThere ? 'attention' : 'new',
      title: titleOf(read),
      text: `${read.file.name}${pages}. ${where}.`,
      why: target.date === null && !isThere ? `It has no court stamp: it goes to the tray${datesInWords(target)}.` : '',
    },
    take: (draft) => cite(draft, target, source),
  }
}

/** The event that cites a document with these bytes already, if any. */
function citing(document: CaseDocument, sha256: string): CaseEvent | null {
  const sources = new Set(
    [...document.source.values()].filter(({ file }) => file?.sha256 === sha256).map(({ id }) => id),
  )
  if (sources.size === 0) return null
  return [...document.event.values()].find(({ cites }) => cites.some(({ source }) => sources.has(source))) ?? null
}

/** What an import of PDFs would do: each is attached to its entry, or becomes a filing, or waits in the tray. */
export function planDocuments(
  document: CaseDocument,
  documents: readonly ReadDocument[],
  candidates: Candidates,
  ports: DocumentPorts,
): { item: PlanItem; read: ReadDocument }[] {
  const { ids } = ports
  const all = [...candidates]
  return documents.map((read) => {
    const there = citing(document, read.file.sha256)
    if (there !== null) {
      const row = { ...rowOf('document', there), status: 'same' as const, title: titleOf(read), picked: false }
      return { item: { row, take: null }, read }
    }
    const { stamp } = read.pdf
    const entry = stamp === null ? null : entryOf(stamp, all)
    const target = entry ?? (stamp === null ? looseEvent(read, ports) : filingOf(read, stamp, ids))
    // Its own attachments, in the same import, belong to it as well.
    if (entry === null) all.push(target)
    return { item: documentItem(read, target, entry !== null, ids), read }
  })
}
