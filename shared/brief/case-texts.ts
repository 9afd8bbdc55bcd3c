import { theCase, type CaseDocument } from '../document'
import type { EventId, PartyId, SourceId } from '../model/ids'

/** Where a text of the case stands. */
export type TextPlace =
  | { table: 'case'; field: 'caption' | 'shortTitle' | 'title' }
  | { table: 'event'; id: EventId; field: 'title' | 'summary' | 'notes' | 'answer' }
  | { table: 'party'; id: PartyId; field: 'name' | 'counsel' }
  | { table: 'source'; id: SourceId; field: 'title' | 'url' }

/** Every text that a brief of the document could print, in a fixed order. Give it what `audienceCase` returned. */
export function* caseTexts(document: CaseDocument): Iterable<[TextPlace, string]> {
  const { caption, shortTitle } = theCase(document)
  yield [{ table: 'case', field: 'caption' }, caption]
  yield [{ table: 'case', field: 'shortTitle' }, shortTitle]
  for (const { id, title, summary, notes, answer } of document.event.values()) {
    yield [{ table: 'event', id, field: 'title' }, title]
    yield [{ table: 'event', id, field: 'summary' }, summary]
    yield [{ table: 'event', id, field: 'notes' }, notes]
    if (answer !== null) yield [{ table: 'event', id, field: 'answer' }, answer.text]
  }
  for (const { id, name, counsel } of document.party.values()) {
    yield [{ table: 'party', id, field: 'name' }, name]
    for (const one of counsel) yield [{ table: 'party', id, field: 'counsel' }, one]
  }
  for (const { id, title, url } of document.source.values()) {
    yield [{ table: 'source', id, field: 'title' }, title]
    if (url !== null) yield [{ table: 'source', id, field: 'url' }, url]
  }
}
