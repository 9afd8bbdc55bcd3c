import type { TextPlace } from '../../../../shared/brief/case-texts'
import type { EventId } from '../../../../shared/model/ids'
import { useDocument } from '../../../app/workspace'
import styles from './brief-checks.module.css'
import { placeName } from './place-name'

interface PlaceItemProps {
  place: TextPlace
  /** What was found there. */
  words: string
  /** Why it matters. */
  rule?: string
  onShow: (event: EventId) => void
}

/** Something that was found in a text of the case, and where that stands. */
export function PlaceItem({ place, words, rule, onShow }: PlaceItemProps) {
  const where = useDocument(({ document }) => placeName(place, document))
  const text = (
    <>
      <strong className={styles['words']}>{words}</strong>
      <span className={styles['where']}>{where}</span>
      {rule !== undefined && <span className={styles['where']}>{rule}</span>}
    </>
  )
  return (
    <li>
      {place.table === 'event' ? (
        <button type="button" className={styles['event']} onClick={() => onShow(place.id)}>
          {text}
        </button>
      ) : (
        <p className={styles['fact']}>{text}</p>
      )}
    </li>
  )
}
