import { createHash } from 'node:crypto'
import { readFile as readBytes, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ReadFile } from '../../shared/docket/merge/plan-import'
import type { ParsedFile } from '../../shared/docket/parsed-file'
import { err, ok, type Result } from '../../shared/result'
import type { NotADocket } from './not-a-docket'
import { MAX_BYTES } from './read-docket'
import { readFile } from './read-file'

const FOLDER: NotADocket = {
  code: 'folder',
  message: 'This is a folder. Open it and import the files in it, several at once if you like.',
}

async function bytesAt(path: string): Promise<Result<Uint8Array, NotADocket>> {
  try {
    const facts = await stat(path)
    if (facts.isDirectory()) return err(FOLDER)
    if (facts.size <= MAX_BYTES) return ok(await readBytes(path))
    return err({ code: 'too-large', message: 'The file is larger than 256 MB and was not read.' })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error
    return err({ code: 'unreadable-file', message: `The file could not be opened (${String(error.code)}).` })
  }
}

/** Reads the file at a path, whatever it is, or says what is in the way. */
export async function readPath(path: string): Promise<Result<ParsedFile, NotADocket>> {
  const bytes = await bytesAt(path)
  return bytes.ok ? readFile(bytes.value) : bytes
}

/** The same for an import: with its name, and, of a paper that the case keeps, with what its bytes are known by. */
export async function readForImport(path: string): Promise<Result<ReadFile, NotADocket>> {
  const bytes = await bytesAt(path)
  if (!bytes.ok) return bytes
  const parsed = await readFile(bytes.value)
  if (!parsed.ok) return parsed
  const name = basename(path).slice(-300)
  const kept =
    parsed.value.kind === 'court-pdf'
      ? {
          sha256: createHash('sha256').update(bytes.value).digest('hex'),
          name,
          bytes: bytes.value.length,
          pages: parsed.value.pdf.pages,
        }
      : null
  return ok({ name, parsed: parsed.value, kept, mapping: null })
}
