import { useState } from 'react'
import type { HistoryEntry } from '../../../shared/history'
import type { EventId } from '../../../shared/model/ids'
import { useDocument, useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { HistoryDetail } from './history-detail'
import { HistoryFilters } from './history-filters'
import { HistoryList } from './history-list'
import styles from './history.module.css'
import { NamedStates } from './name-state'
import { useHistory } from './use-history'

const WIDTH = 1080

/** Who did what and when, for the case or for one event, and what changed between any two states. */
export function HistoryDialog() {
  const { ui } = useWorkspace()
  const open = useUi(({ dialog }) => dialog === 'history')
  const event = useUi(({ historyOf }) => historyOf)
  const title = useDocument(({ document }) => (event === null ? null : (document.event.get(event)?.title ?? null)))
  const close = (): void => ui.setState({ dialog: null })
  return (
    <Dialog
      title={event === null ? 'History' : `History of “${title === null || title === '' ? 'Untitled' : title}”`}
      open={open}
      onClose={close}
      width={WIDTH}
    >
      {open && <HistoryView key={event ?? ''} event={event} onClose={close} />}
    </Dialog>
  )
}

function HistoryView({ event, onClose }: { event: EventId | null; onClose: () => void }) {
  const { ui } = useWorkspace()
  const history = useHistory(event)
  const [selected, setSelected] = useState<HistoryEntry | null>(null)
  const [anchor, setAnchor] = useState<HistoryEntry | null>(null)
  const { page } = history
  const shown = selected ?? page?.entries[0] ?? null
  return (
    <div className={styles['history']}>
      {event === null && page !== null && (
        <NamedStates snapshots={page.snapshots} onNamed={history.reload} onSelect={setSelected} />
      )}
      <div className={styles['bar']}>
        <HistoryFilters history={history} />
        {event !== null && (
          <Button variant="quiet" onClick={() => ui.setState({ historyOf: null })}>
            Show the whole case
          </Button>
        )}
      </div>
      {page?.fault != null && <p role="alert">{page.fault}</p>}
      {page !== null && page.entries.length === 0 && (
        <p className={styles['none']}>Nothing in the history fits that.</p>
      )}
      <div className={styles['panes']}>
        <HistoryList history={history} selected={shown?.rev ?? null} onSelect={setSelected} />
        {shown !== null && (
          <HistoryDetail entry={shown} anchor={anchor} event={event} onAnchor={setAnchor} onRestored={onClose} />
        )}
      </div>
    </div>
  )
}
