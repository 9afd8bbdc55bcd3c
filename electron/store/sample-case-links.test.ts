import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentData, type CaseDocument, type DocumentData } from '../../shared/document'
import { questionStatus, type CaseEvent, type EventKind } from '../../shared/model/event'
import { parsed, spanOf } from '../../shared/model/legal-date'
import type { Link, LinkType } from '../../shared/model/link'
import { readSampleCase } from './sample-case'

let document: CaseDocument
let data: DocumentData
let questions: CaseEvent[]
beforeAll(async () => {
  document = await readSampleCase(fileURLToPath(new URL('../../assets', import.meta.url)))
  data = documentData(document)
  questions = data.event.filter(({ kind }) => kind === 'question')
})

function eventOf(id: Link['from']): CaseEvent {
  const event = document.event.get(id)
  if (event === undefined) throw new Error(`no event ${id}`)
  return event
}
const ends = (link: Link): { from: CaseEvent; to: CaseEvent } => ({ from: eventOf(link.from), to: eventOf(link.to) })
const linksInto = (event: CaseEvent, type: LinkType): Link[] =>
  data.link.filter((link) => link.to === event.id && link.type === type)
const startOf = ({ date }: CaseEvent): string | undefined => date?.split('/')[0]
const endOf = ({ date }: CaseEvent): string | undefined => date?.split('/')[1]
/** The month of an event as a question of low confidence carries it. */
const monthOf = ({ date }: CaseEvent): string => `${date?.slice(0, 7) ?? ''}~`
const firstDayOf = ({ date }: CaseEvent): number => (date === null ? Number.NaN : spanOf(date).first)
const lastDayOf = ({ date }: CaseEvent): number => (date === null ? Number.NaN : spanOf(date).last)
const sentences = (id: string, ...types: LinkType[]): string[] =>
  data.link
    .filter((link) => (link.from === id || link.to === id) && types.includes(link.type))
    .map(({ from, type, to }) => `${from} ${type} ${to}`)

describe('the sample case questions', () => {
  it('span from raised to answered: eleven answered, two mooted, one open', () => {
    expect(questions.filter(({ date }) => date === null || parsed(date).kind !== 'interval')).toEqual([])
    const withStatus = (status: string): number => questions.filter((event) => questionStatus(event) === status).length
    expect(questions).toHaveLength(14)
    expect({ answered: withStatus('answered'), mooted: withStatus('mooted'), open: withStatus('open') }).toEqual({
      answered: 11,
      mooted: 2,
      open: 1,
    })
    expect(questions.filter(({ answer }) => answer === null || answer.text === '')).toEqual([])
    expect(data.event.filter(({ kind, answer }) => kind !== 'question' && answer !== null)).toEqual([])
  })

  it('leave the ten third-party tokens open', () => {
    const open = questions.filter((event) => questionStatus(event) === 'open')
    expect(open.map(({ id, date }) => ({ id, date }))).toEqual([
      { id: 'evt-014-question-third-party-tokens', date: '2023-06-05/..' },
    ])
  })

  it('are each raised once, by a filing or hearing of the day on which their life begins', () => {
    for (const question of questions) {
      const raised = linksInto(question, 'raises').map(ends)
      expect(raised, question.id).toHaveLength(1)
      for (const { from } of raised) {
        expect(startOf(question), question.id).toBe(question.confidence === 'low' ? monthOf(from) : from.date)
        expect(from.ecf, question.id).toBe(question.ecf)
      }
    }
  })

  it('are answered by the order of the day on which their life ends', () => {
    for (const question of questions) {
      for (const { from } of linksInto(question, 'answers').map(ends)) {
        expect(endOf(question), question.id).toBe(question.confidence === 'low' ? monthOf(from) : from.date)
      }
    }
    const unanswered = questions.filter((question) => linksInto(question, 'answers').length === 0)
    expect(unanswered.map(({ id }) => id)).toEqual([
      'evt-014-question-third-party-tokens',
      'evt-039-question-scope-of-expedited-discovery',
    ])
  })
})

/** Which kinds each type of link may join in this case; a type that is not here may join any. */
const JOINS: Partial<Record<LinkType, { from: readonly EventKind[]; to: readonly EventKind[] }>> = {
  'responds to': { from: ['filing'], to: ['filing'] },
  'replies to': { from: ['filing'], to: ['filing'] },
  'rules on': { from: ['order'], to: ['filing'] },
  raises: { from: ['filing', 'hearing'], to: ['question'] },
  briefs: { from: ['filing'], to: ['question'] },
  argues: { from: ['hearing'], to: ['question', 'filing'] },
  answers: { from: ['order'], to: ['question'] },
}

describe('the sample case links', () => {
  it('join the kinds that their type means', () => {
    const odd = data.link.filter((link) => {
      const { from, to } = ends(link)
      const joins = JOINS[link.type]
      return joins !== undefined && !(joins.from.includes(from.kind) && joins.to.includes(to.kind))
    })
    expect(odd).toEqual([])
  })

  it('never answer what came later', () => {
    const early = data.link.filter(
      (link) => link.type !== 'relates to' && lastDayOf(ends(link).from) < firstDayOf(ends(link).to),
    )
    expect(early).toEqual([])
  })

  it('say each thing once and never join an event to itself', () => {
    expect(data.link.filter(({ from, to }) => from === to)).toEqual([])
    expect(new Set(data.link.map(({ from, to }) => [from, to].toSorted().join(' '))).size).toBe(data.link.length)
  })

  it('follow the first motions to dismiss from complaint to opinion', () => {
    for (const motion of ['evt-046-bam-motion-to-dismiss', 'evt-047-bhl-and-zhao-motion-to-dismiss']) {
      expect(sentences(motion, 'responds to', 'rules on', 'argues')).toEqual([
        `${motion} responds to evt-007-complaint`,
        `evt-060-sec-omnibus-opposition responds to ${motion}`,
        `evt-071-argument-on-motions-to-dismiss argues ${motion}`,
        `evt-077-opinion-on-motions-to-dismiss rules on ${motion}`,
      ])
    }
  })
})
