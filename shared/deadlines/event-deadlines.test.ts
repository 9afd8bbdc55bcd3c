import { describe, expect, test } from 'vitest'
import type { CaseDocument } from '../document'
import { DeadlineId, EventId } from '../model/ids'
import { dateOfDay } from '../model/legal-date-move'
import type { Link } from '../model/link'
import type { CaseEvent } from '../model/event'
import { eventOf, legalDate, link, linkedCase } from '../testing/linked-case'
import { eventDeadlines } from './event-deadlines'

const motion = eventOf('filing', 'motion', { date: '2023-06-05', title: 'Motion to dismiss' })
const opposition = eventOf('filing', 'opposition', { date: '2023-06-12', title: 'Opposition to the motion' })
const order = eventOf('order', 'order', { date: '2023-06-07', title: 'Scheduling order' })

const cased = (events: readonly CaseEvent[], links: readonly Link[] = []): CaseDocument => linkedCase(events, links)
const told = (event: CaseEvent, document: CaseDocument): string[] =>
  eventDeadlines(event, document).map(({ rule, date }) => `${rule}: ${dateOfDay(date)}`)

describe('the deadlines that rules count from an event', () => {
  test('of a motion and its opposition are those of the local rules', () => {
    const document = cased([motion, opposition])
    expect(told(motion, document)).toEqual(['LCvR 7(b) (D.D.C.): 2023-06-20'])
    expect(told(opposition, document)).toEqual(['LCvR 7(d) (D.D.C.): 2023-06-20'])
  })

  test('of a complaint, an opinion and a hearing are those of the federal rules', () => {
    const complaint = eventOf('filing', 'c', { date: '2023-06-05', title: 'Complaint with jury demand' })
    const opinion = eventOf('order', 'o', { date: '2024-06-28', title: 'Memorandum opinion' })
    const hearing = eventOf('hearing', 'h', { date: '2024-01-22', title: 'Argument' })
    const document = cased([complaint, opinion, hearing])
    expect(told(complaint, document)).toEqual(['FRCP 12(a)(1)(A)(i): 2023-06-26'])
    // The SEC is a party: 60 days for everybody.
    expect(told(opinion, document)).toEqual(['FRAP 4(a)(1)(B): 2024-08-27'])
    // Backward from Monday, January 22: seven days end on Monday the 15th, a holiday, and run on to Friday the 12th.
    expect(told(hearing, document)).toEqual(['FRCP 6(c)(1): 2024-01-08', 'FRCP 6(c)(2): 2024-01-12'])
  })

  test('never stand over a day that an order has set', () => {
    const id = DeadlineId.parse('d')
    const set = { id, act: 'opposition', due: legalDate('2023-07-10'), setBy: order.id, trigger: motion.id, note: '' }
    const document = { ...cased([motion, order]), deadline: new Map([[id, set]]) }
    expect(eventDeadlines(motion, document)[0]?.replacedBy).toEqual(set)
    expect(eventDeadlines(motion, cased([motion, order]))[0]?.replacedBy).toBeNull()
  })

  test('say what met them', () => {
    const document = cased([motion, opposition], [link('opposition', 'responds to', 'motion')])
    expect(eventDeadlines(motion, document)[0]?.met?.id).toBe(EventId.parse('opposition'))
  })

  test('are none from a day that is not certain, and none from a question', () => {
    const vague = eventOf('filing', 'vague', { date: '2023-06', title: 'Motion to stay' })
    const question = eventOf('question', 'question', { date: '2023-06-05/..' })
    expect(told(vague, cased([vague]))).toEqual([])
    expect(told(question, cased([question]))).toEqual([])
  })

  test('count the holidays of the state that the case names, forward only', () => {
    const april = eventOf('filing', 'april', { date: '2024-04-02', title: 'Motion to stay' })
    const federal = linkedCase([april])
    const withState = linkedCase([april], [], { stateHolidays: 'DC' })
    // Fourteen days after April 2 is April 16: Emancipation Day in D.C.
    expect(told(april, federal)).toEqual(['LCvR 7(b) (D.D.C.): 2024-04-16'])
    expect(told(april, withState)).toEqual(['LCvR 7(b) (D.D.C.): 2024-04-17'])
  })
})
