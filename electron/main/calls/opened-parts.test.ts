import { expect, it } from 'vitest'
import { documentData, documentFrom, type DocumentData } from '../../../shared/document'
import { CaseFolder } from '../../../shared/ipc/contract'
import { emptyEvent } from '../../../shared/model/event'
import { EventId } from '../../../shared/model/ids'
import { aCase } from '../../../shared/testing/a-case'
import { OpenedParts, PART_RECORDS, SMALL_RECORDS } from './opened-parts'

const folder = CaseFolder.parse('doe-v-roe')
const caseOf = (events: number) =>
  documentFrom({
    case: [aCase()],
    event: Array.from({ length: events }, (_, at) => emptyEvent(EventId.parse(`e${at}`), 'filing')),
  })

it('sends a small case in one piece', () => {
  const document = caseOf(SMALL_RECORDS)
  expect(new OpenedParts().open(folder, document)).toEqual({ data: documentData(document), parts: 0 })
})

it('sends a large case whole, in parts of a few records, and lets go of it then', () => {
  const document = caseOf(SMALL_RECORDS + PART_RECORDS + 1)
  const parts = new OpenedParts()
  const sent = parts.open(folder, document)
  expect(sent.data).toEqual(documentData(caseOf(0)))
  const events = Array.from({ length: sent.parts }, (_, at) => {
    const { event } = JSON.parse(parts.part(folder, at)) as Pick<DocumentData, 'event'>
    expect(event.length).toBeLessThanOrEqual(PART_RECORDS)
    return event
  })
  expect(events.flat()).toEqual(documentData(document).event)
  expect(() => parts.part(folder, 0)).toThrow('no longer being opened')
})

it('sends nothing of a case that the window has left for another', () => {
  const parts = new OpenedParts()
  parts.open(folder, caseOf(SMALL_RECORDS + 1))
  expect(() => parts.part(CaseFolder.parse('another'), 0)).toThrow('no longer being opened')
  parts.open(CaseFolder.parse('another'), caseOf(1))
  expect(() => parts.part(folder, 0)).toThrow('no longer being opened')
})
