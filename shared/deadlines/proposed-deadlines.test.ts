import { describe, expect, test } from 'vitest'
import type { CaseDocument } from '../document'
import { dateOfDay } from '../model/legal-date-move'
import { eventOf, legalDate, link, linkedCase } from '../testing/linked-case'
import { isMotion } from './motion-title'
import { proposedDeadlines } from './proposed-deadlines'

const motion = (date = '2023-06-05', title = 'Motion to stay') => eventOf('filing', 'motion', { date, title })
const opposition = eventOf('filing', 'opposition', { date: '2023-06-12' })
const opposed = link('opposition', 'responds to', 'motion')

const proposed = (document: CaseDocument, today = '2023-06-13'): string[] =>
  proposedDeadlines(document, legalDate(today)).map(
    ({ motion, rule, date, status, trigger }) => `${motion} ${rule} from ${trigger}: ${dateOfDay(date)}, ${status}`,
  )

describe('the deadlines proposed for a motion', () => {
  test('its opposition, its reply, and nothing once it is ruled on', () => {
    expect(proposed(linkedCase([motion()]))).toEqual([
      'motion LCvR 7(b) (D.D.C.) from motion: 2023-06-20, computed, unverified',
    ])
    expect(proposed(linkedCase([motion(), opposition], [opposed]))).toEqual([
      'motion LCvR 7(d) (D.D.C.) from opposition: 2023-06-20, computed, unverified',
    ])
    const reply = eventOf('filing', 'reply', { date: '2023-06-19' })
    const replied = [opposed, link('reply', 'replies to', 'opposition')]
    expect(proposed(linkedCase([motion(), opposition, reply], replied))).toEqual([])
    const ruling = eventOf('order', 'ruling', { date: '2023-06-07' })
    expect(proposed(linkedCase([motion(), ruling], [link('ruling', 'rules on', 'motion')]))).toEqual([])
  })

  test('the reply counts from the last opposition that has no reply and a certain day', () => {
    const oppositions = ['2023-06-12', '2023-06-16', '2023-06-14', '2023-06-20', '2023-06'].map((date) =>
      eventOf('filing', `opposed ${date}`, { date }),
    )
    const reply = eventOf('filing', 'reply', { date: '2023-06-21' })
    const links = oppositions.map(({ id }) => link(id, 'responds to', 'motion'))
    const document = linkedCase(
      [motion(), ...oppositions, reply],
      [...links, link('reply', 'replies to', 'opposed 2023-06-20')],
    )
    expect(proposed(document)).toEqual([
      'motion LCvR 7(d) (D.D.C.) from opposed 2023-06-16: 2023-06-23, computed, unverified',
    ])
  })

  test('none where the day is not certain, nobody objects, the court is another or the case closed', () => {
    expect(proposed(linkedCase([motion('2023-06')]))).toEqual([])
    expect(proposed(linkedCase([motion('2023-06-05~')]))).toEqual([])
    expect(proposed(linkedCase([motion('2023-06-05', 'Joint motion to stay')]))).toEqual([])
    expect(
      proposed(linkedCase([motion()], [], { court: 'U.S. District Court for the Northern District of Ohio' })),
    ).toEqual([])
    const closed = { closed: legalDate('2023-06-30') }
    expect(proposed(linkedCase([motion()], [], closed), '2023-06-13')).toHaveLength(1)
    expect(proposed(linkedCase([motion()], [], closed), '2023-07-01')).toEqual([])
  })

  test.each([
    ['D.D.C.', 1],
    ['U.S. District Court for the District of Columbia', 1],
    ['Superior Court of the District of Columbia', 0],
    ['U.S. Court of Appeals for the District of Columbia Circuit', 0],
  ])('in %s: %i', (court, count) => expect(proposed(linkedCase([motion()], [], { court }))).toHaveLength(count))
})

test.each([
  ['Emergency motion for temporary restraining order', true],
  ['BAM motion for a protective order', true],
  ['Motions to dismiss the amended complaint', true],
  ['Memorandum in support of the TRO motion', false],
  ['BAM opposes the motion to compel', false],
  ['Reply in support of the motion to dismiss', false],
  ['Answer', false],
])('“%s” is a motion: %s', (title, is) => expect(isMotion(title)).toBe(is))
