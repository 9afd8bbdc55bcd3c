import type { EventId } from '../../../shared/model/ids'
import type { Finding } from '../../../shared/sequence-checks/finding'
import { useDocument, useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { showEvent } from '../board/show-question'
import { EventLine } from '../inspector/fields/event-picker'
import { acceptFinding } from './accept-finding'
import styles from './review.module.css'

interface FindingItemProps {
  finding: Finding
  /** The event beside which it is shown, and which it need not name. */
  beside?: EventId
}

/** What looks out of order, why that is looked for, the events it is about, and a way to say that it is right so. */
export function FindingItem({ finding, beside }: FindingItemProps) {
  const workspace = useWorkspace()
  const readOnly = useUi(({ open }) => open !== null && open.readOnly !== null)
  return (
    <li className={styles['finding']}>
      <div className={styles['words']}>
        <p className={styles['message']}>{finding.message}</p>
        <p className={styles['reason']}>{finding.reason}</p>
        <ul className={styles['events']}>
          {finding.eventIds
            .filter((id) => id !== beside)
            .slice(0, 6)
            .map((id) => (
              <FoundEvent key={id} id={id} />
            ))}
        </ul>
      </div>
      {!readOnly && (
        <Button size="small" onClick={() => acceptFinding(workspace, finding)}>
          Accept
        </Button>
      )}
    </li>
  )
}

export function FoundEvent({ id }: { id: EventId }) {
  const workspace = useWorkspace()
  const event = useDocument((state) => state.document.event.get(id))
  if (event === undefined) return null
  return (
    <li>
      <button type="button" className={styles['event']} onClick={() => showEvent(workspace, id)}>
        <EventLine event={event} />
      </button>
    </li>
  )
}
