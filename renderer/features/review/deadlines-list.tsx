import { dateOfDay } from '../../../shared/model/legal-date-move'
import { dateInWords } from '../../../shared/model/legal-date-words'
import type { CaseDeadline } from '../../../shared/deadlines/case-deadlines'
import { useUi } from '../../app/workspace'
import { Counting } from './counting'
import { FoundEvent } from './finding-item'
import styles from './review.module.css'

/** More than this at once is read by nobody. */
const SHOWN = 300

/** Every day on which something is or was due: those that orders set, and those that rules give for what still waits. */
export function DeadlinesList() {
  const deadlines = useUi((state) => state.deadlines)
  return (
    <section className={styles['part']} aria-label="Deadlines">
      <h3 className={styles['heading']}>
        Deadlines <span className={styles['number']}>{deadlines.length.toLocaleString('en-US')}</span>
      </h3>
      <p className={styles['none']}>
        Computed days are unverified proposals. A day that an order sets comes before any of them.
      </p>
      <ul className={styles['list']}>
        {deadlines.slice(0, SHOWN).map((deadline) => (
          <DeadlineItem key={deadline.key} deadline={deadline} />
        ))}
      </ul>
    </section>
  )
}

function DeadlineItem({ deadline }: { deadline: CaseDeadline }) {
  const isSet = deadline.kind === 'set by an order'
  const when = isSet ? deadline.due : dateOfDay(deadline.date)
  const counted = isSet ? deadline.instead : deadline
  return (
    <li className={styles['deadline']} data-kind={isSet ? 'set' : 'computed'}>
      <p className={styles['due']}>{dateInWords(when)}</p>
      <div className={styles['words']}>
        <p className={styles['message']}>
          {deadline.act.charAt(0).toUpperCase() + deadline.act.slice(1)}
          <span className={styles['state']}>{deadline.kind}</span>
        </p>
        {isSet && deadline.note !== '' && <p className={styles['reason']}>{deadline.note}</p>}
        <ul className={styles['events']}>
          {isSet && <FoundEvent id={deadline.setBy} />}
          {deadline.trigger !== null && <FoundEvent id={deadline.trigger} />}
        </ul>
        {counted !== null && (
          <Counting
            summary={
              isSet
                ? `Instead of ${dateInWords(dateOfDay(counted.date))}, which ${counted.rule} would give (computed, unverified)`
                : `${counted.rule}, counted day by day`
            }
            counting={counted.counting}
          />
        )}
      </div>
    </li>
  )
}
