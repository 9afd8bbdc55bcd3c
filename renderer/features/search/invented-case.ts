import { sourceTitled } from '../../../shared/model/source'
import { emptyCase } from '../../../shared/model/case'
import { documentFrom, type CaseDocument } from '../../../shared/document'
import { calendarDay, epochDay } from '../../../shared/model/epoch-day'
import { emptyEvent, type CaseEvent, type EventKind } from '../../../shared/model/event'
import { CaseId, EventId, LinkId, PartyId, SourceId } from '../../../shared/model/ids'
import { dayPoint, writeLegalDate, type DatePoint, type LegalDate } from '../../../shared/model/legal-date'
import type { Link } from '../../../shared/model/link'
import { partyNamed, PARTY_ROLES, type Party } from '../../../shared/model/party'

/** Same numbers from the same seed, so that a figure or a failure can be had again (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4_294_967_296) * sides)
  }
}

const PAPERS = [
  'Motion',
  'Memorandum',
  'Opposition',
  'Reply',
  'Notice',
  'Declaration',
  'Stipulation',
  'Objection',
  'Certificate of service',
  'Proof of claim',
]
const RULINGS = ['Order', 'Minute order', 'Opinion', 'Judgment', 'Consent order', 'Scheduling order']
const ABOUT = [
  'to compel discovery',
  'for summary judgment',
  'to dismiss the amended complaint',
  'for relief from the automatic stay',
  'on claims of securities customers',
  'to seal exhibits',
  'for a protective order',
  'for extension of time',
  'of supplemental authority',
  'on fee application',
  'for pro hac vice admission',
  'to extend the bar date',
  'under Rule 2004',
  'for approval of settlement',
]
const NAMES = [
  'Adler',
  'Barclays',
  'Calyon',
  'Danske',
  'Evergreen',
  'Fidelity',
  'Giants Stadium',
  'Harbinger',
  'Idaho Housing',
  'JPMorgan',
  'Kapalua',
  'LibertyView',
  'Metavante',
  'Nomura',
  'Ontario',
  'PricewaterhouseCoopers',
  'Quantum',
  'Royal Bank',
  'SunCal',
  'Turnberry',
]
const SUFFIXES = ['Capital', 'Holdings', 'Bank', 'Partners', 'Trust', 'Fund']
const TAGS = ['discovery', 'stay', 'claims', 'settlement', 'fees', 'jurisdiction', 'sealed', 'appeal']
const KINDS: readonly EventKind[] = [
  'filing',
  'filing',
  'filing',
  'filing',
  'filing',
  'filing',
  'order',
  'order',
  'hearing',
  'context',
]

const YEARS = 8
const FIRST = epochDay(2015, 1, 1)

function dayText(days: number): LegalDate {
  const { year, month, day } = calendarDay(days)
  return writeLegalDate({ kind: 'point', point: dayPoint(year, month, day) })
}

function answeredOn(days: number): DatePoint {
  const { year, month, day } = calendarDay(days)
  return dayPoint(year, month, day)
}

function inventedParties(count: number): Party[] {
  return Array.from({ length: count }, (_, index) => {
    const short = `${NAMES[index % NAMES.length] ?? ''} ${SUFFIXES[Math.floor(index / NAMES.length) % SUFFIXES.length] ?? ''}`
    const id = PartyId.parse(`party-${index}`)
    const role = PARTY_ROLES[index % PARTY_ROLES.length] ?? 'nonparty'
    return partyNamed(id, `${short} International, N.A. No. ${index}`, role, short)
  })
}

function inventedEvent(index: number, roll: (sides: number) => number, parties: readonly Party[]): CaseEvent {
  const pick = <T>(list: readonly T[]): T | undefined => list[roll(list.length)]
  const kind: EventKind = index % 400 === 7 ? 'question' : (pick(KINDS) ?? 'filing')
  const party = pick(parties)
  const day = FIRST + roll(YEARS * 365)
  const what = kind === 'order' ? pick(RULINGS) : kind === 'hearing' ? 'Hearing' : pick(PAPERS)
  const title =
    kind === 'question'
      ? `Does the court have power ${pick(ABOUT) ?? ''}?`
      : `${what ?? ''} of ${party?.short ?? ''} ${pick(ABOUT) ?? ''}`
  const raised = calendarDay(day)
  const life: LegalDate = writeLegalDate({
    kind: 'interval',
    from: dayPoint(raised.year, raised.month, raised.day),
    to: index % 1200 === 7 ? null : answeredOn(day + 60 + roll(500)),
  })
  return {
    ...emptyEvent(EventId.parse(`evt-${String(index).padStart(6, '0')}`), kind),
    title,
    date: roll(50) === 0 ? null : kind === 'question' ? life : dayText(day),
    filed: dayText(day),
    ecf: roll(10) < 8 ? `${index + 1}${roll(12) === 0 ? `-${1 + roll(9)}` : ''}` : null,
    filedBy: party === undefined ? [] : [party.id],
    summary: `${title} (related document ${roll(index + 1)}). ${pick(NAMES) ?? ''} objects ${pick(ABOUT) ?? ''}; hearing to be held at ${1 + roll(12)}:00 in Courtroom ${roll(700)}.`,
    notes: roll(20) === 0 ? `Check page ${roll(90)} against the transcript.` : '',
    tags: roll(3) === 0 ? [pick(TAGS) ?? 'claims'] : [],
    importance: roll(60) === 0 ? 'key' : 'normal',
  }
}

/** A case of any size over eight years, as a large docket reads; the same for the same size and seed. For tests and measurements. */
export function inventedCase(size: number, seed = 1): CaseDocument {
  const roll = dice(seed)
  const parties = inventedParties(Math.min(100, 4 + Math.ceil(size / 100)))
  const event = Array.from({ length: size }, (_, index) => inventedEvent(index, roll, parties))
  const questions = event.filter(({ kind }) => kind === 'question')
  const link: Link[] = event.flatMap(({ id }, index) => {
    const question = questions[roll(Math.max(1, questions.length))]
    return index % 9 === 0 && question !== undefined && question.id !== id
      ? [{ id: LinkId.parse(`link-${index}`), from: id, to: question.id, type: 'briefs' as const }]
      : []
  })
  const theCase = {
    ...emptyCase(CaseId.parse('case-invented'), 'In re Invented'),
    caption: 'In re Invented Holdings Inc.',
    court: 'Bankr. S.D.N.Y.',
    docketNumber: '08-13555',
  }
  const source = [sourceTitled(SourceId.parse('source-docket'), 'Docket of the case')]
  return documentFrom({ case: [theCase], party: parties, source, event, link })
}
