import { DeadlinesList } from './deadlines-list'
import { FindingsList } from './findings-list'
import styles from './review.module.css'

/** What a case should be looked over for: what seems out of order, and what is due. */
export function Review() {
  return (
    <section className={styles['page']} aria-label="Findings and deadlines">
      <FindingsList />
      <DeadlinesList />
    </section>
  )
}
