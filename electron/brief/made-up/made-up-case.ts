import { documentFrom, type CaseDocument } from '../../../shared/document'
import { emptyCase, type Case } from '../../../shared/model/case'
import { CaseEvent, emptyEvent, type EventKind } from '../../../shared/model/event'
import { CaseId, EventId, SourceId } from '../../../shared/model/ids'
import { LegalDate } from '../../../shared/model/legal-date'
import { Link, type LinkType } from '../../../shared/model/link'
import { Party, type PartyRole } from '../../../shared/model/party'
import { Source } from '../../../shared/model/source'

/** Everything of an event but its kind and title, with plain strings. */
export type EventFacts = Partial<Omit<CaseEvent, 'id' | 'kind' | 'title' | 'date' | 'filedBy' | 'cites'>> & {
  id?: string
  date?: string | null
  filedBy?: string[]
  cites?: { source: string; pin: string }[]
}

/** An event of invented people, for tests. Its id is its title unless `facts` say otherwise. */
export function madeUpEvent(kind: EventKind, title: string, facts: EventFacts = {}): CaseEvent {
  const id = EventId.parse(facts.id ?? `${kind} ${title}`.slice(0, 80))
  return CaseEvent.parse({ ...emptyEvent(id, kind), title, ...facts, id })
}

export const madeUpParty = (id: string, name: string, short: string, role: PartyRole): Party =>
  Party.parse({ id, name, short, role })

export const madeUpSource = (id: string, title: string, url: string | null): Source =>
  Source.parse({ id: SourceId.parse(id), title, url, note: '' })

export const madeUpLink = (from: string, type: LinkType, to: string): Link =>
  Link.parse({ id: `${from} ${type} ${to}`.slice(0, 80), from, to, type })

export const RIVERA = madeUpParty('rivera', 'Elena Rivera', 'Rivera', 'plaintiff')
export const NORTHGATE = madeUpParty('northgate', 'Northgate Water Commission', 'NWC', 'defendant')
export const JUDGE = madeUpParty('judge', 'Judge Ada Marsh', 'Judge Marsh', 'court')

const RECORD: Case = {
  ...emptyCase(CaseId.parse('case'), 'Rivera v. Northgate'),
  caption: 'Elena Rivera v. Northgate Water Commission',
  court: 'U.S. District Court for the Northern District of California',
  docketNumber: '3:19-cv-04512-ADM',
  assignedTo: 'Judge Ada Marsh',
  filed: LegalDate.parse('2019-03-04'),
  notes: 'private to the user',
}

/** A case of invented people. */
export function madeUpCase(
  events: readonly CaseEvent[],
  more: {
    record?: Partial<Case>
    parties?: readonly Party[]
    sources?: readonly Source[]
    links?: readonly Link[]
  } = {},
): CaseDocument {
  return documentFrom({
    case: [{ ...RECORD, ...more.record }],
    party: [...(more.parties ?? [RIVERA, NORTHGATE, JUDGE])],
    source: [...(more.sources ?? [])],
    event: [...events],
    link: [...(more.links ?? [])],
  })
}

export const legalDate = (text: string): LegalDate => LegalDate.parse(text)
