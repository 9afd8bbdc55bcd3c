import { readFile } from 'node:fs/promises'
import { briefDefaults, type BriefOptions } from '../../../shared/brief/brief-options'
import { BRIEF_PARTS } from '../../../shared/brief/brief-parts'
import { DocumentData, documentFrom, type CaseDocument } from '../../../shared/document'
import { LegalDate } from '../../../shared/model/legal-date'

/** The case that a process is told to print, as the app itself reads one. */
export async function readCaseFile(file: string): Promise<CaseDocument> {
  return documentFrom(DocumentData.parse(JSON.parse(await readFile(file, 'utf8'))))
}

/** All parts of a brief, or those of a list with commas. */
export function optionsWith(parts: string): BriefOptions {
  const usual = briefDefaults()
  const chosen = new Set(parts.split(',').filter((part) => part !== ''))
  return chosen.size === 0 ? usual : { ...usual, parts: BRIEF_PARTS.map((part) => ({ part, on: chosen.has(part) })) }
}

export const PREPARED_ON = LegalDate.parse('2025-07-01')
