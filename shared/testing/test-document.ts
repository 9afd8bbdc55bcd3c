import { sourceTitled } from '../model/source'
import { partyNamed } from '../model/party'
import { emptyCase } from '../model/case'
import * as fc from 'fast-check'
import { documentFrom, theCase, type CaseDocument, type DocumentData } from '../document'
import { applyPatch, type Change, type Patch } from '../patch'
import { CaseId, EventId, LinkId, PartyId, SourceId } from '../model/ids'
import { emptyEvent, EVENT_KINDS, type CaseEvent } from '../model/event'
import { LegalDate } from '../model/legal-date'

/** A filing of 5 June 2023. */
export const anEvent = (id: string, title = 'Motion to dismiss'): CaseEvent => ({
  ...emptyEvent(EventId.parse(id), 'filing'),
  title,
  date: LegalDate.parse('2023-06-05'),
})

export const aDocumentData = (events: number): DocumentData => ({
  case: [
    {
      ...emptyCase(CaseId.parse('case'), 'SEC v. Binance Holdings Ltd.'),
      caption: 'Securities and Exchange Commission v. Binance Holdings Limited et al.',
      court: 'United States District Court for the District of Columbia',
      docketNumber: '1:23-cv-01599',
      filed: LegalDate.parse('2023-06-05'),
    },
  ],
  party: [partyNamed(PartyId.parse('sec'), 'Securities and Exchange Commission', 'plaintiff', 'SEC')],
  source: [sourceTitled(SourceId.parse('docket'), 'The docket')],
  event: Array.from({ length: events }, (_, n) => anEvent(`event-${String(n).padStart(6, '0')}`)),
  link: [],
  deadline: [],
  accepted: [],
  view: [],
})

/** SEC v. Binance with so many events. */
export const aDocument = (events: number): CaseDocument => documentFrom(aDocumentData(events))

export const adding = (event: CaseEvent): Patch => [{ table: 'event', id: event.id, before: null, after: event }]

export function retitling(document: CaseDocument, shortTitle: string): Patch {
  const before = theCase(document)
  return [{ table: 'case', id: before.id, before, after: { ...before, shortTitle } }]
}

/** One step of a random session: what to do, to which record, with what text. */
export interface Step {
  what: 'add' | 'edit' | 'remove' | 'link' | 'cite' | 'retitle'
  at: number
  text: string
}

/** Any text at all, half characters included. */
const anyText = fc.string({
  unit: fc.integer({ min: 0, max: 0xff_ff }).map((code) => String.fromCharCode(code)),
  maxLength: 20,
})

export const steps = fc.array(
  fc.record<Step>({
    what: fc.constantFrom('add', 'add', 'edit', 'remove', 'link', 'cite', 'retitle'),
    at: fc.nat(1000),
    text: fc.oneof(fc.string({ maxLength: 30 }), anyText),
  }),
  { maxLength: 25 },
)

/** The patch that a step makes of a document, or null where it makes none that applies. `n` keeps new ids apart. */
export function patchOf(document: CaseDocument, { what, at, text }: Step, n: number): Patch | null {
  const events = [...document.event.values()]
  const event = events.length === 0 ? undefined : events[at % events.length]
  const change = ((): Change | null => {
    if (what === 'add') {
      const kind = EVENT_KINDS[at % EVENT_KINDS.length] ?? 'filing'
      const id = EventId.parse(`new-${n}`)
      return { table: 'event', id, before: null, after: { ...emptyEvent(id, kind), title: text } }
    }
    if (what === 'retitle') return retitling(document, text === '' ? 'Untitled' : text)[0] ?? null
    if (event === undefined) return null
    switch (what) {
      case 'edit':
        return { table: 'event', id: event.id, before: event, after: { ...event, summary: text } }
      case 'cite': {
        const cites = [...event.cites, { source: SourceId.parse('docket'), pin: text, quote: '' }]
        return { table: 'event', id: event.id, before: event, after: { ...event, cites } }
      }
      case 'remove':
        return { table: 'event', id: event.id, before: event, after: null }
      case 'link': {
        const id = LinkId.parse(`link-${n}`)
        return { table: 'link', id, before: null, after: { id, from: event.id, to: event.id, type: 'relates to' } }
      }
      default:
        return what satisfies never
    }
  })()
  return change !== null && applyPatch(document, [change]).ok ? [change] : null
}
