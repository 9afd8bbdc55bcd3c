import { memo } from 'react'
import { Star } from 'lucide-react'
import { questionStatus, type CaseEvent } from '../../../shared/model/event'
import { KIND_LOOKS } from '../../../shared/model/kinds'
import { dateForTable } from '../../../shared/model/legal-date-words'
import { Highlight } from '../../ui/highlight'
import { isAlleged } from '../../store/event-name'
import { KindGlyph } from '../../ui/kind-glyph'
import styles from './chronology-cells.module.css'
import grid from './chronology-grid.module.css'
import { hitExcerpt } from './hit-excerpt'
import { STATUS_WORDS } from './status-words'
import { TitleEditor } from './title-editor'
import { clipped } from '../../ui/clipped'

export const rowId = (index: number): string => `chronology-row-${index}`

interface RowProps {
  event: CaseEvent
  /** Place in the table, from 0. */
  index: number
  /** Pixels from the top of the table. */
  start: number
  filedBy: string
  words: readonly string[]
  selected: boolean
  /** The row that the arrow keys move from. */
  lead: boolean
  editing: boolean
  onEdited: (title: string | null) => void
}

/** One event. Drawn again only when something it shows has changed: scrolling draws the rows that come in and no others. */
export const ChronologyRow = memo(function ChronologyRow(props: RowProps) {
  const { event, index, start, filedBy, words, selected, lead } = props
  const date = event.date === null ? null : dateForTable(event.date)
  return (
    <div
      role="row"
      id={rowId(index)}
      aria-rowindex={index + 2}
      aria-selected={selected}
      data-event-id={event.id}
      data-index={index}
      data-lead={lead || undefined}
      className={`${grid['columns']} ${grid['row']}`}
      style={{ transform: `translateY(${start}px)` }}
    >
      <div role="gridcell" className={styles['date']} data-range={date?.includes('–') || undefined}>
        {date === null ? <span className={styles['none']}>No date</span> : <Highlight text={date} words={words} />}
      </div>
      <div role="gridcell" className={styles['kind']}>
        <KindGlyph kind={event.kind} size={12} />
        <span className={styles['kindName']}>{KIND_LOOKS[event.kind].label}</span>
      </div>
      <TitleCell {...props} shown={[date ?? '', clipped(event.title), event.ecf ?? '', filedBy].join(' ')} />
      <div role="gridcell" className={styles['ecf']}>
        {event.ecf !== null && <Highlight text={event.ecf} words={words} />}
      </div>
      <div role="gridcell" className={styles['filedBy']} title={clipped(filedBy)}>
        <Highlight text={clipped(filedBy)} words={words} />
      </div>
    </div>
  )
})

/** `shown` is what the row shows of the event: a hit elsewhere in it is told in an excerpt. */
function TitleCell({ event, words, editing, onEdited, shown }: RowProps & { shown: string }) {
  if (editing) {
    return (
      <div role="gridcell" className={styles['titleCell']}>
        <TitleEditor title={event.title} onDone={onEdited} />
      </div>
    )
  }
  const excerpt = hitExcerpt(event, shown, words)
  return (
    <div role="gridcell" className={styles['titleCell']} data-importance={event.importance}>
      {event.importance === 'key' && <Star size={12} className={styles['key']} aria-label="Key event" />}
      <span className={styles['title']}>
        {event.title === '' ? (
          <i className={styles['none']}>Untitled</i>
        ) : (
          <Highlight text={clipped(event.title)} words={words} />
        )}
      </span>
      {excerpt !== null && (
        <span className={styles['excerpt']}>
          <Highlight text={excerpt} words={words} />
        </span>
      )}
      {isAlleged(event) && (
        <span
          className={styles['pill']}
          title={`The fact is ${event.dispute === 'unsure' ? 'not certain to be agreed' : event.dispute}`}
        >
          Alleged
        </span>
      )}
      <QuestionPill event={event} />
    </div>
  )
}

function QuestionPill({ event }: { event: CaseEvent }) {
  const status = questionStatus(event)
  if (status === null) return null
  return (
    <span className={styles['pill']} data-status={status}>
      {STATUS_WORDS[status]}
    </span>
  )
}
