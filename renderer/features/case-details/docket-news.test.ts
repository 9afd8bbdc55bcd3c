import { describe, expect, it } from 'vitest'
import { theCase, type CaseDocument } from '../../../shared/document'
import { docketOf, entry, fileOf, imported, NEW_CASE } from '../../../shared/testing/made-up-import'
import { createDocumentStore } from '../../store/document-store'
import { docketNews } from './docket-news'

const FILING = entry('1', '2024-01-02', 'COMPLAINT filed by Ada Quill.')
const docket = (assignedTo: string, lawyer: string, dateTerminated: string | null = null) =>
  fileOf(
    docketOf([FILING], {
      assignedTo,
      dateTerminated,
      parties: [{ name: 'Ada Quill', role: 'Plaintiff', counsel: [lawyer] }],
    }),
  )

/** A case of the first docket whose judge, closing day and counsel the user has put otherwise. */
function edited(): CaseDocument {
  const made = imported(NEW_CASE, docket('Vera Stone', 'Ann Bell', '2024-02-01'))
  const record = theCase(made)
  return {
    ...made,
    case: new Map([[record.id, { ...record, assignedTo: 'Judge Stone', closed: null }]]),
    party: new Map([...made.party].map(([id, party]) => [id, { ...party, counsel: ['My own note'] }])),
  }
}

const newsOf = (document: CaseDocument) => docketNews(theCase(document), document.party)
const inWords = (document: CaseDocument) => newsOf(document).map(({ name, value }) => `${name}: ${value}`)

describe('what the docket says since otherwise than the user', () => {
  const newer = docket('Rita Lane', 'Cy Dorn', '2024-03-05')

  it('stands beside what the user has, and nothing does before the docket says it', () => {
    expect(inWords(edited())).toEqual([])
    expect(inWords(imported(edited(), docket('Vera Stone', 'Ann Bell', '2024-02-01')))).toEqual([])
    const after = imported(edited(), newer)
    expect(theCase(after)).toMatchObject({ assignedTo: 'Judge Stone', closed: '2024-03-05' })
    expect([...after.party.values()]).toMatchObject([{ counsel: ['My own note'] }])
    expect(inWords(after)).toEqual(['Assigned to: Rita Lane', 'Counsel of Ada Quill: Cy Dorn'])
  })

  it('is taken or dismissed, and does not come again with the same file', () => {
    for (const act of ['accept', 'dismiss'] as const) {
      const documents = createDocumentStore(imported(edited(), newer), {
        now: () => 0,
        onPatch: () => undefined,
        follow: () => [],
      })
      documents.edit('Decide', (tx) => {
        for (const news of newsOf(tx.document)) news[act](tx)
      })
      const { document } = documents.getState()
      expect(inWords(document)).toEqual([])
      expect(theCase(document).assignedTo).toBe(act === 'accept' ? 'Rita Lane' : 'Judge Stone')
      expect([...document.party.values()][0]?.counsel).toEqual([act === 'accept' ? 'Cy Dorn' : 'My own note'])
      expect(imported(document, newer)).toEqual(document)
    }
  })

  it('is the latest, and none once the user has typed the same', () => {
    const after = imported(imported(edited(), newer), docket('Ines Vole', 'Cy Dorn', '2024-03-05'))
    expect(inWords(after)[0]).toBe('Assigned to: Ines Vole')
    const record = { ...theCase(after), assignedTo: 'Ines Vole' }
    expect(docketNews(record, new Map())).toEqual([])
  })
})
