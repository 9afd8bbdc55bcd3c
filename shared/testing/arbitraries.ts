import { sourceTitled } from '../model/source'
import fc from 'fast-check'
import { AUDIENCES } from '../brief/audiences'
import { briefDefaults, type BriefTemplate } from '../brief/brief-options'
import { PROFILE_IDS } from '../brief/court-profiles'
import { documentFrom, type CaseDocument, type DocumentData } from '../document'
import { calendarDay, epochDay } from '../model/epoch-day'
import type { DocketOrigin, Proposal } from '../model/docket-origin'
import { FINDING_CODES } from '../model/accepted-finding'
import {
  DISPUTES,
  CONFIDENCES,
  emptyEvent,
  EVENT_KINDS,
  IMPORTANCES,
  QUESTION_STATUSES,
  type CaseEvent,
} from '../model/event'
import { AcceptedId, DeadlineId, EventId, LinkId, PartyId, SourceId, ViewId } from '../model/ids'
import { dayPoint, parseLegalDate, writeLegalDate, type DatePoint, type LegalDate } from '../model/legal-date'
import { LINK_TYPES } from '../model/link'
import { PARTY_ROLES } from '../model/party'
import { GROUPINGS, VIEW_COLUMNS, ViewFilter, type SavedView } from '../model/saved-view'
import { aCase } from './a-case'

/** Made-up dates and cases for property tests. Small id spaces on purpose: collisions are where the bugs are. */
export const arbitraryPoint: fc.Arbitrary<DatePoint> = fc
  .record({
    day: fc.integer({ min: epochDay(1700, 1, 1), max: epochDay(2150, 12, 31) }),
    precision: fc.constantFrom('day' as const, 'month' as const, 'year' as const),
    qualifier: fc.constantFrom('' as const, '' as const, '~' as const, '?' as const, '%' as const),
  })
  .map(({ day, precision, qualifier }) => {
    const { year, month, day: dayOfMonth } = calendarDay(day)
    if (precision === 'day') return { ...dayPoint(year, month, dayOfMonth), qualifier }
    return precision === 'month' ? { precision, year, month, qualifier } : { precision, year, qualifier }
  })

const pointDate = arbitraryPoint.map((point) => writeLegalDate({ kind: 'point', point }))

const intervalDate = fc
  .tuple(arbitraryPoint, arbitraryPoint, fc.constantFrom('both', 'from', 'to'))
  .map(([a, b, ends]) => {
    const [left, right] = [writeLegalDate({ kind: 'point', point: a }), writeLegalDate({ kind: 'point', point: b })]
    if (ends === 'from') return `${left}/..`
    if (ends === 'to') return `../${left}`
    return parseLegalDate(`${left}/${right}`) === null ? `${right}/${left}` : `${left}/${right}`
  })
  .filter((text) => parseLegalDate(text) !== null)
  .map((text) => text as LegalDate)

export const arbitraryLegalDate: fc.Arbitrary<LegalDate> = fc.oneof(
  { weight: 3, arbitrary: pointDate },
  { weight: 1, arbitrary: intervalDate },
)

const PARTIES = ['p1', 'p2', 'p3'].map((id) => PartyId.parse(id))
const SOURCES = ['s1', 's2'].map((id) => SourceId.parse(id))
export const EVENT_IDS = Array.from({ length: 8 }, (_, index) => EventId.parse(`e${index}`))
const text = fc.string({ unit: 'grapheme', maxLength: 20 })
const name = text.map((value) => `n${value}`)

const arbitraryTemplate: fc.Arbitrary<BriefTemplate> = fc.record({
  name: name.map((value) => value.slice(0, 100)),
  options: fc
    .record({ profile: fc.constantFrom(...PROFILE_IDS), audience: fc.constantFrom(...AUDIENCES), title: text })
    .map(({ profile, audience, title }) => ({ ...briefDefaults(profile, audience), title })),
})

const arbitraryProposal: fc.Arbitrary<Proposal> = fc.oneof(
  fc.record({ field: fc.constantFrom('title' as const, 'ecf' as const), value: text, from: text }),
  fc.record({
    field: fc.constantFrom('date' as const, 'filed' as const, 'entered' as const),
    value: arbitraryLegalDate,
    from: text,
  }),
)

const arbitraryOrigin: fc.Arbitrary<DocketOrigin> = fc.record({
  part: fc.constantFrom('entry' as const, 'scheduled' as const, 'passage' as const),
  documentId: fc.option(fc.constantFrom('04501234567', '04501234568'), { nil: null }),
  number: fc.option(fc.constantFrom('1', '9', '71'), { nil: null }),
  sequence: fc.option(fc.constantFrom('3', '14'), { nil: null }),
  filed: fc.option(arbitraryLegalDate, { nil: null }),
  entered: fc.option(arbitraryLegalDate, { nil: null }),
  text,
  hash: fc.constantFrom('0123456789abcdef', 'fedcba9876543210'),
  file: text,
  imported: fc.record({
    title: text,
    date: fc.option(arbitraryLegalDate, { nil: null }),
    kind: fc.constantFrom(...EVENT_KINDS),
    subtype: fc.constantFrom('', 'motion'),
    importance: fc.constantFrom(...IMPORTANCES),
  }),
})

export const arbitraryEvent = (id: EventId): fc.Arbitrary<CaseEvent> =>
  fc
    .record({
      kind: fc.constantFrom(...EVENT_KINDS),
      title: text,
      date: fc.option(arbitraryLegalDate, { nil: null }),
      ecf: fc.option(fc.constantFrom('1', '9', '71', '71-2', '71-10'), { nil: null }),
      filedBy: fc.uniqueArray(fc.constantFrom(...PARTIES), { maxLength: 2 }),
      tags: fc.uniqueArray(fc.constantFrom('TRO', 'amici', 'BNB'), { maxLength: 2 }),
      importance: fc.constantFrom(...IMPORTANCES),
      confidence: fc.constantFrom(...CONFIDENCES),
      subtype: fc.constantFrom('', 'motion', 'minute order'),
      dispute: fc.constantFrom(...DISPUTES),
      confidential: fc.boolean(),
      cites: fc.array(fc.record({ source: fc.constantFrom(...SOURCES), pin: text, quote: text }), { maxLength: 2 }),
      summary: text,
      docket: fc.option(arbitraryOrigin, { nil: null }),
      proposals: fc.array(arbitraryProposal, { maxLength: 2 }),
    })
    .map((fields) => ({ ...emptyEvent(id, fields.kind), ...fields }))

const lists = <T>(...values: readonly T[]): fc.Arbitrary<T[]> => fc.uniqueArray(fc.constantFrom(...values))

const arbitraryView: fc.Arbitrary<SavedView> = fc
  .record({
    kinds: lists(...EVENT_KINDS),
    statuses: lists(...QUESTION_STATUSES),
    tags: lists('TRO', 'amici'),
    grouping: fc.constantFrom(...GROUPINGS),
    columns: lists(...VIEW_COLUMNS),
    days: fc.option(fc.tuple(arbitraryLegalDate, arbitraryLegalDate), { nil: null }),
  })
  .map(({ grouping, columns, days, ...filter }) => ({
    id: ViewId.parse('v1'),
    name: 'A view',
    place: 0,
    filter: ViewFilter.parse(filter),
    search: '',
    grouping,
    window: days && { from: days[0], to: days[1] },
    columns,
    sort: { column: 'date', ascending: true },
  }))

/** What the user has reviewed and kept of a case with these events: deadlines, accepted findings and a view. */
const arbitraryReview = (
  ids: readonly EventId[],
): fc.Arbitrary<Pick<DocumentData, 'deadline' | 'accepted' | 'view'>> => {
  const event = ids.length === 0 ? fc.constant(EventId.parse('none')) : fc.constantFrom(...ids)
  const most = ids.length === 0 ? 0 : 1
  return fc.record({
    deadline: fc.array(
      fc.record({
        id: fc.constant(DeadlineId.parse('d1')),
        act: fc.constantFrom('opposition', 'reply'),
        due: arbitraryLegalDate,
        setBy: event,
        trigger: fc.option(event, { nil: null }),
        note: text,
      }),
      { maxLength: most },
    ),
    accepted: fc.array(
      fc.record({
        id: fc.constant(AcceptedId.parse('a1')),
        code: fc.constantFrom(...FINDING_CODES),
        eventIds: fc.array(event, { minLength: 1, maxLength: 2 }),
        note: text,
      }),
      { maxLength: most },
    ),
    view: fc.array(arbitraryView, { maxLength: 1 }),
  })
}

export const arbitraryDocument: fc.Arbitrary<CaseDocument> = fc
  .record({
    parties: fc.tuple(
      ...PARTIES.map((id) =>
        fc.record({
          id: fc.constant(id),
          name,
          short: name,
          role: fc.constantFrom(...PARTY_ROLES),
          counsel: fc.array(name, { maxLength: 2 }),
          docketName: text,
          docketCounsel: fc.array(name, { maxLength: 2 }),
          counselNews: fc.boolean(),
        }),
      ),
    ),
    events: fc.subarray(EVENT_IDS).chain((ids) => fc.tuple(...ids.map(arbitraryEvent))),
    shortTitle: name,
    briefTemplates: fc.array(arbitraryTemplate, { maxLength: 2 }),
  })
  .chain(({ parties, events, shortTitle, briefTemplates }) => {
    const ids = events.map(({ id }) => id)
    const end = ids.length === 0 ? fc.constant(EventId.parse('none')) : fc.constantFrom(...ids)
    const link = fc.record({ from: end, to: end, type: fc.constantFrom(...LINK_TYPES) })
    const links = fc.array(link, { maxLength: ids.length === 0 ? 0 : 5 })
    return fc.tuple(links, arbitraryReview(ids)).map(([ends, review]): DocumentData => ({
      case: [{ ...aCase(shortTitle), briefTemplates }],
      party: parties,
      source: SOURCES.map((id) => sourceTitled(id, id)),
      event: events,
      link: ends.map((one, index) => ({ id: LinkId.parse(`l${index}`), ...one })),
      ...review,
    }))
  })
  .map(documentFrom)
