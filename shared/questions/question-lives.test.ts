import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseDocument } from '../document'
import { emptyAnswer, type CaseEvent } from '../model/event'
import { parsed, spanOf, type LegalDate } from '../model/legal-date'
import type { LinkType } from '../model/link'
import { arbitraryDocument, arbitraryLegalDate } from '../testing/arbitraries'
import { eventOf, legalDate, link, linkedCase } from '../testing/linked-case'
import { questionLives, type QuestionLife } from './question-lives'

const TODAY = legalDate('2024-01-01')

const complaint = eventOf('filing', 'complaint', { date: '2023-06-05' })
const motion = eventOf('filing', 'motion', { date: '2023-09-21' })
const opposition = eventOf('filing', 'opposition', { date: '2023-11-07' })
const hearing = eventOf('hearing', 'hearing', { date: '2023-11-20' })
const opinion = eventOf('order', 'opinion', { date: '2023-12-05' })
const events = [complaint, motion, opposition, hearing, opinion]
const question = (date?: string, answer?: CaseEvent['answer']) =>
  eventOf('question', 'question', { ...(date === undefined ? {} : { date }), ...(answer ? { answer } : {}) })

const life = (document: CaseDocument): Partial<QuestionLife> => questionLives(document, TODAY)[0] ?? {}

describe('the life of a question', () => {
  test('comes from its links, whatever its own date says', () => {
    const links = [
      link('complaint', 'raises', 'question'),
      link('opposition', 'briefs', 'question'),
      link('motion', 'briefs', 'question'),
      link('hearing', 'argues', 'question'),
      link('opinion', 'answers', 'question'),
      link('motion', 'relates to', 'question'),
    ]
    expect(life(linkedCase([...events, question('2023-07~/..')], links))).toEqual({
      id: 'question',
      title: 'question',
      status: 'answered',
      raised: '2023-06-05',
      answered: '2023-12-05',
      ageDays: 183,
      raisedBy: ['complaint'],
      briefedBy: ['motion', 'opposition'],
      arguedAt: ['hearing'],
      answeredBy: ['opinion'],
      reopenedBy: [],
      supportedBy: [],
      undercutBy: [],
      parts: [],
    })
  })

  test('comes from its own date where it has no links', () => {
    expect(life(linkedCase([question('2023-08-14/2023-09-18', emptyAnswer('mooted'))]))).toMatchObject({
      status: 'mooted',
      raised: '2023-08-14',
      answered: '2023-09-18',
      ageDays: 35,
    })
    expect(life(linkedCase([question('2023-12-22/..')]))).toMatchObject({
      status: 'open',
      raised: '2023-12-22',
      answered: null,
      ageDays: 10,
    })
    expect(life(linkedCase([question()]))).toMatchObject({
      status: 'open',
      raised: null,
      answered: null,
      ageDays: null,
    })
    expect(life(linkedCase([question('../2023-06')]))).toMatchObject({
      status: 'answered',
      raised: null,
      ageDays: null,
    })
  })

  test('begins with the first that raised it and ends with the last that answered it', () => {
    const partly = eventOf('order', 'partly', { date: '2023-10-01' })
    const links = [
      link('motion', 'raises', 'question'),
      link('complaint', 'raises', 'question'),
      link('partly', 'answers', 'question'),
      link('opinion', 'answers', 'question'),
    ]
    expect(life(linkedCase([...events, partly, question()], links))).toMatchObject({
      raised: '2023-06-05',
      answered: '2023-12-05',
      raisedBy: ['complaint', 'motion'],
      answeredBy: ['partly', 'opinion'],
    })
  })

  test('opens again when something raises it certainly after its answer', () => {
    const raisedAt = (date: string): Partial<QuestionLife> => {
      const again = eventOf('filing', 'again', { date })
      const links = [link('opinion', 'answers', 'question'), link('again', 'raises', 'question')]
      return life(linkedCase([...events, again, question('2023-06-05/2023-12-05')], links))
    }
    expect(raisedAt('2023-12-20')).toMatchObject({ status: 'open', answered: null, ageDays: 12 })
    expect(raisedAt('2023-12')).toMatchObject({ status: 'answered', answered: '2023-12-05' })
  })

  test('opens again by a link that says so, and is answered again after that', () => {
    const remand = eventOf('order', 'remand', { date: '2023-12-10' })
    const ruling = eventOf('order', 'ruling', { date: '2023-12-20' })
    const links = [link('opinion', 'answers', 'question'), link('remand', 'reopens', 'question')]
    const cased = (more: typeof links) =>
      life(linkedCase([...events, remand, ruling, question('2023-06-05/..')], [...links, ...more]))
    expect(cased([])).toMatchObject({ status: 'open', answered: null, reopenedBy: ['remand'] })
    expect(cased([link('ruling', 'answers', 'question')])).toMatchObject({ status: 'answered', answered: '2023-12-20' })
  })

  test('knows its facts for and against and its parts', () => {
    const links = [
      link('complaint', 'supports', 'question'),
      link('hearing', 'undercuts', 'question'),
      link('element', 'part of', 'question'),
    ]
    const element = eventOf('question', 'element', { date: '2023-07-01/..' })
    expect(life(linkedCase([...events, question('2023-06-05/..'), element], links))).toMatchObject({
      supportedBy: ['complaint'],
      undercutBy: ['hearing'],
      parts: ['element'],
    })
  })

  test('is answered without a day where the answer is still in the tray', () => {
    const links = [link('ruling', 'answers', 'question')]
    expect(life(linkedCase([eventOf('order', 'ruling'), question('2023-06-05/..')], links))).toMatchObject({
      status: 'answered',
      answered: null,
      ageDays: null,
    })
  })
})

/** Status told the slow way: every link walked for every question, from the text of the dates. */
function naiveStatus(document: CaseDocument, question: CaseEvent): string {
  const sources = (type: LinkType): CaseEvent[] =>
    [...document.link.values()]
      .filter((one) => one.to === question.id && one.type === type)
      .flatMap((one) => document.event.get(one.from) ?? [])
  const dates = (of: CaseEvent[]): LegalDate[] => of.flatMap((one) => one.date ?? one.filed ?? one.entered ?? [])
  const answers = sources('answers')
  const own = question.date === null ? null : parsed(question.date)
  const ownEnd =
    own?.kind === 'interval' && own.to !== null && question.date !== null ? spanOf(question.date).last : null
  if (answers.length === 0 && ownEnd === null) return 'open'
  const ends = dates(answers).map((date) => spanOf(date))
  // Of the answers the one that could begin last, then the one that could end last, is the last word.
  const final = ends.toSorted(
    (a, b) => (a.first === b.first ? 0 : a.first < b.first ? -1 : 1) || (a.last < b.last ? -1 : 1),
  )
  const end = final.at(-1)?.last ?? ownEnd
  const reopened =
    end !== null && dates([...sources('raises'), ...sources('reopens')]).some((date) => spanOf(date).first > end)
  return reopened ? 'open' : (question.answer?.outcome ?? 'answered')
}

const NEAR_DATES = ['2023-06', '2023-06-05', '2023-06-20', '2023-07-01/2023-07-03', '2023-07~', '2023-08-01'].map(
  legalDate,
)

/** Cases whose links are nearly all about lives, so that raising, answering and opening again meet in every order. */
const lifeFullCase: fc.Arbitrary<CaseDocument> = fc
  .record({
    // Days near one another, or dates from anywhere in four centuries.
    dates: fc.array(fc.oneof(fc.constantFrom(null, ...NEAR_DATES), arbitraryLegalDate), { minLength: 6, maxLength: 6 }),
    questions: fc.array(fc.option(arbitraryLegalDate, { nil: null }), { minLength: 1, maxLength: 3 }),
    links: fc.uniqueArray(
      fc.tuple(fc.nat(5), fc.constantFrom<LinkType>('raises', 'answers', 'reopens', 'briefs'), fc.nat(2)),
      { selector: String, maxLength: 14 },
    ),
  })
  .map(({ dates, questions, links }) => {
    const papers = dates.map((date, at) => eventOf('order', `o${at}`, date === null ? {} : { date }))
    const asked = questions.map((date, at) => eventOf('question', `q${at}`, date === null ? {} : { date }))
    return linkedCase(
      [...papers, ...asked],
      links.map(([from, type, to]) => link(`o${from}`, type, `q${to % asked.length}`)),
    )
  })

test('the derived status agrees with a naive re-computation over random cases, and an age is never negative', () => {
  fc.assert(
    fc.property(fc.oneof(arbitraryDocument, { weight: 3, arbitrary: lifeFullCase }), (document) => {
      const lives = questionLives(document, TODAY)
      const questions = [...document.event.values()].filter(({ kind }) => kind === 'question')
      expect(Object.fromEntries(lives.map(({ id, status }) => [id, status]))).toEqual(
        Object.fromEntries(questions.map((one) => [one.id, naiveStatus(document, one)])),
      )
      for (const { status, answered, ageDays } of lives) {
        if (status === 'open') expect(answered).toBeNull()
        expect(ageDays ?? 0).toBeGreaterThanOrEqual(0)
      }
    }),
    { numRuns: 4000 },
  )
})
