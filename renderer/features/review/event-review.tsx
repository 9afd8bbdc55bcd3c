import { useMemo } from 'react'
import { eventDeadlines, type EventDeadline } from '../../../shared/deadlines/event-deadlines'
import type { CaseEvent } from '../../../shared/model/event'
import { dateOfDay } from '../../../shared/model/legal-date-move'
import { dateInWords } from '../../../shared/model/legal-date-words'
import { reviewedFindings } from '../../../shared/sequence-checks/accepted-findings'
import { useDocument, useUi } from '../../app/workspace'
import inspector from '../inspector/inspector.module.css'
import { Counting } from './counting'
import { FindingItem, FoundEvent } from './finding-item'
import styles from './review.module.css'
import { SetDeadlines } from './set-deadlines'

/** What the checks say of one event; nothing where they say nothing. */
export function EventFindings({ event }: { event: CaseEvent }) {
  const findings = useUi((state) => state.findings)
  const document = useDocument((state) => state.document)
  const { open } = reviewedFindings(
    findings.filter(({ eventIds }) => eventIds.includes(event.id)),
    document,
  )
  if (open.length === 0) return null
  return (
    <div role="group" aria-label="Findings" className={`${inspector['group']} ${styles['beside']}`}>
      <h3 className={styles['small']}>Looks out of order</h3>
      <ul className={styles['list']}>
        {open.map((finding) => (
          <FindingItem key={`${finding.code} ${finding.eventIds.join(' ')}`} finding={finding} beside={event.id} />
        ))}
      </ul>
    </div>
  )
}

/** The days that rules count from an event, and those that it sets itself; nothing where there are none. */
export function EventDeadlines({ event, readOnly }: { event: CaseEvent; readOnly: boolean }) {
  const document = useDocument((state) => state.document)
  const counted = useMemo(() => eventDeadlines(event, document), [event, document])
  const sets = event.kind === 'order' || event.kind === 'filing'
  if (counted.length === 0 && !sets) return null
  return (
    <div role="group" aria-label="Deadlines" className={`${inspector['group']} ${styles['beside']}`}>
      <h3 className={styles['small']}>Deadlines</h3>
      <ul className={styles['list']}>
        {counted.map((deadline) => (
          <CountedFrom key={deadline.rule} deadline={deadline} />
        ))}
      </ul>
      {sets && <SetDeadlines event={event} readOnly={readOnly} />}
    </div>
  )
}

function CountedFrom({ deadline }: { deadline: EventDeadline }) {
  const { act, rule, date, counting, countedFrom, replacedBy, met } = deadline
  const computed = dateInWords(dateOfDay(date))
  return (
    <li className={styles['counted']} data-replaced={replacedBy !== null || undefined}>
      <p className={styles['message']}>
        {act.charAt(0).toUpperCase() + act.slice(1)}: {replacedBy === null ? computed : dateInWords(replacedBy.due)}
        <span className={styles['state']}>{replacedBy === null ? 'computed, unverified' : 'set by an order'}</span>
      </p>
      {replacedBy !== null && (
        <ul className={styles['events']}>
          <FoundEvent id={replacedBy.setBy} />
        </ul>
      )}
      {met !== null && replacedBy === null && (
        <ul className={styles['events']}>
          <FoundEvent id={met.id} />
        </ul>
      )}
      <Counting
        summary={
          replacedBy === null ? `${rule}, from ${countedFrom}` : `${rule} would give ${computed} (computed, unverified)`
        }
        counting={counting}
      />
    </li>
  )
}
