import { sortedEvents } from '../../../shared/chronological-order'
import { shownEvents, trayEvents } from '../../store/event-selectors'
import { isReadOnly } from '../../app/is-read-only'
import { useDocument, useUi } from '../../app/workspace'
import { TrayList } from './tray-list'
import styles from './tray.module.css'

/** Events with no place in time yet. The timeline itself takes away the date of what is dropped on `data-drop="tray"`. */
export function Tray() {
  const document = useDocument((state) => state.document)
  const filter = useUi((state) => state.filter)
  const hits = useUi((state) => state.hits)
  const events = trayEvents(shownEvents(document, filter, hits))
  const readOnly = useUi(isReadOnly)
  const all = useUndatedCount()
  return (
    <section className={styles['tray']} data-drop="tray" data-scope="events" aria-labelledby="tray-heading">
      <h2 id="tray-heading" className={styles['heading']}>
        Tray
        <span className={styles['count']}>{events.length === all ? all : `${events.length} of ${all}`}</span>
      </h2>
      {events.length === 0 ? (
        <p className={styles['empty']}>{emptyText(all, readOnly)}</p>
      ) : (
        <TrayList events={events} />
      )}
    </section>
  )
}

function useUndatedCount(): number {
  return useDocument(({ document }) => trayEvents(sortedEvents(document.event)).length)
}

function emptyText(all: number, readOnly: boolean): string {
  if (all > 0) return 'The filter or the search hides what is in the tray'
  return readOnly ? 'Every event has a date' : 'Drag an event here to take its date away'
}
