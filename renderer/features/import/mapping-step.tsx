import type { ImportSummary, TableToMap } from '../../../shared/docket/import-view'
import { TABLE_FIELDS, type TableField } from '../../../shared/docket/table/parsed-table'
import { parseLegalDate, type LegalDate } from '../../../shared/model/legal-date'
import { dateForTable } from '../../../shared/model/legal-date-words'
import { useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { reachableScroller } from '../../ui/reachable-scroller'
import { Select } from '../../ui/select'
import styles from './mapping-step.module.css'

const NOT_IMPORTED = 'nothing'
const FIELD_LABELS: Record<TableField, string> = {
  date: 'Date',
  'end date': 'End date',
  'date entered': 'Date entered',
  number: 'ECF number',
  title: 'Title',
  text: 'Text',
  kind: 'Kind',
  note: 'Note',
  source: 'Source',
  id: 'Id of the row',
}
const OPTIONS: readonly { value: TableField | typeof NOT_IMPORTED; label: string }[] = [
  { value: NOT_IMPORTED, label: 'Not imported' },
  ...TABLE_FIELDS.map((value) => ({ value, label: FIELD_LABELS[value] })),
]
/** Fields that may stand over several columns. */
const REPEATED: ReadonlySet<TableField> = new Set(['note', 'text'])

/** The mapping with a column made a field; another column that had it is let go. */
function remapped({ mapping }: TableToMap, column: number, field: TableField | null): TableToMap['mapping'] {
  return mapping.map((known, index) => {
    if (index === column) return field
    return known === field && field !== null && !REPEATED.has(field) ? null : known
  })
}

/** What the columns of a spreadsheet are: guessed, to be put right, with the first rows as they would be read. */
export function MappingStep({ summary, table: at }: { summary: ImportSummary; table: number }) {
  const { imports } = useWorkspace()
  const table = summary.tables[at]
  if (table === undefined) return null
  const isReadable =
    table.mapping.includes('date') && table.mapping.some((field) => field === 'title' || field === 'text')
  // Heads and cells repeat: a column is told by its place, a line by its own.
  const columns = table.head.map((name, column) => ({ name, column }))
  const lines = table.sample.map((cells, row) => ({ cells, row }))
  const of = summary.tables.length > 1 ? ` (${at + 1} of ${summary.tables.length})` : ''
  return (
    <Dialog
      title={`Columns of ${table.name}${of}`}
      open
      onClose={() => imports.cancel()}
      width={1080}
      footer={
        <>
          <span className={styles['hint']} role="status">
            {isReadable
              ? 'Remembered for tables with the same heads.'
              : 'Say which column is the date, and which the title or the text.'}
          </span>
          <Button onClick={() => imports.cancel()}>Cancel</Button>
          <Button variant="primary" disabled={!isReadable} onClick={() => void imports.mapped()}>
            Continue
          </Button>
        </>
      }
    >
      <p className={styles['lead']}>
        {[table.sheet, `${table.rows.toLocaleString('en-US')} rows, the first ${table.sample.length} shown`]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <div ref={reachableScroller} className={styles['scroller']}>
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Read as</th>
              {columns.map(({ name, column }) => (
                <th key={column} scope="col">
                  <span className={styles['name']}>{name}</span>
                  <Select
                    label={`Column ${name}`}
                    hideLabel
                    value={table.mapping[column] ?? NOT_IMPORTED}
                    options={OPTIONS}
                    onChange={(value) =>
                      void imports.map(remapped(table, column, value === NOT_IMPORTED ? null : value))
                    }
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {lines.map(({ cells, row }) => (
              <tr key={row}>
                <td>
                  <ReadAs read={table.read[row]} />
                </td>
                {columns.map(({ column }) => (
                  <td key={column} data-unused={table.mapping[column] === null}>
                    {cells[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Dialog>
  )
}

const isDate = (text: string): text is LegalDate => parseLegalDate(text) !== null

function ReadAs({ read }: { read: TableToMap['read'][number] | undefined }) {
  if (read === undefined) return null
  if (read.problem !== '') return <span className={styles['problem']}>{read.problem}</span>
  const date = read.date !== null && isDate(read.date) ? dateForTable(read.date) : 'no date'
  return (
    <>
      <strong className={styles['date']}>{date}</strong> {read.title}
    </>
  )
}
