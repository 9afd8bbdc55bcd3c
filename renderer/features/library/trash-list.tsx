import type { CaseCard } from '../../../shared/ipc/contract'
import { Button } from '../../ui/button'
import styles from './trash-list.module.css'

interface TrashListProps {
  trash: readonly CaseCard[]
  onRestore: (card: CaseCard) => void
  busy: boolean
}

export function TrashList({ trash, onRestore, busy }: TrashListProps) {
  return (
    <section className={styles['trash']} aria-labelledby="trash-heading">
      <h2 id="trash-heading" className={styles['heading']}>
        Trash
      </h2>
      <ul>
        {trash.map((card) => (
          <li key={card.folder} className={styles['row']}>
            <span className={styles['title']}>{card.title}</span>
            <span className={styles['number']}>{card.docketNumber}</span>
            <Button size="small" disabled={busy} aria-label={`Restore ${card.title}`} onClick={() => onRestore(card)}>
              Restore
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
