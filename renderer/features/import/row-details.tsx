import type { PlanRow } from '../../../shared/docket/merge/import-plan'
import { dateInWords } from '../../../shared/model/legal-date-words'
import { reachableScroller } from '../../ui/reachable-scroller'
import styles from './row-details.module.css'
import { fieldName, valueInWords } from './row-words'

/** One row whole: what is to be looked at, what would change, field by field, and the words of the source. */
export function RowDetails({ row }: { row: PlanRow | null }) {
  if (row === null) return <aside className={styles['details']} aria-label="Details" />
  const where = [row.number !== null && `ECF No. ${row.number}`, row.date !== null && dateInWords(row.date)]
  return (
    <aside ref={reachableScroller} className={styles['details']} aria-label="Details">
      <h3 className={styles['title']}>{row.title}</h3>
      <p className={styles['where']}>{where.filter(Boolean).join(' · ')}</p>
      {row.why !== '' && <p className={styles['why']}>{row.why}</p>}
      {row.differences.length > 0 && <Differences {...row} />}
      {row.text !== '' && <p className={styles['text']}>{row.text}</p>}
    </aside>
  )
}

function Differences({ differences }: Pick<PlanRow, 'differences'>) {
  return (
    <dl className={styles['differences']}>
      {differences.map((difference) => (
        <div key={`${difference.field} ${difference.proposed}`}>
          <dt>{fieldName(difference.field)}</dt>
          <Values {...difference} />
        </div>
      ))}
    </dl>
  )
}

/** What a field has and what it would get; only the latter where it has nothing yet, as in a new case. */
function Values({ before, after, proposed }: PlanRow['differences'][number]) {
  if (before === '' && !proposed) return <dd>{valueInWords(after)}</dd>
  return (
    <>
      <dd className={proposed ? styles['kept'] : styles['before']}>
        <span className="visually-hidden">{proposed ? 'Yours, kept: ' : 'Before: '}</span>
        {valueInWords(before)}
      </dd>
      <dd>
        <span className={styles['arrow']} aria-hidden>
          {proposed ? 'docket:' : '→'}
        </span>
        {valueInWords(after)}
      </dd>
    </>
  )
}
