import { describe, expect, it } from 'vitest'
import { scheduledIn } from './scheduled-dates'

const FILED = '2023-12-20'
const found = (text: string) => scheduledIn(text, FILED).map(({ kind, title, date, time }) => [kind, title, date, time])

describe('what an entry sets for a later day', () => {
  it.each([
    [
      'Set/Reset Hearings: Motion Hearing set for 1/22/2024 at 10:00 AM in Courtroom 3 before Judge Stone. (xy) (Entered: 12/21/2023)',
      [['hearing', 'Motion Hearing', '2024-01-22', '10:00']],
    ],
    [
      'NOTICE of Hearing: Preliminary Pretrial Conference set for 1/25/2024 02:00 PM before Judge Ellis.',
      [['hearing', 'Preliminary Pretrial Conference', '2024-01-25', '14:00']],
    ],
    [
      'Meeting of Creditors with 341(a) meeting to be held on 01/31/2024 at 09:30 AM',
      [['hearing', 'Meeting of Creditors with 341(a) meeting', '2024-01-31', '09:30']],
    ],
    [
      'Status Conference is continued to Monday, 2/5/2024, at 2 p.m.',
      [['hearing', 'Status Conference', '2024-02-05', '14:00']],
    ],
    ['The trial is scheduled for June 3, 2024.', [['hearing', 'Trial', '2024-06-03', null]]],
    ['Motion set for 2/17/2024 before Judge Stone', [['hearing', 'Motion hearing', '2024-02-17', null]]],
    ['MOTION to Dismiss. Responses due by 1/9/2024', [['deadline', 'Responses due', '2024-01-09', null]]],
    [
      'Set Deadlines: Answer due 1/9/2024; Reply due by 1/16/2024.',
      [
        ['deadline', 'Answer due', '2024-01-09', null],
        ['deadline', 'Reply due', '2024-01-16', null],
      ],
    ],
    ['Discovery deadline 3/1/2024.', [['deadline', 'Discovery deadline', '2024-03-01', null]]],
    [
      'ORDER. Defendant shall file an answer by January 9, 2024.',
      [['deadline', 'Defendant shall file an answer', '2024-01-09', null]],
    ],
    [
      'The preliminary hearing set for 1/27/2024 is vacated and continued to 2/10/2024 at 1:30pm before Judge Stone.',
      [['hearing', 'Preliminary hearing', '2024-02-10', '13:30']],
    ],
  ])('%s', (text, expected) => {
    const got = found(text)
    expect(got).toEqual(expected)
  })

  it.each([
    'Motion Hearing held on 1/22/2024 before Judge Stone.',
    'NOTICE canceling Case Management Hearing scheduled for 1/11/2024',
    'Motion Hearing set for 1/22/2024 is VACATED.',
    'ORDER signed by Judge Stone on 1/22/2024. (Entered: 01/23/2024)',
    'Motion Hearing set for 12/1/2023.',
    'TRANSCRIPT of hearing. Release of Transcript Restriction set for 3/4/2024. Redacted Transcript Deadline set for 1/4/2024.',
    'COMPLAINT against Beacon Mills served on 1/4/2024',
    '',
  ])('nothing: %s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('quotes the words that say it', () => {
    expect(
      scheduledIn('ORDER granting 4. Motion Hearing set for 1/22/2024 at 10:00 AM in Reno.', FILED)[0]?.quote,
    ).toBe('Motion Hearing set for 1/22/2024 at 10:00 AM')
  })

  it('is quick on a text made to be slow', () => {
    const started = performance.now()
    for (const piece of ['hearing ', 'due 1/2/2024 ', "a'b&(c) ", 'set for 1/2/2024 shall file '])
      scheduledIn(piece.repeat(20_000), null)
    expect(performance.now() - started).toBeLessThan(3000)
  })
})
