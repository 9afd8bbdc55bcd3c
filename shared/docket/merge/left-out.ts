import { theCase, type CaseDocument } from '../../document'
import type { DocketOrigin, LeftOut } from '../../model/docket-origin'
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
): { event: null; identity: EntryIdentity }[] =>
  theCase(document)
    .leftOut.filter((one) => one.part === part)
    .map((one) => ({ event: null, identity: identityOf({ ...one, text: '' }) }))
