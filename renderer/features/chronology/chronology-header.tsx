import { ArrowDown, ArrowUp } from 'lucide-react'
import { useUi, useWorkspace } from '../../app/workspace'
import styles from './chronology-grid.module.css'
import { COLUMNS, type Column } from './columns'

export function ChronologyHeader() {
  return (
    <div role="rowgroup" className={styles['head']}>
      <div role="row" aria-rowindex={1} className={styles['columns']}>
        {COLUMNS.map((column) => (
          <ColumnHeader key={column.column} {...column} />
        ))}
      </div>
    </div>
  )
}

function ColumnHeader({ column, title }: Column) {
  const { ui } = useWorkspace()
  const sort = useUi((state) => state.sort)
  const sorted = sort.column === column
  const Arrow = sort.ascending ? ArrowUp : ArrowDown
  return (
    <div
      role="columnheader"
      aria-sort={sorted ? (sort.ascending ? 'ascending' : 'descending') : 'none'}
      className={styles['heading']}
    >
      <button
        type="button"
        className={styles['sort']}
        onClick={() => ui.setState({ sort: { column, ascending: sorted ? !sort.ascending : true } })}
      >
        {title}
        {sorted && <Arrow size={12} aria-hidden />}
      </button>
    </div>
  )
}
