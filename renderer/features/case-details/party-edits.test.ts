import { partyNamed } from '../../../shared/model/party'
import { describe, expect, it } from 'vitest'
import { documentFrom, type CaseDocument } from '../../../shared/document'
import { emptyAnswer, emptyEvent } from '../../../shared/model/event'
import { EventId, PartyId } from '../../../shared/model/ids'
import { createDocumentStore } from '../../store/document-store'
import { addParty, changeParty, eventsFiledBy, removeParty } from './party-edits'
import { aCase } from '../../../shared/testing/a-case'

const sec = PartyId.parse('sec')
const zhao = PartyId.parse('zhao')

const document: CaseDocument = documentFrom({
  case: [aCase('A v. B')],
  party: [
    partyNamed(sec, 'Securities and Exchange Commission', 'plaintiff', 'SEC'),
    partyNamed(zhao, 'Changpeng Zhao', 'defendant', 'Zhao'),
  ],
  source: [],
  event: [
    { ...emptyEvent(EventId.parse('joint'), 'filing'), filedBy: [sec, zhao] },
    { ...emptyEvent(EventId.parse('complaint'), 'filing'), filedBy: [sec] },
    emptyEvent(EventId.parse('hack'), 'context'),
    {
      ...emptyEvent(EventId.parse('standing'), 'question'),
      answer: { ...emptyAnswer('answered'), wonBy: [zhao, sec] },
    },
  ],
  link: [],
  deadline: [],
  accepted: [],
  view: [],
})
const store = () => createDocumentStore(document, { now: () => 0, onPatch: () => undefined })

describe('removeParty', () => {
  it('takes the party out of the events it filed, in the same step of undo', () => {
    const documents = store()
    expect(documents.edit('Remove party', (tx) => removeParty(tx, sec)).ok).toBe(true)
    const { document: after, past } = documents.getState()
    expect(Object.fromEntries([...after.event.values()].map(({ id, filedBy }) => [id, filedBy]))).toEqual({
      joint: [zhao],
      complaint: [],
      hack: [],
      standing: [],
    })
    expect(after.event.get(EventId.parse('standing'))?.answer?.wonBy).toEqual([zhao])
    expect(after.party.has(sec)).toBe(false)
    expect(past).toHaveLength(1)
    documents.undo()
    expect(documents.getState().document).toEqual(document)
  })
})

describe('addParty and changeParty', () => {
  it('use the name where no short name is given, and cut what no record can hold', () => {
    const documents = store()
    documents.edit('Add party', (tx) => addParty(tx, () => 'new', { name: ` ${'x'.repeat(600)} `, role: 'amicus' }))
    const party = documents.getState().document.party.get(PartyId.parse('new'))
    expect(party?.name).toHaveLength(500)
    expect(party?.short).toHaveLength(100)
  })

  it('refuse an empty name and change nothing', () => {
    const documents = store()
    expect(documents.edit('Edit party', (tx) => changeParty(tx, sec, { name: '' })).ok).toBe(false)
    expect(documents.getState().document).toBe(document)
  })
})

it('counts the events each party filed', () => {
  expect(Object.fromEntries(eventsFiledBy(document.event))).toEqual({ sec: 2, zhao: 1 })
})
