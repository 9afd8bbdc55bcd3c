import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aDocument, adding, anEvent, patchOf, steps } from './testing/test-document'
import { documentData, type CaseDocument } from './document'
import { LinkId } from './model/ids'
import { applyPatch, applyPatchInPlace, checkPatch, liveDocument, type Patch } from './patch'

/** A document of three events, the first two linked. */
function linked(): { document: CaseDocument; link: Patch } {
  const document = aDocument(3)
  const [from, to] = [...document.event.keys()]
  if (from === undefined || to === undefined) throw new Error('no events')
  const id = LinkId.parse('link')
  const link: Patch = [{ table: 'link', id, before: null, after: { id, from, to, type: 'responds to' } }]
  const applied = applyPatch(document, link)
  if (!applied.ok) throw new Error(applied.error.message)
  return { document: applied.value, link }
}

describe('a patch applied in place', () => {
  it('leads to the same document as one applied to a copy', () => {
    fc.assert(
      fc.property(steps, (session) => {
        let copied: CaseDocument = aDocument(3)
        const live = liveDocument(copied)
        for (const [n, step] of session.entries()) {
          const patch = patchOf(copied, step, n)
          if (patch === null) continue
          const next = applyPatch(copied, patch)
          if (next.ok) copied = next.value
          expect(checkPatch(live, patch)).toBeNull()
          expect(applyPatchInPlace(live, patch)).toBeNull()
        }
        expect(documentData(live)).toEqual(documentData(copied))
      }),
    )
  })

  it('leaves the document as it was where a later change conflicts', () => {
    const { document } = linked()
    const live = liveDocument(document)
    const [event] = document.event.values()
    if (event === undefined) throw new Error('no event')
    const patch: Patch = [
      ...adding(anEvent('new')),
      { table: 'event', id: event.id, before: { ...event, title: 'Another title' }, after: null },
    ]
    expect(applyPatchInPlace(live, patch)?.code).toBe('conflict')
    expect(documentData(live)).toEqual(documentData(document))
  })

  it('leaves the document as it was where a link would point nowhere', () => {
    const { document } = linked()
    const live = liveDocument(document)
    const [event] = document.event.values()
    if (event === undefined) throw new Error('no event')
    const removal: Patch = [{ table: 'event', id: event.id, before: event, after: null }]
    expect(applyPatchInPlace(live, removal)?.code).toBe('broken-reference')
    expect(documentData(live)).toEqual(documentData(document))
  })

  it('is only looked at by a check', () => {
    const { document } = linked()
    const live = liveDocument(document)
    expect(checkPatch(live, adding(anEvent('new')))).toBeNull()
    expect(documentData(live)).toEqual(documentData(document))
  })
})

describe('a patch applied to a copy', () => {
  it('leaves the given document and the tables it does not touch alone', () => {
    const { document } = linked()
    const before = documentData(document)
    const applied = applyPatch(document, adding(anEvent('new')))
    if (!applied.ok) throw new Error(applied.error.message)
    expect(documentData(document)).toEqual(before)
    expect(applied.value.event).not.toBe(document.event)
    expect(applied.value.link).toBe(document.link)
  })
})
