import { NO_HEADER, type DocketEntry, type DocketHeader, type ParsedDocket } from '../../../shared/docket/parsed-docket'
import { err, ok, type Result } from '../../../shared/result'
import { docketDate } from '../docket-date'
import { collapse } from '../html/visible-text'
import type { NotADocket } from '../not-a-docket'
import { docketNumber } from '../pacer/docket-number'
import { judgeName } from '../pacer/judge-name'
import { unreadRows } from '../pacer/unread-rows'
import { withoutSecrets } from '../without-secrets'
import { ecfNumber, entryOf, inDocketOrder, pacerDocumentId } from './api-entry'
import { findInJson, type ApiDocket, type ApiEntry, type JsonFinds, type SearchHit } from './api-json'

const OTHER_JSON: NotADocket = {
  code: 'other-json',
  message:
    'This JSON file holds no docket that Docketline knows. CourtListener docket and docket-entries files can be read.',
}
const TWO_CASES: NotADocket = {
  code: 'other-json',
  message: 'This file holds the dockets of several cases. Save the entries of one case.',
}

const said = (text: string | null | undefined): string | null => collapse(text ?? '') || null

function headerOf(docket: ApiDocket): DocketHeader {
  const number = said(docket.docket_number)
  const initials = [docket.federal_dn_judge_initials_assigned, docket.federal_dn_judge_initials_referred].filter(
    Boolean,
  )
  const bare = number === null ? null : (docketNumber(number)?.bare ?? number)
  return {
    court: said(docket.court_id) ?? /\/courts\/(\w+)/.exec(docket.court ?? '')?.[1] ?? null,
    docketNumber: bare,
    printedNumber: bare === null ? null : [bare, ...initials].join('-'),
    caseName: said(docket.case_name) ?? said(docket.case_name_full),
    dateFiled: docketDate(docket.date_filed ?? ''),
    dateTerminated: docketDate(docket.date_terminated ?? ''),
    assignedTo: judgeName(docket.assigned_to_str ?? ''),
    referredTo: judgeName(docket.referred_to_str ?? ''),
    cause: said(docket.cause),
    natureOfSuit: said(docket.nature_of_suit),
  }
}

/** Which case an entry belongs to, as far as its row says: the number at the end of the link to its docket. */
const caseOf = (row: ApiEntry): string => /(\d+)\/?$/.exec(String(row.docket ?? ''))?.[1] ?? ''

/** Pages can overlap; a row is known by its id. */
function withoutRepeats(rows: readonly ApiEntry[]): ApiEntry[] {
  const seen = new Set<string>()
  return rows.filter((row) => {
    const id = String(row.id ?? '')
    if (id === '') return true
    if (seen.has(id)) return false
    seen.add(id)
    return true
  })
}

/** Entries alone name no court; the storage path of their documents does. */
function courtOf(rows: readonly ApiEntry[]): string | null {
  for (const row of rows) {
    for (const document of row.recap_documents ?? []) {
      const court = /gov\.uscourts\.(\w+)\./.exec(
        `${document?.filepath_local ?? ''} ${document?.filepath_ia ?? ''}`,
      )?.[1]
      if (court !== undefined) return court
    }
  }
  return null
}

/** Entries whose date could not be read: they are kept, and named. */
function withoutDate(rows: readonly ApiEntry[]): string[] {
  const places = rows.flatMap(({ date_filed: date }, at) =>
    (date ?? '') !== '' && docketDate(date ?? '') === null ? [at + 1] : [],
  )
  return places.length === 0
    ? []
    : [`Entries whose date could not be read, taken without one: ${places.slice(0, 50).join(', ')}.`]
}

function warningsOf(finds: JsonFinds, rows: readonly ApiEntry[]): string[] {
  const warnings = [...unreadRows(finds.strange, 'file'), ...withoutDate(rows)]
  const short = finds.announced !== null && finds.dockets.length === 0 && rows.length < finds.announced
  if (finds.pages > 0 && (finds.unfinished === finds.pages || short)) {
    warnings.push('There are more pages of this docket than were given: it is not the whole docket.')
  }
  if (finds.dockets.length === 0) {
    warnings.push('The file holds entries only: it does not name the case. Add the docket file for that.')
  }
  if (rows.length === 0) warnings.push('The file has the head of the case and no entries.')
  return warnings
}

function partiesOf(docket: ApiDocket | undefined): ParsedDocket['parties'] {
  return (docket?.parties ?? []).flatMap((party) => {
    const name = said(party?.name)
    const role = said(party?.type) ?? said(party?.party_types?.[0]?.name) ?? 'Unknown'
    const counsel = (party?.attorneys ?? []).flatMap((attorney) => said(attorney?.name) ?? [])
    return name === null ? [] : [counsel.length === 0 ? { name, role } : { name, role, counsel }]
  })
}

function hitEntry(document: NonNullable<NonNullable<SearchHit['recap_documents']>[number]>): DocketEntry {
  return {
    number: ecfNumber(document.entry_number) ?? ecfNumber(document.document_number),
    dateFiled: docketDate(document.entry_date_filed ?? ''),
    dateEntered: null,
    text: withoutSecrets(collapse(document.description ?? '') || collapse(document.short_description ?? '')),
    documentId: pacerDocumentId(document.pacer_doc_id),
    sequence: null,
  }
}

/** A search hit: the head of a case and at most three of its documents. */
function readHit(hit: SearchHit): ParsedDocket {
  const number = said(hit.docketNumber)
  const documents = (hit.recap_documents ?? []).filter((document) => document !== null)
  return {
    format: 'courtlistener-search',
    ...NO_HEADER,
    court: said(hit.court_id),
    docketNumber: number === null ? null : (docketNumber(number)?.bare ?? number),
    printedNumber: number,
    caseName: said(hit.caseName),
    dateFiled: docketDate(hit.dateFiled ?? ''),
    dateTerminated: docketDate(hit.dateTerminated ?? ''),
    assignedTo: judgeName(hit.assignedTo ?? ''),
    referredTo: judgeName(hit.referredTo ?? ''),
    cause: said(hit.cause),
    natureOfSuit: said(hit.suitNature),
    parties: (hit.party ?? [])
      .map((name) => ({ name: collapse(name), role: 'Unknown' }))
      .filter(({ name }) => name !== ''),
    entries: documents.filter((document) => (document.attachment_number ?? '') === '').map(hitEntry),
    warnings: ['A search result holds a few documents of a case: it is not the whole docket.'],
  }
}

/** The cases that a page of search results holds, where it holds several and nothing else; empty for any other file. */
export function readSearchResults(values: readonly unknown[]): ParsedDocket[] {
  const { hits, dockets, entries } = findInJson(values)
  const known = new Set<string>()
  const cases = hits.map(readHit).filter(({ court, docketNumber }) => {
    const key = `${court ?? ''} ${docketNumber ?? ''}`
    if (known.has(key)) return false
    known.add(key)
    return true
  })
  return cases.length > 1 && dockets.length === 0 && entries.length === 0 ? cases : []
}

/** Reads what CourtListener and the Internet Archive give as JSON: dockets, docket entries in pages, search results. */
export function readApiJson(values: readonly unknown[]): Result<ParsedDocket, NotADocket> {
  const finds = findInJson(values)
  const hit = finds.hits[0]
  if (hit !== undefined && finds.dockets.length === 0 && finds.entries.length === 0) {
    return finds.hits.length > 1 ? err(TWO_CASES) : ok(readHit(hit))
  }
  const docket = finds.dockets[0]
  const rows = inDocketOrder(withoutRepeats(finds.entries))
  const isDocket = docket !== undefined && (said(docket.docket_number) !== null || said(docket.case_name) !== null)
  if (rows.length === 0 && !isDocket) return err(OTHER_JSON)
  const numbers = new Set(finds.dockets.map((found) => said(found.docket_number)))
  if (numbers.size > 1 || new Set(rows.map(caseOf).filter(Boolean)).size > 1) return err(TWO_CASES)
  const header = docket === undefined ? NO_HEADER : headerOf(docket)
  return ok({
    format:
      docket?.docket_entries === undefined || docket.docket_entries === null ? 'courtlistener-api' : 'archive-json',
    ...header,
    court: header.court ?? courtOf(rows),
    parties: partiesOf(docket),
    entries: rows.map(entryOf),
    warnings: warningsOf(finds, rows),
  })
}
