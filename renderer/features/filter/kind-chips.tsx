import type { EventKind } from '../../../shared/model/event'
import { KindGlyph } from '../../ui/kind-glyph'
import { KIND_CHOICES } from './filter-choices'
import styles from './filter-panel.module.css'

interface KindChipsProps {
  chosen: ReadonlySet<EventKind>
  counts: ReadonlyMap<EventKind, number>
  onToggle: (kind: EventKind) => void
}

export function KindChips({ chosen, counts, onToggle }: KindChipsProps) {
  return (
    <fieldset className={`${styles['part']} ${styles['wide']}`}>
      <legend className={styles['title']}>Kind</legend>
      <div className={styles['kinds']}>
        {KIND_CHOICES.map(({ value, label }) => (
          <label key={value} className={styles['kind']}>
            <input
              type="checkbox"
              className={styles['cover']}
              checked={chosen.has(value)}
              onChange={() => onToggle(value)}
            />
            <KindGlyph kind={value} size={12} />
            {label}
            <span className={styles['count']}>{(counts.get(value) ?? 0).toLocaleString('en-US')}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
