import { readRows } from '../../case-tables/read-rows'
import { theCase, type CaseDocument } from '../../document'
import type { IdSource } from '../../model/ids'
import type { LegalDate } from '../../model/legal-date'
import type { SourceFile } from '../../model/source'
import type { ParsedDocket } from '../parsed-docket'
import type { ParsedFile } from '../parsed-file'
import { applyMapping } from '../table/apply-mapping'
import { guessMapping } from '../table/guess-mapping'
import type { ParsedTable, TableMapping } from '../table/parsed-table'
import { differentCases } from './docket-number'
import { Filers } from './filers'
import type { PlanItem, PlanWarning } from './import-plan'
import { joinDockets } from './join-dockets'
import { planDocuments, type ReadDocument } from './plan-documents'
import { planEntries } from './plan-entries'
import { planHead } from './plan-head'
import { passageSource, planPassages } from './plan-passages'
import { counselOf, planParties } from './plan-parties'
import { planRecords } from './plan-records'
import { planScheduled } from './plan-scheduled'

/** A file that was read. Of a PDF the case keeps the bytes as well; a table needs to be told what its columns mean. */
export interface ReadFile {
  name: string
  parsed: ParsedFile
  kept: SourceFile | null
  mapping: TableMapping | null
}

export interface ImportPorts {
  ids: IdSource
  /** The zone that a court's clocks go by; null where it is not known. */
  zoneOf(court: string): string | null
  /** The day on the timeline where the files were let go; null where they came another way. */
  droppedOn: LegalDate | null
}

/** What an import would do to a case, and what the user should know before. */
export interface ImportPlan {
  items: PlanItem[]
  warnings: PlanWarning[]
  filers: Filers
}

interface NamedDocket {
  docket: ParsedDocket
  file: string
}

/** The docket of this case among those of a feed; where none is, the first, which a warning then tells. */
function docketOf({ parsed, name }: ReadFile, number: string): NamedDocket[] {
  if (parsed.kind === 'docket') return [{ docket: parsed.docket, file: name }]
  if (parsed.kind !== 'dockets') return []
  const ours = parsed.dockets.filter(
    ({ docketNumber }) => docketNumber !== null && !differentCases(docketNumber, number),
  )
  return (number === '' ? parsed.dockets.slice(0, 1) : ours).map((docket) => ({ docket, file: name }))
}

/** A docket whose number is not that of the case: its head says nothing of the case. */
const isOther = ({ docketNumber }: ParsedDocket, number: string): boolean =>
  docketNumber !== null && number !== '' && differentCases(docketNumber, number)

function warningsOf(files: readonly ReadFile[], dockets: readonly NamedDocket[], number: string): PlanWarning[] {
  const first = number === '' ? (dockets[0]?.docket.docketNumber ?? '') : number
  const others = dockets.flatMap(({ docket, file }) =>
    isOther(docket, first)
      ? [
          {
            file,
            text: `This is docket ${docket.docketNumber}. The case is ${first}. Import it only if it belongs there.`,
          },
        ]
      : [],
  )
  const said = files.flatMap(({ parsed, name }) => {
    if (parsed.kind === 'case-tables') return []
    const { warnings } = contentOf(parsed)
    return warnings.map((text) => ({ file: name, text }))
  })
  const absent = files.flatMap(({ parsed, name }) =>
    parsed.kind === 'dockets' && !dockets.some(({ file }) => file === name)
      ? [{ file: name, text: 'None of the cases in this file is the open case: nothing of it is imported.' }]
      : [],
  )
  return [...others, ...absent, ...said]
}

function contentOf(parsed: Exclude<ParsedFile, { kind: 'case-tables' }>): { warnings: readonly string[] } {
  switch (parsed.kind) {
    case 'docket':
      return parsed.docket
    case 'dockets':
      return { warnings: parsed.dockets.flatMap(({ warnings }) => warnings) }
    case 'court-pdf':
      return parsed.pdf
    case 'table':
      return parsed.table
    case 'proposals':
      return parsed.proposals
    default:
      return parsed satisfies never
  }
}

function planDockets(document: CaseDocument, dockets: readonly NamedDocket[], { ids, zoneOf }: ImportPorts) {
  const number = theCase(document).docketNumber
  const entries = planEntries(document, joinDockets(dockets), ids)
  const fresh = entries.flatMap(({ item, event, isFresh }) => (isFresh && item.row.picked ? [event] : []))
  const court = dockets.map(({ docket }) => docket.court).find((one) => one !== null) ?? null
  const scheduled = planScheduled(document, fresh, { ids, zone: court === null ? null : zoneOf(court) })
  const parties = planParties(
    document,
    dockets.flatMap(({ docket }) => docket.parties),
    counselOf(dockets.flatMap(({ docket }) => (isOther(docket, number) ? [] : [docket.parties]))),
    ids,
  )
  return { entries, scheduled, parties }
}

const mappingOf = ({ mapping }: ReadFile, table: ParsedTable): TableMapping => mapping ?? guessMapping(table)

/** Rows of a spreadsheet, and the rows that could not be read, line by line. */
function planTable(
  document: CaseDocument,
  file: ReadFile,
  table: ParsedTable,
  ids: IdSource,
): { items: PlanItem[]; warnings: PlanWarning[] } {
  const { proposals, problems } = applyMapping(table, mappingOf(file, table))
  const source = { file: file.name, title: null, url: null, isStated: true }
  return {
    items: planPassages(document, proposals, source, ids),
    warnings: problems.map(({ line, why }) => ({ file: file.name, text: `Line ${line}: ${why}` })),
  }
}

function planOthers(document: CaseDocument, files: readonly ReadFile[], ids: IdSource) {
  const items: PlanItem[] = []
  const warnings: PlanWarning[] = []
  for (const file of files) {
    const { parsed, name } = file
    if (parsed.kind === 'proposals') {
      const { proposals } = parsed.proposals
      items.push(...planPassages(document, proposals, passageSource(name, parsed.proposals), ids))
    } else if (parsed.kind === 'table') {
      const planned = planTable(document, file, parsed.table, ids)
      items.push(...planned.items)
      warnings.push(...planned.warnings)
    } else if (parsed.kind === 'case-tables') {
      const rows = readRows(document, parsed.tables)
      items.push(...planRecords(document, rows))
      warnings.push(...rows.problems.map(({ line, why }) => ({ file: name, text: `Line ${line}: ${why}` })))
    }
  }
  return { items, warnings }
}

/** Says what an import of these files would do to a case. Changes nothing. */
export function planImport(document: CaseDocument, files: readonly ReadFile[], ports: ImportPorts): ImportPlan {
  const { ids, droppedOn } = ports
  const number = theCase(document).docketNumber
  const dockets = files.flatMap((file) => docketOf(file, number))
  const { entries, scheduled, parties } = planDockets(document, dockets, ports)
  const papers = files.flatMap(({ parsed, kept }): ReadDocument[] =>
    parsed.kind === 'court-pdf' && kept !== null ? [{ pdf: parsed.pdf, file: kept }] : [],
  )
  const known = [...document.event.values()]
  const planned = new Map([...known, ...entries.map(({ event }) => event)].map((event) => [event.id, event]))
  const documents =
    papers.length === 0 ? [] : planDocuments(document, papers, [...planned.values()], { ids, droppedOn })
  const others = planOthers(document, files, ids)
  const filers = new Filers()
  for (const { party, name } of parties) filers.add(party.id, name, party.name, party.short)
  for (const party of document.party.values()) filers.add(party.id, party.docketName, party.name, party.short)
  return {
    items: [
      ...planHead(
        document,
        dockets.flatMap(({ docket }) => (isOther(docket, number) ? [] : [docket])),
      ),
      ...parties.map(({ item }) => item),
      ...entries.map(({ item }) => item),
      ...scheduled,
      ...documents.map(({ item }) => item),
      ...others.items,
    ],
    warnings: [...warningsOf(files, dockets, number), ...others.warnings],
    filers,
  }
}
