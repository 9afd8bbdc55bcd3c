import { documentFrom, type CaseDocument } from '../document'
import type { Case } from '../model/case'
import { CaseEvent, emptyEvent, type EventKind } from '../model/event'
import { EventId, LinkId } from '../model/ids'
import { LegalDate } from '../model/legal-date'
import type { Link, LinkType } from '../model/link'
import { aDocumentData } from './test-document'

type Facts = Partial<Record<'date' | 'filed' | 'entered' | 'ecf' | 'title', string>> &
  Partial<Pick<CaseEvent, 'importance' | 'answer' | 'cites'>>

/** An event with plain strings for dates; its title is its id unless the facts say otherwise. */
export const eventOf = (kind: EventKind, id: string, facts: Facts = {}): CaseEvent =>
  CaseEvent.parse({ ...emptyEvent(EventId.parse(id), kind), title: id, ...facts })

/** Reads as a sentence: `link('opposition', 'responds to', 'motion')`. */
export const link = (from: string, type: LinkType, to: string): Link => ({
  id: LinkId.parse(`${from} ${type} ${to}`),
  from: EventId.parse(from),
  to: EventId.parse(to),
  type,
})

/** SEC v. Binance (D.D.C.), open, with just these events and links. */
export function linkedCase(
  events: readonly CaseEvent[],
  links: readonly Link[] = [],
  record: Partial<Case> = {},
): CaseDocument {
  const data = aDocumentData(0)
  return documentFrom({
    ...data,
    case: data.case.map((one) => ({ ...one, ...record })),
    event: [...events],
    link: [...links],
  })
}

export const legalDate = (text: string): LegalDate => LegalDate.parse(text)
