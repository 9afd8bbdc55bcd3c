import type { CaseDocument, Records, TableName } from './document'

/** The part of a change that references need: which record, and whether it is still there. */
interface Touched {
  table: TableName
  id: string
  after: Records[TableName] | null
}

function ofEvent(document: CaseDocument, event: Records['event']): string[] {
  return [
    ...event.filedBy
      .filter((id) => !document.party.has(id))
      .map((id) => `event ${event.id} is filed by ${id}, who is not in the case`),
    ...(event.answer?.wonBy ?? [])
      .filter((id) => !document.party.has(id))
      .map((id) => `event ${event.id} is won by ${id}, who is not in the case`),
    ...event.cites
      .filter(({ source }) => !document.source.has(source))
      .map(({ source }) => `event ${event.id} cites ${source}, which is not in the case`),
  ]
}

function ofLink(document: CaseDocument, link: Records['link']): string[] {
  return [link.from, link.to]
    .filter((id) => !document.event.has(id))
    .map((id) => `link ${link.id} points to event ${id}, which is not in the case`)
}

function ofDeadline(document: CaseDocument, deadline: Records['deadline']): string[] {
  return [deadline.setBy, ...(deadline.trigger === null ? [] : [deadline.trigger])]
    .filter((id) => !document.event.has(id))
    .map((id) => `deadline ${deadline.id} names event ${id}, which is not in the case`)
}

/**
 * References that point nowhere, as sentences; empty where all is well. With `touched` only what those changes could have
 * broken is looked at: the records themselves, and, where one was removed, whatever may still point to it.
 */
export function brokenReferences(document: CaseDocument, touched?: readonly Touched[]): string[] {
  const removed = new Set(touched?.filter(({ after }) => after === null).map(({ table }) => table))
  const allEvents = touched === undefined || removed.has('party') || removed.has('source')
  const allLinks = touched === undefined || removed.has('event')
  const events = allEvents ? document.event.values() : recordsOf(document.event, 'event', touched)
  const links = allLinks ? document.link.values() : recordsOf(document.link, 'link', touched)
  const deadlines = allLinks ? document.deadline.values() : recordsOf(document.deadline, 'deadline', touched)
  const broken: string[] = []
  for (const event of events) broken.push(...ofEvent(document, event))
  for (const link of links) broken.push(...ofLink(document, link))
  for (const deadline of deadlines) broken.push(...ofDeadline(document, deadline))
  if (document.case.size !== 1) broken.push(`a document holds one case record, not ${document.case.size}`)
  return broken
}

function* recordsOf<R>(table: ReadonlyMap<string, R>, name: TableName, touched: readonly Touched[]): Iterable<R> {
  for (const change of touched) {
    const record = change.table === name ? table.get(change.id) : undefined
    if (record !== undefined) yield record
  }
}
