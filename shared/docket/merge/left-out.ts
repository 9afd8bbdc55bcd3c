import { theCase, type CaseDocument } from '../../document'
import type { DocketOrigin, LeftOut } from '../../model/docket-origin'
import type { Draft } from './draft'
import type { EntryIdentity } from './match-entries'

/** What the preview says of it. */
export const DELETED = 'You deleted it from the case. Tick it to bring it back.'

/** What is kept of an imported event that is deleted. */
export const leftOutOf = ({ part, documentId, number, sequence, filed, entered, hash }: DocketOrigin): LeftOut => ({
  part,
  documentId,
  number,
  sequence,
  filed,
  entered,
  hash,
})

/** The same as one text, to compare by. */
export const leftOutKey = ({ part, documentId, number, sequence, filed, entered, hash }: LeftOut): string =>
  JSON.stringify([part, documentId, number, sequence, filed, entered, hash])

/** What the user deleted of one part, by what it is known. Its words are gone with it. */
export const leftOutIdentities = (
  document: CaseDocument,
  part: DocketOrigin['part'],
  identityOf: (origin: LeftOut & { text: string }) => EntryIdentity,
): { event: null; identity: EntryIdentity; leftOut: LeftOut }[] =>
  theCase(document)
    .leftOut.filter((one) => one.part === part)
    .map((one) => ({ event: null, identity: identityOf({ ...one, text: '' }), leftOut: one }))

/**
 * Has the case know what was deleted by what a file now says of it, as an event would: else the next import could take something
 * else for it.
 */
export function relearn(draft: Draft, was: LeftOut, origin: DocketOrigin, terse: boolean): void {
  const is: LeftOut = {
    part: was.part,
    documentId: origin.documentId ?? was.documentId,
    number: origin.number ?? was.number,
    sequence: origin.sequence ?? was.sequence,
    filed: origin.filed ?? was.filed,
    entered: origin.entered ?? was.entered,
    hash: terse || origin.text === '' ? was.hash : origin.hash,
  }
  const [old, key] = [leftOutKey(was), leftOutKey(is)]
  if (old === key) return
  const record = theCase(draft.document)
  const now = draft.get('case', record.id) ?? record
  // Of twins only one: each was found in a row of its own.
  const at = now.leftOut.findIndex((one) => leftOutKey(one) === old)
  if (at >= 0) draft.put('case', { ...now, leftOut: now.leftOut.with(at, is) })
}
