import { join } from 'node:path'
import { Low } from 'lowdb'
import { documentData } from '../../shared/document'
import type { LiveDocument } from '../../shared/patch'
import { CASE_FILE, parseCaseFile, SCHEMA, type CaseFile } from './case-file'
import { DurableJSONFile } from './durable-json-file'
import type { StorePorts } from './store-ports'

/** The case file of a document at a revision, as the app writes it. */
export const caseFileOf = (document: LiveDocument, rev: number, head: string, version: string): CaseFile => ({
  format: 'docketline.case',
  schema: SCHEMA,
  rev,
  head,
  savedBy: { app: 'Docketline', version },
  data: documentData(document),
})

/** `case.json` of a folder, through lowdb. Its write keeps the file it replaces as `case.json.bak`. */
export const caseFileAt = (ports: StorePorts, path: string): Low<CaseFile | null> =>
  new Low<CaseFile | null>(
    new DurableJSONFile<CaseFile | null>(ports, join(path, CASE_FILE), { parse: parseCaseFile, backup: true }),
    null,
  )
