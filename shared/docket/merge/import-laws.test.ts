import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { theCase, type CaseDocument } from '../../document'
import type { CaseEvent } from '../../model/event'
import { LegalDate } from '../../model/legal-date'
import { Patch } from '../../patch'
import type { DocketEntry } from '../parsed-docket'
import { importPatch } from './import-patch'
import { leftOutOf } from './left-out'
import { countsOf, docketOf, fileOf, ids, imported, NEW_CASE, planOf } from '../../testing/made-up-import'

const TEXTS = [
  'COMPLAINT against Beacon Mills filed by Ada Quill.',
  'MOTION to Dismiss by Beacon Mills.',
  'RESPONSE in Opposition re 2 MOTION to Dismiss filed by Ada Quill.',
  'MINUTE ORDER granting 2 Motion. Motion Hearing set for 3/5/2024 at 10:00 AM before Judge Stone.',
  'NOTICE of Appearance by Ann Bell (Bell, Ann)',
  'NOTICE of Appearance by Bo Reed (Reed, Bo) Modified on 1/9/2024',
  '',
]
const DAYS = ['2024-01-02', '2024-01-03', '2024-01-08']

/** Few numbers, days and texts on purpose: what tells entries apart is often missing or the same. */
const arbitraryEntry: fc.Arbitrary<DocketEntry> = fc.record({
  number: fc.option(fc.constantFrom('1', '2', '3'), { nil: null }),
  dateFiled: fc.option(fc.constantFrom(...DAYS), { nil: null, freq: 9 }),
  dateEntered: fc.option(fc.constantFrom(...DAYS), { nil: null }),
  text: fc.constantFrom(...TEXTS),
  documentId: fc.constant(null),
  sequence: fc.constant(null),
})
const arbitraryEntries = fc
  .tuple(fc.array(arbitraryEntry, { maxLength: 12 }), fc.boolean(), fc.boolean())
  .map(([entries, withIds, withSequence]) =>
    entries.map((one, index) => ({
      ...one,
      documentId: withIds && one.number !== null ? `0450${index}` : null,
      sequence: withSequence ? String(index) : null,
    })),
  )

type Edit = (event: CaseEvent) => CaseEvent | null
/** What users do to events; null deletes it. */
const EDITS: readonly Edit[] = [
  (event) => ({ ...event, title: 'What I call it' }),
  (event) => ({ ...event, date: LegalDate.parse('2024-02-01') }),
  (event) => ({ ...event, date: null }),
  (event) => ({ ...event, importance: 'key', kind: 'context' }),
  (event) => ({ ...event, ecf: '99', filed: null, entered: null }),
  (event) => ({ ...event, summary: 'Mine', notes: 'Mine', tags: ['mine'] }),
  () => null,
  (event) => event,
]

/** The case after the user's edits, made as the window makes them: a deleted entry is remembered. */
function edited(document: CaseDocument, choices: readonly number[]): CaseDocument {
  const event = new Map(document.event)
  const leftOut = [...theCase(document).leftOut]
  for (const [index, one] of [...document.event.values()].entries()) {
    const after = EDITS[(choices[index % choices.length] ?? 0) % EDITS.length]?.(one) ?? null
    if (after !== null) event.set(one.id, after)
    else {
      event.delete(one.id)
      if (one.docket !== null) leftOut.push(leftOutOf(one.docket))
    }
  }
  const link = new Map([...document.link].filter(([, { from, to }]) => event.has(from) && event.has(to)))
  const record = { ...theCase(document), leftOut }
  return { ...document, event, link, case: new Map([[record.id, record]]) }
}

const arbitraryEdits = fc.array(fc.nat(EDITS.length - 1), { minLength: 1, maxLength: 12 })

/** Everything an import could take is taken: not even then may it change what is as it was. */
function changesNothing(document: CaseDocument, entries: readonly DocketEntry[]): void {
  const plan = planOf(document, fileOf(docketOf(entries)))
  const { same = 0, 'left-out': leftOut = 0 } = countsOf(plan)
  expect(same + leftOut).toBe(plan.items.length)
  const all = new Set(plan.items.flatMap(({ row }, index) => (row.status === 'left-out' ? [] : [index])))
  expect(importPatch(document, plan, all, ids)).toEqual([])
}

const runs = { numRuns: 400 }

/** Found by a run: two papers of one number and day become one text, and only the day of entry tells them apart from then on. */
const RESPONSE = 'RESPONSE in Opposition re 2 MOTION to Dismiss filed by Ada Quill.'
const twin = {
  number: '1',
  dateFiled: '2024-01-08',
  dateEntered: null,
  text: RESPONSE,
  documentId: null,
  sequence: null,
}
const TWINS: [DocketEntry[], DocketEntry[], number[]] = [
  [
    { ...twin, text: 'COMPLAINT against Beacon Mills filed by Ada Quill.', sequence: '0' },
    { ...twin, sequence: '1' },
  ],
  [twin, { ...twin, dateEntered: '2024-01-02' }],
  [0],
]

/** Found by a run: what was deleted has no day, and must not then be taken for another paper of its number that has. */
const DELETED_UNDATED: [DocketEntry[], DocketEntry[], number[]] = (() => {
  const notice = (text: string, dateFiled: string | null): DocketEntry => ({ ...twin, number: '3', text, dateFiled })
  const [ann, bo] = ['NOTICE of Appearance by Ann Bell', 'NOTICE of Appearance by Bo Reed, modified on 1/9/2024']
  const complaint = notice('COMPLAINT against Beacon Mills filed by Ada Quill.', '2024-01-03')
  return [
    [notice(ann, null), notice(bo, null), complaint],
    [notice(ann, '2024-01-03'), notice(bo, '2024-01-03')],
    [0, 6, 0],
  ]
})()

describe('an import that is run again', () => {
  it('changes nothing, whatever is missing from the entries or twice among them', () => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        changesNothing(imported(NEW_CASE, fileOf(docketOf(entries))), entries)
      }),
      runs,
    )
  })

  it('changes nothing after the user has edited, moved and deleted events', () => {
    fc.assert(
      fc.property(arbitraryEntries, arbitraryEdits, (entries, edits) => {
        changesNothing(edited(imported(NEW_CASE, fileOf(docketOf(entries))), edits), entries)
      }),
      runs,
    )
  })

  it('changes nothing when the entries come in another order', () => {
    fc.assert(
      fc.property(
        arbitraryEntries.chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
        ),
        ([entries, shuffled]) => changesNothing(imported(NEW_CASE, fileOf(docketOf(entries))), shuffled),
      ),
      runs,
    )
  })

  it('adds of a longer docket what it did not have, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryEntries, fc.nat(12), (entries, cut) => {
        const before = imported(NEW_CASE, fileOf(docketOf(entries.slice(0, cut))))
        const { changed = 0, attention = 0 } = countsOf(planOf(before, fileOf(docketOf(entries))))
        const after = imported(before, fileOf(docketOf(entries)))
        expect(changed).toBe(0)
        expect(attention).toBe(entries.slice(cut).filter((e) => e.dateFiled === null && e.dateEntered === null).length)
        const ofEntries = [...after.event.values()].filter(({ docket }) => docket?.part === 'entry')
        expect(ofEntries.length).toBe(entries.length)
        for (const [id, event] of before.event) expect(after.event.get(id)).toEqual(event)
      }),
      runs,
    )
  })

  it('never overwrites what the user edited, whatever the newer docket says', () => {
    fc.assert(
      fc.property(arbitraryEntries, arbitraryEntries, arbitraryEdits, (entries, newer, edits) => {
        const before = imported(NEW_CASE, fileOf(docketOf(entries)))
        const own = edited(before, edits)
        const unclear = planOf(own, fileOf(docketOf(newer))).items.some(
          ({ row }) => row.status === 'attention' && !row.picked,
        )
        const after = imported(own, fileOf(docketOf(newer), 'newer.html'))
        for (const [id, event] of own.event) {
          const then = before.event.get(id)
          const now = after.event.get(id)
          if (then === undefined || now === undefined) throw new Error('an import deletes nothing')
          for (const field of ['title', 'date', 'filed', 'entered', 'ecf', 'kind', 'importance'] as const)
            if (event[field] !== then[field]) expect(now[field]).toEqual(event[field])
          for (const field of ['summary', 'notes', 'tags'] as const) expect(now[field]).toEqual(event[field])
        }
        const { items } = planOf(after, fileOf(docketOf(newer)))
        // What could not be told apart waits for the user, and may be told apart by what came since.
        if (!unclear) expect(items.filter(({ row }) => row.picked)).toEqual([])
      }),
      { ...runs, examples: [TWINS, DELETED_UNDATED] },
    )
  })

  it('makes a patch that the store takes', () => {
    fc.assert(
      fc.property(arbitraryEntries, (entries) => {
        const plan = planOf(NEW_CASE, fileOf(docketOf(entries)))
        const patch = importPatch(NEW_CASE, plan, new Set(plan.items.keys()), ids)
        expect(Patch.safeParse(patch).success).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})
