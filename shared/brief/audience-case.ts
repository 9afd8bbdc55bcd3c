import { documentFrom, documentData, type CaseDocument } from '../document'
import type { CaseEvent } from '../model/event'
import type { EventId } from '../model/ids'
import type { BriefOptions } from './brief-options'
import type { BriefPartName } from './brief-parts'

/** What a brief for others does not say, and by which rule, so that it can be looked over before anything is saved. */
export type LeftOut =
  | { what: 'notes'; count: number; rule: string }
  | { what: 'confidential' | 'work-product'; events: EventId[]; rule: string }
  | { what: 'parts'; parts: BriefPartName[]; rule: string }

/** The case as a brief tells it. */
export interface AudienceCase {
  document: CaseDocument
  /** The parts to print, in order. */
  parts: BriefPartName[]
  /** Empty where the brief is for one's own side. */
  leftOut: LeftOut[]
}

const RULES = {
  notes: 'Notes are private to your side.',
  confidential: 'Events marked confidential go to nobody outside.',
  'work-product': 'Events tagged as privileged or as work product are protected (FRCP 26(b)(3)).',
  parts: 'Gaps and conflicts are your own analysis of the case.',
} as const

/** What a brief for others never has: how one's own side judges the record. */
const WORK_PRODUCT_PARTS: ReadonlySet<BriefPartName> = new Set(['gaps'])

const WORK_PRODUCT_TAG = /\b(?:privileged|work[ -]product|attorney[ -]client|attorneys?[’']? eyes)\b/iu

const isWorkProduct = ({ tags }: CaseEvent): boolean => tags.some((tag) => WORK_PRODUCT_TAG.test(tag))

function inScope(document: CaseDocument, { scope }: BriefOptions): CaseEvent[] {
  const events = [...document.event.values()]
  switch (scope.kind) {
    case 'all':
      return events
    case 'key':
      return events.filter(({ importance }) => importance === 'key')
    case 'listed': {
      const listed = new Set(scope.ids)
      return events.filter(({ id }) => listed.has(id))
    }
    default:
      return scope satisfies never
  }
}

/** The document with these events alone, without links to any other, and without a word of what is private unless asked for. */
function narrowed(document: CaseDocument, events: readonly CaseEvent[], withNotes: boolean): CaseDocument {
  const data = documentData(document)
  const kept = new Set(events.map(({ id }) => id))
  return documentFrom({
    ...data,
    case: data.case.map((record) => ({ ...record, notes: '' })),
    source: data.source.map((source) => ({ ...source, note: '' })),
    event: withNotes ? [...events] : events.map((event) => ({ ...event, notes: '' })),
    link: data.link.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  })
}

function countNotes(document: CaseDocument, events: readonly CaseEvent[]): number {
  const notes = [
    ...events.map((event) => event.notes),
    ...[...document.case.values()].map((record) => record.notes),
    ...[...document.source.values()].map((source) => source.note),
  ]
  return notes.filter((text) => text.trim() !== '').length
}

/**
 * What a brief prints of a case: the events of its scope, and, where it is for the court, an opponent or the press, none of the
 * notes, the confidential events and the work product, each of which it lists.
 */
export function audienceCase(document: CaseDocument, options: BriefOptions): AudienceCase {
  const events = inScope(document, options)
  const chosen = options.parts.filter(({ on }) => on).map(({ part }) => part)
  if (options.audience === 'internal')
    return { document: narrowed(document, events, options.notes), parts: chosen, leftOut: [] }
  const confidential = events.filter((event) => event.confidential)
  const workProduct = events.filter((event) => !event.confidential && isWorkProduct(event))
  const parts = chosen.filter((part) => WORK_PRODUCT_PARTS.has(part))
  const notes = countNotes(document, events)
  const leftOut: LeftOut[] = [
    ...(notes > 0 ? [{ what: 'notes' as const, count: notes, rule: RULES.notes }] : []),
    ...[['confidential', confidential] as const, ['work-product', workProduct] as const]
      .filter(([, kept]) => kept.length > 0)
      .map(([what, kept]) => ({ what, events: kept.map(({ id }) => id), rule: RULES[what] })),
    ...(parts.length > 0 ? [{ what: 'parts' as const, parts, rule: RULES.parts }] : []),
  ]
  const open = events.filter((event) => !event.confidential && !isWorkProduct(event))
  return {
    document: narrowed(document, open, false),
    parts: chosen.filter((part) => !WORK_PRODUCT_PARTS.has(part)),
    leftOut,
  }
}
