import type { CaseEvent } from '../../../shared/model/event'
import { KindGlyph } from '../../ui/kind-glyph'
import styles from './link-strip.module.css'

/** An end of the link: its shape and as much of its title as there is room for. */
export function EndName({ event }: { event: CaseEvent }) {
  const name = event.title === '' ? `Untitled ${event.kind}` : event.title
  return (
    <span className={styles['end']} title={name}>
      <KindGlyph kind={event.kind} size={12} />
      <span className={styles['name']}>{name}</span>
    </span>
  )
}
