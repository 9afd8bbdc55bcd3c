import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseDocument } from '../document'
import type { CaseEvent } from '../model/event'
import { questionStatus } from '../model/event'
import { EventId } from '../model/ids'
import { dayOf, eventsInto } from '../model/linked-events'
import type { Link } from '../model/link'
import { applyPatch, type Change, type Patch } from '../patch'
import { arbitraryDocument } from '../testing/arbitraries'
import { eventOf, legalDate, link, linkedCase } from '../testing/linked-case'
import { contradictedDates, questionDates, withDatesOfLives } from './question-dates'
import { lifeSpan } from './question-lives'

const complaint = eventOf('filing', 'complaint', { date: '2023-06-05' })
const opinion = eventOf('order', 'opinion', { date: '2024-06-28' })
const asked = (date?: string): CaseEvent => eventOf('question', 'question', date === undefined ? {} : { date })
const RAISES = link('complaint', 'raises', 'question')
const ANSWERS = link('opinion', 'answers', 'question')

function applied(document: CaseDocument, patch: Patch): CaseDocument {
  const result = patch.length === 0 ? { ok: true as const, value: document } : applyPatch(document, patch)
  if (!result.ok) throw new Error(result.error.message)
  return result.value
}

/** The date of the question after an edit and what follows from it. */
function dateAfter(document: CaseDocument, patch: Patch): string | null | undefined {
  const after = applied(document, patch)
  return applied(after, questionDates(document, after, patch)).event.get(EventId.parse('question'))?.date
}

const adding = (one: Link): Change => ({ table: 'link', id: one.id, before: null, after: one })
const removing = (one: Link): Change => ({ table: 'link', id: one.id, before: one, after: null })
const dated = (event: CaseEvent, date: string | null): Change => ({
  table: 'event',
  id: event.id,
  before: event,
  after: { ...event, date: date === null ? null : legalDate(date) },
})

describe('the stored date of a question', () => {
  test('follows the links that raise and answer it', () => {
    const open = linkedCase([complaint, opinion, asked('2023-07~/..')])
    expect(dateAfter(open, [adding(RAISES)])).toBe('2023-06-05/..')
    expect(dateAfter(open, [adding(RAISES), adding(ANSWERS)])).toBe('2023-06-05/2024-06-28')
  })

  test('follows an event that raised or answered it to another day', () => {
    const document = linkedCase([complaint, opinion, asked('2023-06-05/2024-06-28')], [RAISES, ANSWERS])
    expect(dateAfter(document, [dated(opinion, '2024-07-01')])).toBe('2023-06-05/2024-07-01')
    expect(dateAfter(document, [dated(complaint, '2023-06')])).toBe('2023-06/2024-06-28')
  })

  test('is open again when its only answer is taken away', () => {
    const document = linkedCase([complaint, opinion, asked('2023-06-05/2024-06-28')], [RAISES, ANSWERS])
    expect(dateAfter(document, [removing(ANSWERS)])).toBe('2023-06-05/..')
    const answer: Change = { table: 'event', id: opinion.id, before: opinion, after: null }
    expect(dateAfter(document, [removing(ANSWERS), answer])).toBe('2023-06-05/..')
  })

  test('cannot be set against its links, and is free where they are silent', () => {
    const document = linkedCase([complaint, asked('2023-06-05/..')], [RAISES])
    const question = asked('2023-06-05/..')
    expect(dateAfter(document, [dated(question, '2023-08-01/..')])).toBe('2023-06-05/..')
    expect(dateAfter(document, [dated(question, '2023-06-05/2023-09-18')])).toBe('2023-06-05/2023-09-18')
  })

  test('stays away from the timeline in the tray until a link ties the question to the case', () => {
    const document = linkedCase([complaint, opinion, asked('2023-06-05/..')], [RAISES])
    expect(dateAfter(document, [dated(asked('2023-06-05/..'), null)])).toBeNull()
    const tray = linkedCase([complaint, opinion, asked()], [RAISES])
    expect(dateAfter(tray, [adding(ANSWERS)])).toBe('2023-06-05/2024-06-28')
  })

  test('is left alone where the answer is older than the question: the checks say so', () => {
    const early = eventOf('order', 'opinion', { date: '2022-01-01' })
    const document = linkedCase([complaint, early, asked('2023-06-05/..')], [RAISES])
    expect(dateAfter(document, [adding(ANSWERS)])).toBe('2023-06-05/..')
  })
})

test('after any edit of a link the stored status is the derived one, wherever the days are known and in order', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const links = [...document.link.values()]
      const bare: CaseDocument = { ...document, link: new Map() }
      const patch = links.map(adding)
      const after = applied(bare, patch)
      const kept = applied(after, questionDates(bare, after, patch))
      const into = eventsInto(kept)
      for (const { to, type } of links) {
        const question = kept.event.get(to)
        if (question?.kind !== 'question' || (type !== 'answers' && type !== 'raises' && type !== 'reopens')) continue
        const ends = [...into(to, 'raises'), ...into(to, 'answers'), ...into(to, 'reopens')]
        if (ends.some((event) => dayOf(event) === null || event.kind === 'question')) continue
        const { status, raised, answered } = lifeSpan(question, into)
        const ordered = raised === null || answered === null || raised <= answered
        if (ordered && raised !== null) expect(questionStatus(question)).toBe(status)
      }
    }),
    { numRuns: 1000 },
  )
})

describe('a case made elsewhere whose stored dates its links contradict', () => {
  const dateIn = (document: CaseDocument) => withDatesOfLives(document).event.get(EventId.parse('question'))?.date

  test('is read as its links say', () => {
    const events = [complaint, opinion, asked('2022-01-01/2023-09-18')]
    expect(dateIn(linkedCase(events, [RAISES, ANSWERS]))).toBe('2023-06-05/2024-06-28')
    expect(dateIn(linkedCase(events, [RAISES]))).toBe('2023-06-05/2023-09-18')
  })

  test('keeps what links are silent of, and what lies in the tray', () => {
    expect(dateIn(linkedCase([complaint, asked('2022-01-01')]))).toBe('2022-01-01')
    expect(dateIn(linkedCase([complaint, asked()], [RAISES]))).toBeNull()
  })

  test('keeps an end that is less exact than its links: its day may be unverified on purpose', () => {
    const events = [complaint, opinion, asked('2023-06~/2024-06~')]
    expect(dateIn(linkedCase(events, [RAISES, ANSWERS]))).toBe('2023-06~/2024-06~')
    expect(dateIn(linkedCase([complaint, opinion, asked('2023-06~/2024-05~')], [RAISES, ANSWERS]))).toBe(
      '2023-06-05/2024-06-28',
    )
  })

  test('agrees with itself once read, and only dates of questions differ', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const isQuestion = (id: EventId): boolean => document.event.get(id)?.kind === 'question'
        const link = new Map([...document.link].filter(([, { from }]) => !isQuestion(from)))
        const read = withDatesOfLives({ ...document, link })
        expect(contradictedDates(read)).toEqual([])
        for (const [id, event] of read.event) {
          const stored = document.event.get(id)
          expect({ ...event, date: null }).toEqual({ ...stored, date: null })
          if (!isQuestion(id)) expect(event).toBe(stored)
        }
      }),
      { numRuns: 500 },
    )
  })
})
