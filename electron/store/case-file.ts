import { z } from 'zod'
import { DocumentData, documentFrom } from '../../shared/document'
import { ExpectedError } from '../../shared/expected-error'
import { Sha256 } from '../../shared/history'
import { brokenReferences } from '../../shared/references'
import { latestSchema, migrate } from './case-migrations'
import { jsonOf } from './durable-json-file'

export const CASE_FILE = 'case.json'
export const CASE_BACKUP = `${CASE_FILE}.bak`

/** The schema this app writes. */
export const SCHEMA = latestSchema()

/** What every case file of every version says of itself. */
const Envelope = z.looseObject({
  format: z.literal('docketline.case'),
  schema: z.number().int().positive(),
  data: z.unknown().optional(),
})

/**
 * `case.json`: a case at one revision, readable without us for decades. Every key in the order written here,
 * records sorted by id, so that the same case is the same bytes.
 */
export const CaseFile = z.strictObject({
  format: z.literal('docketline.case'),
  schema: z.number().int().positive(),
  /** The revision the data stand at: that of the last line of the history they contain. */
  rev: z.number().int().positive(),
  /** SHA-256 (hex) of that line. */
  head: Sha256,
  savedBy: z.strictObject({ app: z.string(), version: z.string() }),
  data: DocumentData,
})
export type CaseFile = z.infer<typeof CaseFile>

const unreadable = (why: string, cause?: unknown): ExpectedError =>
  new ExpectedError('unreadable', `${CASE_FILE} cannot be read: ${why}`, { cause })

function envelopeOf(bytes: Uint8Array): z.infer<typeof Envelope> {
  let json: unknown
  try {
    json = jsonOf(bytes)
  } catch (error) {
    throw unreadable(bytes.length === 0 ? 'it is empty.' : 'it is not a JSON file, or only part of one.', error)
  }
  const envelope = Envelope.safeParse(json)
  if (!envelope.success) throw unreadable('it is not a case of Docketline.', envelope.error)
  return envelope.data
}

/**
 * Returns the case file in some bytes, its data brought up to the schema of today; `schema` is the one it was written in, and a
 * higher one than `SCHEMA` can be read but must not be written. Throws `ExpectedError`: `newer-format` where a newer app has
 * written what this one does not know, `unreadable` for anything else that is not a sound case.
 */
export function parseCaseFile(bytes: Uint8Array): CaseFile {
  const envelope = envelopeOf(bytes)
  const parsed = CaseFile.safeParse({ ...envelope, data: migrate(envelope.data, envelope.schema) })
  if (!parsed.success) {
    if (envelope.schema > SCHEMA) throw newerFormat(envelope.schema)
    const [issue] = parsed.error.issues
    throw unreadable(`${issue?.path.join('.') ?? ''} is not what it should be (${issue?.message ?? ''}).`, parsed.error)
  }
  const [broken] = brokenReferences(documentFrom(parsed.data.data))
  if (broken !== undefined) throw unreadable(`${broken}.`)
  return parsed.data
}

const newerFormat = (schema: number): ExpectedError =>
  new ExpectedError(
    'newer-format',
    `This case was saved by a newer Docketline (format ${schema}; this one knows ${SCHEMA}). It is untouched: update Docketline to open it.`,
  )
