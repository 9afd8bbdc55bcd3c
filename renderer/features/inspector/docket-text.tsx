import type { CaseEvent } from '../../../shared/model/event'
import styles from './docket-text.module.css'

/** The words that the event was imported from, as the docket or another source has them. They are not the user's to edit. */
export function DocketText({ event: { docket } }: { event: CaseEvent }) {
  if (docket === null || docket.text === '') return null
  return (
    <figure className={styles['figure']} aria-label={docket.part === 'passage' ? 'Passage' : 'Docket text'}>
      <blockquote className={styles['text']}>{docket.text}</blockquote>
      <figcaption className={styles['source']}>
        {docket.part === 'scheduled' ? 'Set by an entry of ' : 'From '}
        {docket.file}
      </figcaption>
    </figure>
  )
}
