import type { CaseDocument } from '../../shared/document'
import { EVENT_KINDS, type CaseEvent, type EventKind } from '../../shared/model/event'
import type { EventId, PartyId } from '../../shared/model/ids'
import { KIND_LOOKS } from '../../shared/model/kinds'
import type { Party, PartyRole } from '../../shared/model/party'
import { tagsInUse } from '../store/event-selectors'
import type { Grouping } from '../../shared/model/saved-view'

/** What being in a lane means: what is created in it gets that. */
export type LaneMeaning =
  | { kind: 'none' }
  | { kind: 'kind'; event: EventKind }
  | { kind: 'party'; party: PartyId }
  | { kind: 'question'; question: EventId }
  | { kind: 'tag'; tag: string }

/** A horizontal band of the timeline. */
export interface Lane {
  id: string
  label: string
  meaning: LaneMeaning
}

export interface Lanes {
  lanes: readonly Lane[]
  /** The one lane an event stands in. */
  laneOf: (event: CaseEvent) => string
}

/** vis-timeline visits every lane in every frame, so there are never more than this; the rest share the last. */
const MOST_LANES = 30
const REST = 'rest'

const byKind: Lanes = {
  lanes: EVENT_KINDS.map((kind) => ({
    id: kind,
    label: KIND_LOOKS[kind].plural,
    meaning: { kind: 'kind', event: kind },
  })),
  laneOf: (event) => event.kind,
}

/** Lanes for keys in order; events whose key has no lane go to the last one. */
function keyed(keys: readonly Lane[], rest: string, keyOf: (event: CaseEvent) => string | undefined): Lanes {
  const shown = keys.slice(0, MOST_LANES - 1)
  const ids = new Set(shown.map(({ id }) => id))
  return {
    lanes: [...shown, { id: REST, label: rest, meaning: { kind: 'none' } }],
    laneOf(event) {
      const key = keyOf(event)
      return key !== undefined && ids.has(key) ? key : REST
    },
  }
}

/** Lanes are named apart from one another, whatever a file calls its parties and questions. */
const laneOfParty = (id: PartyId): string => `party ${id}`
const laneOfQuestion = (id: EventId): string => `question ${id}`

const partyLane = ({ id, short }: Party): Lane => ({
  id: laneOfParty(id),
  label: short,
  meaning: { kind: 'party', party: id },
})

/** Those whose case it is come first, then the court, then everybody else. */
const RANKS: readonly PartyRole[] = ['plaintiff', 'defendant', 'intervenor', 'court', 'amicus', 'nonparty']

function byParty(document: CaseDocument): Lanes {
  const active = new Set<string>()
  let joint = false
  for (const { filedBy } of document.event.values()) {
    if (filedBy.length > 1) joint = true
    else if (filedBy[0] !== undefined) active.add(filedBy[0])
  }
  const keys = [...document.party.values()]
    .filter(({ id }) => active.has(id))
    .toSorted((a, b) => RANKS.indexOf(a.role) - RANKS.indexOf(b.role))
    .map(partyLane)
  if (joint) keys.splice(MOST_LANES - 2, 0, { id: 'joint', label: 'Several together', meaning: { kind: 'none' } })
  return keyed(keys, 'No party', ({ filedBy: [first, ...more] }) =>
    first === undefined ? undefined : more.length > 0 ? 'joint' : laneOfParty(first),
  )
}

/** Each event under the question it is tied to first; a question under itself. */
function byQuestion(document: CaseDocument): Lanes {
  const questionOf = new Map<EventId, EventId>()
  const isQuestion = (id: EventId): boolean => document.event.get(id)?.kind === 'question'
  for (const { from, to } of document.link.values()) {
    if (isQuestion(to) && !questionOf.has(from)) questionOf.set(from, to)
    else if (isQuestion(from) && !questionOf.has(to)) questionOf.set(to, from)
  }
  const questions = [...document.event.values()].filter(({ kind }) => kind === 'question')
  return keyed(
    questions.map(({ id, title }) => ({
      id: laneOfQuestion(id),
      label: title === '' ? 'Untitled question' : title,
      meaning: { kind: 'question', question: id },
    })),
    'No question',
    (event) => {
      const question = event.kind === 'question' ? event.id : questionOf.get(event.id)
      return question && laneOfQuestion(question)
    },
  )
}

function byTag(document: CaseDocument): Lanes {
  const tags = tagsInUse(document.event).map((tag): Lane => ({
    id: `tag ${tag}`,
    label: tag,
    meaning: { kind: 'tag', tag },
  }))
  const rank = new Map(tags.map(({ id }, index) => [id, index]))
  const mostUsed = ({ tags: own }: CaseEvent): string | undefined =>
    own.map((tag) => `tag ${tag}`).toSorted((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0))[0]
  return keyed(tags, 'No tag', mostUsed)
}

/** The firm in a line of counsel, "Jane Roe, Roe & Partners LLP"; the whole line where it names none. */
const firmOf = (line: string): string => line.slice(line.lastIndexOf(',') + 1).trim() || line

/** Each filing under the firm that speaks for the first of its parties. */
function byCounsel(document: CaseDocument): Lanes {
  const firmOfParty = new Map<PartyId, string>()
  for (const { id, counsel } of document.party.values()) {
    if (counsel[0] !== undefined) firmOfParty.set(id, firmOf(counsel[0]))
  }
  const firm = ({ filedBy }: CaseEvent): string | undefined => {
    const first = filedBy.map((id) => firmOfParty.get(id)).find((name) => name !== undefined)
    return first === undefined ? undefined : `firm ${first}`
  }
  const firms = [...new Set(firmOfParty.values())].toSorted()
  const keys = firms.map((name): Lane => ({ id: `firm ${name}`, label: name, meaning: { kind: 'none' } }))
  return keyed(keys, 'No counsel known', firm)
}

/** What the court did under the judge who did it; everything else shares the last lane. */
function byJudge(document: CaseDocument): Lanes {
  const judges = [...document.party.values()].filter(({ role }) => role === 'court')
  const ids = new Set(judges.map(({ id }) => id))
  return keyed(judges.map(partyLane), 'Not by the court', ({ filedBy }) => {
    const judge = filedBy.find((id) => ids.has(id))
    return judge && laneOfParty(judge)
  })
}

/** How the user wants the timeline cut into lanes. Every event is in exactly one. */
export function lanesOf(document: CaseDocument, grouping: Grouping): Lanes {
  switch (grouping) {
    case 'kind':
      return byKind
    case 'party':
      return byParty(document)
    case 'question':
      return byQuestion(document)
    case 'tag':
      return byTag(document)
    case 'counsel':
      return byCounsel(document)
    case 'judge':
      return byJudge(document)
    default:
      return grouping satisfies never
  }
}
