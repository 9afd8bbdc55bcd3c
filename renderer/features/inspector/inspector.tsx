import { useDocument, useUi } from '../../app/workspace'
import { BulkInspector } from './bulk-inspector'
import { selectedEvents } from '../../store/event-selectors'
import { EmptyInspector } from './empty-inspector'
import { EventInspector } from './event-inspector'
import styles from './inspector.module.css'

/** The panel that shows what is selected: one event with all its fields, several with what they share, or the case when nothing is. */
export function Inspector() {
  const selection = useUi((state) => state.selection)
  const readOnly = useUi(({ open }) => open !== null && open.readOnly !== null)
  const shown = useDocument(({ document }) => {
    // Undo may have taken away what is selected.
    const present = selection.size > 1 ? selectedEvents(document.event, selection).length : selection.size
    return present > 1 ? 'several' : lastPresent(selection, (id) => document.event.has(id))
  })
  return (
    <section aria-label="Inspector" tabIndex={-1} className={styles['inspector']}>
      {shown === null ? (
        <EmptyInspector readOnly={readOnly} />
      ) : shown === 'several' ? (
        <BulkInspector readOnly={readOnly} />
      ) : (
        <EventInspector key={shown} id={shown} readOnly={readOnly} />
      )}
    </section>
  )
}

function lastPresent<T>(selection: ReadonlySet<T>, present: (id: T) => boolean): T | null {
  let last: T | null = null
  for (const id of selection) if (present(id)) last = id
  return last
}
