import { basename } from 'node:path'
import { v7 } from 'uuid'
import { IMPORT_SLICE, SAMPLE_ROWS, type ImportSummary, type TableToMap } from '../../../shared/docket/import-view'
import { caseForImport } from '../../../shared/docket/merge/case-for-import'
import { importPatch } from '../../../shared/docket/merge/import-patch'
import type { PlanRow } from '../../../shared/docket/merge/import-plan'
import { planImport, type ImportPlan, type ReadFile } from '../../../shared/docket/merge/plan-import'
import { applyMapping } from '../../../shared/docket/table/apply-mapping'
import { guessMapping, headerKey } from '../../../shared/docket/table/guess-mapping'
import type { ParsedTable, TableMapping } from '../../../shared/docket/table/parsed-table'
import { documentFrom, EMPTY_DOCUMENT, theCase, type CaseDocument } from '../../../shared/document'
import type { Case } from '../../../shared/model/case'
import type { LegalDate } from '../../../shared/model/legal-date'
import type { Patch } from '../../../shared/patch'
import { withDatesOfLives } from '../../../shared/questions/question-dates'
import { courtZone } from '../../import/feed/court-zone'
import { readFile } from '../../import/read-file'
import { readForImport } from '../../import/read-path'
import type { ImportAnswer, ImportAsk } from './import-message'

type Read = Extract<ImportAsk, { kind: 'read' }>
type OnStep = (fraction: number, step: string) => void

const PASTED = 'Pasted text'
const NOTHING_READ = 'The import was asked before it had read anything'

function sampleOf(table: ParsedTable, mapping: TableMapping): TableToMap['read'] {
  const sample = { ...table, rows: table.rows.slice(0, SAMPLE_ROWS) }
  // Each row by itself, so that what is wrong stands beside the row.
  return sample.rows.map((row, index) => {
    const { proposals, problems } = applyMapping(
      { ...sample, rows: [row], firstLine: table.firstLine + index },
      mapping,
    )
    return {
      date: proposals[0]?.date ?? null,
      title: proposals[0]?.title ?? '',
      problem: problems[0]?.why ?? '',
    }
  })
}

/** One import, from reading to the patch: all of it away from the window and from the main process. */
export class ImportWork {
  #files: { file: ReadFile; path: string | null }[] = []
  #refused: ImportSummary['refused'] = []
  #document: CaseDocument = EMPTY_DOCUMENT
  #plan: ImportPlan | null = null
  #patch: Patch = []
  #droppedOn: LegalDate | null = null

  get #planned(): ImportPlan {
    if (this.#plan === null) throw new Error(NOTHING_READ)
    return this.#plan
  }

  async read({ paths, text, document, mappings, droppedOn }: Read, onStep: OnStep): Promise<ImportSummary> {
    this.#droppedOn = droppedOn
    for (const [index, path] of paths.entries()) {
      onStep(index / (paths.length + 1), `Reading ${basename(path)}`)
      await this.#readPath(path)
    }
    if (text !== null) await this.#readText(text)
    for (const { file } of this.#files) {
      if (file.parsed.kind === 'table') file.mapping = mappings[headerKey(file.parsed.table.head)] ?? null
    }
    const files = this.#files.map(({ file }) => file)
    const record = document === null ? caseForImport(files, v7) : null
    this.#document =
      document === null
        ? { ...EMPTY_DOCUMENT, case: new Map(record === null ? [] : [[record.id, record]]) }
        : // As the window has it: questions of a case made elsewhere are dated by their links from the moment it is opened.
          withDatesOfLives(documentFrom(document))
    onStep(paths.length / (paths.length + 1), 'Comparing with the case')
    return this.#planAnew()
  }

  async #readPath(path: string): Promise<void> {
    const read = await readForImport(path)
    if (read.ok) this.#files.push({ file: read.value, path })
    else this.#refused.push({ file: basename(path), text: read.error.message })
  }

  async #readText(text: string): Promise<void> {
    const read = await readFile(new TextEncoder().encode(text))
    if (read.ok) this.#files.push({ file: { name: PASTED, parsed: read.value, kept: null, mapping: null }, path: null })
    else this.#refused.push({ file: PASTED, text: read.error.message })
  }

  #planAnew(): ImportSummary {
    const files = this.#files.map(({ file }) => file)
    this.#plan = planImport(this.#document, files, {
      ids: v7,
      zoneOf: courtZone,
      droppedOn: this.#droppedOn,
    })
    return {
      caseTitle: theCase(this.#document).shortTitle,
      files: files.map(({ name }) => name),
      rows: this.#plan.items.length,
      warnings: this.#plan.warnings,
      refused: this.#refused,
      tables: this.#tables(),
    }
  }

  #tables(): TableToMap[] {
    return this.#files.flatMap(({ file: { parsed, mapping, name } }, index) => {
      if (parsed.kind !== 'table') return []
      const { table } = parsed
      const used = mapping ?? guessMapping(table)
      return [
        {
          file: index,
          name,
          sheet: table.sheet,
          head: table.head,
          sample: table.rows.slice(0, SAMPLE_ROWS),
          rows: table.rows.length,
          mapping: used,
          read: sampleOf(table, used),
        },
      ]
    })
  }

  map(index: number, mapping: TableMapping): ImportAnswer<'map'> {
    const found = this.#files[index]?.file
    if (found?.parsed.kind !== 'table') throw new Error('There is no such table')
    found.mapping = mapping
    return { summary: this.#planAnew(), headerKey: headerKey(found.parsed.table.head) }
  }

  rows(from: number): PlanRow[] {
    const slice = this.#planned.items.slice(from, from + IMPORT_SLICE)
    return slice.map(({ row }, index) => ({ ...row, id: from + index }))
  }

  take(rows: readonly number[]): ImportAnswer<'take'> {
    const taken = new Set(rows)
    this.#patch = importPatch(this.#document, this.#planned, taken, v7)
    const kept = new Set(
      this.#patch.flatMap(({ table, after }) => (table === 'source' && after?.file != null ? [after.file.sha256] : [])),
    )
    const papers = this.#files.flatMap(({ file, path }) =>
      path !== null && file.kept !== null && kept.has(file.kept.sha256) ? [{ path, sha256: file.kept.sha256 }] : [],
    )
    return { changes: this.#patch.length, papers }
  }

  changes(from: number): Patch {
    return this.#patch.slice(from, from + IMPORT_SLICE)
  }

  record(): Case {
    return theCase(this.#document)
  }

  /** Does what it is asked. */
  answer(ask: ImportAsk, onStep: OnStep): unknown {
    switch (ask.kind) {
      case 'read':
        return this.read(ask, onStep)
      case 'map':
        return this.map(ask.file, ask.mapping)
      case 'rows':
        return this.rows(ask.from)
      case 'take':
        return this.take(ask.rows)
      case 'changes':
        return this.changes(ask.from)
      case 'record':
        return this.record()
      default:
        return ask satisfies never
    }
  }
}
