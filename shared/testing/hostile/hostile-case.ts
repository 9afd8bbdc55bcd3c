import { documentFrom, type CaseDocument, type DocumentData } from '../../document'
import { emptyEvent, EVENT_KINDS, type CaseEvent } from '../../model/event'
import { EventId, PartyId, SourceId } from '../../model/ids'
import { dateOfDay } from '../../model/legal-date-move'
import { epochDay } from '../../model/epoch-day'
import { partyNamed, type Party } from '../../model/party'
import { sourceTitled, type Source } from '../../model/source'
import { aDocumentData } from '../test-document'
import { HOSTILE_STRINGS } from './hostile-strings'

const FIRST_DAY = epochDay(2023, 6, 5)
const short = (text: string, length: number): string => text.slice(0, length)

const sourceOf = (text: string, n: number): Source => ({
  ...sourceTitled(SourceId.parse(`source-${n}`), text),
  url: short(text, 4000),
  note: short(text, 10_000),
})

const partyOf = (text: string, n: number): Party => ({
  ...partyNamed(PartyId.parse(`party-${n}`), 'Somebody', 'plaintiff'),
  name: short(text, 500),
  short: short(text, 100),
  counsel: [short(text, 500)],
})

/** An event that says the text wherever an event can say something. */
function eventOf(text: string, n: number): CaseEvent {
  const kind = EVENT_KINDS[n % EVENT_KINDS.length] ?? 'filing'
  const long = text.length > 10_000
  return {
    ...emptyEvent(EventId.parse(`hostile-${String(n).padStart(3, '0')}`), kind),
    title: text,
    date: dateOfDay(FIRST_DAY + n),
    ecf: short(text, 40),
    filedBy: [PartyId.parse(`party-${n}`)],
    summary: long ? '' : text,
    notes: long ? '' : text,
    tags: [short(text, 100)],
    cites: [{ source: SourceId.parse(`source-${n}`), pin: short(text, 200), quote: long ? '' : text }],
  }
}

/**
 * A case in which a stranger wrote every word: each text of the corpus is a title, a summary, a note, a tag, a party, a source, its
 * address, a pin cite and an ECF number. `most` leaves out longer texts, for surfaces that are asked about those alone.
 */
export function hostileData(most = Number.POSITIVE_INFINITY): DocumentData {
  const texts = HOSTILE_STRINGS.map(({ text }) => text).filter((text) => text.length <= most)
  const data = aDocumentData(0)
  return {
    ...data,
    source: texts.map(sourceOf),
    party: texts.map(partyOf),
    event: texts.map(eventOf),
  }
}

export const hostileCase = (most?: number): CaseDocument => documentFrom(hostileData(most))
