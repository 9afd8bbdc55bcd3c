import type { CountedDay } from '../../../shared/deadlines/count-deadline'
import { dateOfDay } from '../../../shared/model/legal-date-move'
import { dateForTable } from '../../../shared/model/legal-date-words'
import styles from './review.module.css'

/** How a deadline was counted, day by day, folded until asked for. */
export function Counting({ summary, counting }: { summary: string; counting: readonly CountedDay[] }) {
  return (
    <details className={styles['counting']}>
      <summary>{summary}</summary>
      <table>
        <tbody>
          {counting.map(({ day, date, weekday, counted, why }) => (
            <tr key={day} data-counted={counted || undefined}>
              <td>{counted ? day : ''}</td>
              <td>
                {weekday.slice(0, 3)} {dateForTable(dateOfDay(date))}
              </td>
              <td>{why}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
