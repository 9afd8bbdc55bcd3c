import { documentData, type CaseDocument, type DocumentData, type TableName } from '../../../shared/document'
import { ExpectedError } from '../../../shared/expected-error'
import type { CaseFolder } from '../../../shared/ipc/contract'

/** Records in a part: the window reads so many in a small part of a frame. */
export const PART_RECORDS = 500

/** A case of no more records than this goes to the window in one piece. */
export const SMALL_RECORDS = 2000

/** Tables beside the case record, those first on which others hang. */
const PARTED = ['party', 'source', 'event', 'link', 'deadline', 'accepted', 'view'] as const

type Piece = { table: TableName; from: number }

/** What of an opened case goes to the window at once, and in how many parts the rest follows. */
export interface Sent {
  data: DocumentData
  parts: number
}

/**
 * The records of the case opened last, for as long as the window fetches them: as the case was when it was opened, since records are
 * replaced and never changed.
 */
export class OpenedParts {
  #held: { folder: CaseFolder; data: DocumentData; pieces: readonly Piece[] } | null = null

  open(folder: CaseFolder, document: CaseDocument): Sent {
    const data = documentData(document)
    const count = PARTED.reduce((sum, table) => sum + data[table].length, 0)
    this.#held = null
    if (count <= SMALL_RECORDS) return { data, parts: 0 }
    const pieces = PARTED.flatMap((table) => piecesOf(table, data[table].length))
    this.#held = { folder, data, pieces }
    return { data: onlyCase(data), parts: pieces.length }
  }

  /** The JSON of a part; the last one lets go of the case. Throws `not-found` where the window has gone on to another case. */
  part(folder: CaseFolder, at: number): string {
    const held = this.#held
    const piece = held?.folder === folder ? held.pieces[at] : undefined
    if (held === null || piece === undefined)
      throw new ExpectedError('not-found', 'This case is no longer being opened. Open it again from the list.')
    if (at === held.pieces.length - 1) this.#held = null
    const { table, from } = piece
    return JSON.stringify({ [table]: held.data[table].slice(from, from + PART_RECORDS) })
  }
}

function piecesOf(table: TableName, count: number): Piece[] {
  return Array.from({ length: Math.ceil(count / PART_RECORDS) }, (_, at) => ({ table, from: at * PART_RECORDS }))
}

const onlyCase = ({ case: record }: DocumentData): DocumentData => ({
  case: record,
  party: [],
  source: [],
  event: [],
  link: [],
  deadline: [],
  accepted: [],
  view: [],
})
