import { useCommandState, useExecute } from '../../commands/use-execute'
import { useDocument, useUi } from '../../app/workspace'
import { Button } from '../../ui/button'
import { ChronologyGrid } from './chronology-grid'
import styles from './chronology.module.css'
import { chronologyRows } from './row-order'

/** The events of the timeline as a table: the same filter, the same selection. */
export function Chronology() {
  const document = useDocument((state) => state.document)
  const filter = useUi((state) => state.filter)
  const hits = useUi((state) => state.hits)
  const sort = useUi((state) => state.sort)
  const rows = chronologyRows(document, filter, hits, sort)
  return (
    <div className={styles['chronology']}>
      <ChronologyGrid rows={rows} />
      {rows.length === 0 && (document.event.size === 0 ? <NoEvents /> : <NothingMatches />)}
    </div>
  )
}

function NoEvents() {
  const execute = useExecute()
  const { enabled } = useCommandState('event.newFiling')
  return (
    <div className={styles['empty']}>
      <p className={styles['lead']}>No events yet</p>
      <p>Drag a kind from the palette onto the timeline, or begin with a filing here.</p>
      <Button size="small" disabled={!enabled} onClick={() => execute('event.newFiling')}>
        New filing
      </Button>
    </div>
  )
}

function NothingMatches() {
  const execute = useExecute()
  const search = useUi((state) => state.search.trim())
  return (
    <div className={styles['empty']}>
      <p className={styles['lead']}>{search === '' ? 'No event passes the filter' : `Nothing found for “${search}”`}</p>
      <Button size="small" onClick={() => execute('filter.clear')}>
        Clear filter and search
      </Button>
    </div>
  )
}
