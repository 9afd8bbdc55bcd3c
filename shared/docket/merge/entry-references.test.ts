import { expect, it } from 'vitest'
import { entryReferences } from './entry-references'

const said = (text: string): string[] =>
  entryReferences(text).map(({ number, rules }) => (rules ? `!${number}` : number))

it.each([
  ['RESPONSE in Opposition re 4 MOTION for Temporary Restraining Order filed by Beacon Mills.', ['4']],
  ['MEMORANDUM in Support re 4 MOTION for TRO, 7 MOTION to Seal filed by Ada Quill', ['4', '7']],
  ['MINUTE ORDER granting 12 Motion to Dismiss. Signed by Judge Stone on 1/2/2024.', ['!12']],
  ['ORDER granting in part and denying in part 12 Motion; denying as moot 15 Motion', ['!12', '!15']],
  ['ORDER denying [8] Motion to Compel', ['!8']],
  ['ORDER granting [79-1] motion of Continuance, granting [79-2] motion for Setting', ['!79']],
  ['Response to 117 Motion for Extension of Time', ['117']],
  ['REPLY to opposition to motion re 12 MOTION to Dismiss', ['12']],
  ['REPLY in Support of [ECF No. 12] Motion', ['12']],
  ['NOTICE of Errata re: Dkt. 33', ['33']],
  ['Notice of Correction re 34 Notice of Hearing Date, 37 Notice of Hearing Date.', ['34', '37']],
  ['ORDER denying 8 and 9', ['!8', '!9']],
  ['Minute Entry: finding as moot 4 Motion to Detain as to Bo Reed (1)', ['!4']],
  ['Motion Hearing held on 1/12/2024 re 4 MOTION to Stay', ['4']],
  ['MOTION for Order under 28 U.S.C. 1404 and Rule 12(b)(6)', []],
  ['MINUTE ORDER: response to 14 days is extended to 30 days', []],
  ['ORDER: hearing on 10:30 AM moved; trial on 3 counts on 5/6/2024', []],
  ['COMPLAINT (Attachments: # 1 Exhibit A, # 2 Exhibit re 9 B)', []],
  ['Judgment Returned Executed as to Robert Quill on 5/8/2014. (Entered: 05/29/2014)', []],
  ['MOTION to Dismiss (Attachments: # 1 Text (of) order re 5, # 2 B) (Entered: 01/02/2024)', []],
])('finds what "%s" refers to', (text, references) => {
  expect(said(text)).toEqual(references)
})

it('takes no time over a long text of numbers', () => {
  expect(entryReferences(`ORDER re ${'1, '.repeat(50_000)}`).length).toBe(1)
})
