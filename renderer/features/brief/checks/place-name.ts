import type { TextPlace } from '../../../../shared/brief/case-texts'
import type { CaseDocument } from '../../../../shared/document'

const FIELD_NAMES: Readonly<Record<TextPlace['field'], string>> = {
  caption: 'caption',
  shortTitle: 'short title',
  title: 'title',
  summary: 'summary',
  notes: 'notes',
  answer: 'answer',
  name: 'name',
  counsel: 'counsel',
  url: 'address',
}

/** Longer than any title that is read at a glance. */
const MOST_SHOWN = 300

/** A title as far as a list shows it. */
export const inShort = (title: string): string => (title.length > MOST_SHOWN ? `${title.slice(0, MOST_SHOWN)}…` : title)

/** Where a text stands, in words. */
export function placeName(place: TextPlace, document: CaseDocument): string {
  const field = FIELD_NAMES[place.field]
  switch (place.table) {
    case 'case':
      return `The case, ${field}`
    case 'event':
      return `${inShort(document.event.get(place.id)?.title ?? 'Event')}, ${field}`
    case 'party':
      return `${document.party.get(place.id)?.short ?? 'Party'}, ${field}`
    case 'source':
      return `${inShort(document.source.get(place.id)?.title ?? 'Source')}, ${field}`
    default:
      return place satisfies never
  }
}
