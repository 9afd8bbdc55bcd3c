import { z } from 'zod'
import type { UnreadRow } from '../pacer/unread-rows'

const text = z.string().nullish().catch(null)
const label = z.union([z.string(), z.number()]).nullish().catch(null)

export const RecapDocument = z.object({
  document_type: z.union([z.number(), z.string()]).nullish().catch(null),
  document_number: label,
  attachment_number: label,
  pacer_doc_id: text,
  description: text,
  filepath_local: text,
  filepath_ia: text,
})

/** A docket entry of the API, or of a docket that the Internet Archive or juriscraper wrote. */
export const ApiEntry = z.object({
  id: label,
  docket: label,
  date_filed: text,
  date_entered: text,
  entry_number: label,
  document_number: label,
  recap_sequence_number: text,
  pacer_sequence_number: label,
  pacer_seq_no: label,
  pacer_doc_id: text,
  description: text,
  short_description: text,
  recap_documents: z.array(RecapDocument.nullable().catch(null)).nullish().catch(null),
})
export type ApiEntry = z.infer<typeof ApiEntry>

const ApiParty = z.object({
  name: text,
  type: text,
  party_types: z
    .array(z.object({ name: text }).nullable().catch(null))
    .nullish()
    .catch(null),
  attorneys: z
    .array(z.object({ name: text }).nullable().catch(null))
    .nullish()
    .catch(null),
})

export const ApiDocket = z.object({
  id: label,
  court: text,
  court_id: text,
  docket_number: text,
  case_name: text,
  case_name_full: text,
  date_filed: text,
  date_terminated: text,
  assigned_to_str: text,
  referred_to_str: text,
  cause: text,
  nature_of_suit: text,
  federal_dn_judge_initials_assigned: text,
  federal_dn_judge_initials_referred: text,
  filepath_ia_json: text,
  docket_entries: z.array(z.unknown()).nullish().catch(null),
  parties: z.array(ApiParty.nullable().catch(null)).nullish().catch(null),
})
export type ApiDocket = z.infer<typeof ApiDocket>

/** A hit of the search API: keys in camel case, at most three documents of the docket. */
export const SearchHit = z.object({
  caseName: text,
  docketNumber: text,
  dateFiled: text,
  dateTerminated: text,
  assignedTo: text,
  referredTo: text,
  court_id: text,
  cause: text,
  suitNature: text,
  party: z.array(z.string()).nullish().catch(null),
  recap_documents: z
    .array(
      z
        .object({
          entry_number: label,
          entry_date_filed: text,
          document_number: label,
          attachment_number: label,
          description: text,
          short_description: text,
          pacer_doc_id: text,
        })
        .nullable()
        .catch(null),
    )
    .nullish()
    .catch(null),
})
export type SearchHit = z.infer<typeof SearchHit>

/** What was found in a JSON file, before any of it is understood. */
export interface JsonFinds {
  dockets: ApiDocket[]
  entries: ApiEntry[]
  hits: SearchHit[]
  /** Values that are none of these, counted with those before them. */
  strange: UnreadRow[]
  /** Pages of an answer in several pages: how many, how many of them name a next one, and how many rows in all there are. */
  pages: number
  unfinished: number
  announced: number | null
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function sort(value: Record<string, unknown>, finds: JsonFinds): void {
  if (Array.isArray(value['results'])) return sortPage(value, value['results'], finds)
  if (isObject(value['payload'])) return sort(value['payload'], finds)
  if ('docketNumber' in value && 'caseName' in value) return void finds.hits.push(SearchHit.parse(value))
  if ('docket_number' in value || Array.isArray(value['docket_entries'])) {
    const docket = ApiDocket.parse(value)
    finds.dockets.push(docket)
    for (const entry of docket.docket_entries ?? []) sortEntry(entry, finds)
    return
  }
  sortEntry(value, finds)
}

function leaveOut(finds: JsonFinds): void {
  const row = finds.dockets.length + finds.entries.length + finds.hits.length + finds.strange.length + 1
  finds.strange.push({ row, why: 'it is no docket and no docket entry' })
}

function sortEntry(value: unknown, finds: JsonFinds): void {
  const isEntry =
    isObject(value) && 'date_filed' in value && ('description' in value || Array.isArray(value['recap_documents']))
  if (isEntry) finds.entries.push(ApiEntry.parse(value))
  else leaveOut(finds)
}

function sortPage(page: Record<string, unknown>, results: readonly unknown[], finds: JsonFinds): void {
  finds.pages += 1
  if (typeof page['next'] === 'string') finds.unfinished += 1
  if (typeof page['count'] === 'number') finds.announced = page['count']
  for (const result of results) {
    if (isObject(result)) sort(result, finds)
    else leaveOut(finds)
  }
}

/** Sorts what a JSON file holds: one page of an answer, an array of pages or of entries, a docket, search hits. */
export function findInJson(values: readonly unknown[]): JsonFinds {
  const finds: JsonFinds = { dockets: [], entries: [], hits: [], strange: [], pages: 0, unfinished: 0, announced: null }
  const flat = values.flatMap((value): unknown[] => (Array.isArray(value) ? value : [value]))
  for (const value of flat) {
    if (isObject(value)) sort(value, finds)
    else leaveOut(finds)
  }
  return finds
}
