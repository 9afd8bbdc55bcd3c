import { resolve } from 'node:path'
import Papa from 'papaparse'
import readExcelFile from 'read-excel-file/node'
import { beforeAll, describe, expect, it } from 'vitest'
import writeExcelFile from 'write-excel-file/node'
import { importPatch, pickedRows } from '../../../shared/docket/merge/import-patch'
import { planImport, type ImportPlan, type ReadFile } from '../../../shared/docket/merge/plan-import'
import { documentData, type CaseDocument } from '../../../shared/document'
import { applyPatch } from '../../../shared/patch'
import { countsOf, ids } from '../../../shared/testing/made-up-import'
import { csvOf } from '../../export/csv'
import { workbookOf } from '../../export/workbook'
import { readSampleCase } from '../../store/sample-case'
import { readFile } from '../read-file'

type Rows = string[][]
/** A spreadsheet program: opens what was exported, lets somebody edit its first sheet, and saves it. */
type Program = (document: CaseDocument, edit: (rows: Rows) => Rows) => Promise<Uint8Array>

const events = (document: CaseDocument) => [...document.event.values()]

const csv: Program = (document, edit) => {
  const text = new TextDecoder().decode(csvOf(document, events(document)))
  const { data } = Papa.parse<string[]>(text, { skipEmptyLines: 'greedy' })
  return Promise.resolve(new TextEncoder().encode(`\u{feff}${Papa.unparse(edit(data), { delimiter: ';' })}`))
}

const workbook: Program = async (document, edit) => {
  const sheets = await readExcelFile(Buffer.from(await workbookOf(document, events(document))), { trim: false })
  const saved = sheets.map(({ sheet, data }, index) => {
    const rows = data.map((row) => row.map((cell) => (cell === null ? '' : String(cell))))
    const cell = (value: string) => (value === '' ? null : { value, type: String })
    return { sheet, data: (index === 0 ? edit(rows) : rows).map((row) => row.map(cell)) }
  })
  return new Uint8Array(await writeExcelFile(saved).toBuffer())
}

async function planned(document: CaseDocument, bytes: Uint8Array): Promise<ImportPlan> {
  const read = await readFile(bytes)
  if (!read.ok) throw new Error(read.error.message)
  const file: ReadFile = { name: 'case', parsed: read.value, kept: null, mapping: null }
  return planImport(document, [file], { ids, zoneOf: () => null, droppedOn: null })
}

function taken(document: CaseDocument, plan: ImportPlan): CaseDocument {
  const applied = applyPatch(document, importPatch(document, plan, pickedRows(plan), ids))
  if (!applied.ok) throw new Error(applied.error.message)
  return applied.value
}

const changes = ({ items }: ImportPlan) => items.map(({ row }) => row).filter(({ status }) => status !== 'same')

/** Changes cells of the row of one record, by their heads. */
const editRow =
  (id: string, cells: Record<string, string>) =>
  (rows: Rows): Rows => {
    const [head = []] = rows
    return rows.map((row) =>
      row[head.indexOf('Docketline id')] === id ? head.map((name, at) => cells[name] ?? row[at] ?? '') : row,
    )
  }
const addRow =
  (cells: Record<string, string>) =>
  (rows: Rows): Rows => [...rows, (rows[0] ?? []).map((name) => cells[name] ?? '')]

let sample: CaseDocument
beforeAll(async () => {
  sample = await readSampleCase(resolve(import.meta.dirname, '../../../assets'))
})

describe.each<[string, Program]>([
  ['CSV', csv],
  ['a workbook', workbook],
])('the case as %s, saved by a spreadsheet program', (_name, program) => {
  it('changes nothing where nothing was edited', async () => {
    const plan = await planned(sample, await program(sample, (rows) => rows))
    expect(countsOf(plan)).toEqual({ same: sample.event.size })
    expect(plan.warnings).toEqual([])
    expect(importPatch(sample, plan, pickedRows(plan), ids)).toEqual([])
  })

  it('shows an edited cell as one change, field by field, and keeps all else', async () => {
    const event = [...sample.event.values()].find(({ kind, filedBy }) => kind === 'filing' && filedBy.length > 0)
    const [party] = sample.party.values()
    if (event === undefined || party === undefined) throw new Error('The sample has no such event')
    const bytes = await program(
      sample,
      editRow(event.id, { Title: 'Typed in the sheet', Date: '6/5/2024', 'Filed by': party.id }),
    )
    const plan = await planned(sample, bytes)
    expect(changes(plan)).toMatchObject([
      {
        status: 'changed',
        title: 'Typed in the sheet',
        differences: expect.arrayContaining([
          { field: 'Date', before: event.date, after: '2024-06-05', proposed: false },
          { field: 'Title', before: event.title, after: 'Typed in the sheet', proposed: false },
        ]),
      },
    ])
    const after = taken(sample, plan)
    const edited = { ...event, title: 'Typed in the sheet', date: '2024-06-05', filedBy: [party.id] }
    expect(after.event.get(event.id)).toEqual(edited)
    const untouched = ({ event: all, ...rest }: CaseDocument) =>
      documentData({ ...rest, event: new Map([...all].filter(([id]) => id !== event.id)) })
    expect(untouched(after)).toEqual(untouched(sample))
  })

  it('makes an event of a row that was typed in, once', async () => {
    const bytes = await program(
      sample,
      addRow({ Date: 'March 3, 2024', Kind: 'Order', Title: 'Order typed in the sheet', 'ECF No.': '300' }),
    )
    const plan = await planned(sample, bytes)
    expect(changes(plan)).toMatchObject([{ status: 'new', title: 'Order typed in the sheet', date: '2024-03-03' }])
    const after = taken(sample, plan)
    const made = [...after.event.values()].find(({ title }) => title === 'Order typed in the sheet')
    expect(made).toMatchObject({ kind: 'order', ecf: '300', importance: 'normal', confidence: 'high' })
    expect(changes(await planned(after, bytes))).toEqual([])
  })

  it('names an edited cell that cannot be read, and changes nothing by it', async () => {
    const [event] = sample.event.values()
    if (event === undefined) throw new Error('The sample is empty')
    const plan = await planned(sample, await program(sample, editRow(event.id, { Date: 'the week after' })))
    expect(changes(plan)).toEqual([])
    expect(plan.warnings.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Line \d+: The event cannot be read/),
    ])
  })

  it('does not bring back what the user deleted since', async () => {
    const [link] = sample.link.values()
    if (link === undefined) throw new Error('The sample has no link')
    const bytes = await program(sample, (rows) => rows)
    const links = new Map([...sample.link].filter(([, { from, to }]) => from !== link.to && to !== link.to))
    const event = new Map([...sample.event].filter(([id]) => id !== link.to))
    const less = { ...sample, link: links, event }
    const plan = await planned(less, bytes)
    expect(new Set(changes(plan).map(({ status }) => status))).toEqual(new Set(['left-out']))
    expect(importPatch(less, plan, pickedRows(plan), ids)).toEqual([])
  })
})
