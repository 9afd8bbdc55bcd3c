import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { documentFrom, type CaseDocument, type DocumentData } from '../../shared/document'
import { brokenReferences } from '../../shared/references'

/** Where the sample case lies inside the app's assets. */
const SAMPLE_FILE = join('sample', 'sec-v-binance.json')

/**
 * Returns SEC v. Binance, the case a new library starts with, from the app's own assets. Throws when it cannot be read or
 * is not sound: the file ships with the app, so a bad one is a bug of ours and not bad input. Its records are held to the schema by a
 * test, and by whatever makes a case of it; the first start does not wait for that twice.
 */
export async function readSampleCase(assetsFolder: string): Promise<CaseDocument> {
  const data = JSON.parse(await readFile(join(assetsFolder, SAMPLE_FILE), 'utf8')) as DocumentData
  const document = documentFrom(data)
  const broken = brokenReferences(document)
  if (broken.length > 0) throw new Error(`The sample case is not sound: ${broken.join('; ')}`)
  return document
}
