import { Filter } from 'lucide-react'
import type { CaseEvent } from '../../../shared/model/event'
import type { EventId } from '../../../shared/model/ids'
import { dateForTable } from '../../../shared/model/legal-date-words'
import { dayOf } from '../../../shared/model/linked-events'
import type { BoardCard, TiedEvent } from '../../../shared/questions/question-board'
import type { QuestionLife } from '../../../shared/questions/question-lives'
import { useDocument, useUi, useWorkspace } from '../../app/workspace'
import { IconButton } from '../../ui/icon-button'
import { KindGlyph } from '../../ui/kind-glyph'
import { namesOf } from '../chronology/names-of'
import { STATUS_WORDS } from '../chronology/status-words'
import styles from './board.module.css'
import { showEvent, showOnlyQuestion } from './show-question'

/** A question on the board: how old, how far, what is next, the facts for and against it, and what changed. */
export function QuestionCard({ card }: { card: BoardCard }) {
  const workspace = useWorkspace()
  const selected = useUi((state) => state.selection.has(card.life.id))
  const parties = useDocument((state) => state.document.party)
  const { life, question } = card
  const wonBy = namesOf(question.answer?.wonBy ?? [], parties)
  return (
    <li className={styles['card']} data-selected={selected || undefined}>
      <div className={styles['head']}>
        <button type="button" className={styles['title']} onClick={() => workspace.ui.select([life.id])}>
          {life.title === '' ? 'Untitled question' : life.title}
        </button>
        <IconButton
          label="Show only this question on the timeline"
          size="small"
          icon={<Filter size={13} aria-hidden />}
          onClick={() => showOnlyQuestion(workspace, life.id)}
        />
      </div>
      <p className={styles['facts']}>{factsLine(card)}</p>
      {life.status !== 'open' && question.answer !== null && question.answer.text !== '' && (
        <p className={styles['answer']}>{question.answer.text}</p>
      )}
      {wonBy !== '' && life.status !== 'open' && <p className={styles['facts']}>Won by {wonBy}</p>}
      {card.next !== null && <Tied lead="Next:" tied={card.next} />}
      {card.next === null && card.last !== null && life.status === 'open' && <Tied lead="Last:" tied={card.last} />}
      <FactList name="For" events={card.supports} />
      <FactList name="Against" events={card.undercuts} />
      <Parts parts={card.parts} />
      {card.changes.length > 0 && (
        <ul className={styles['changes']} aria-label="Changed since">
          {card.changes.map((tied) => (
            <li key={`${tied.how} ${tied.event.id}`}>
              <Tied tied={tied} />
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}

/** "757 days, argued", or "389 days, ended June 28, 2024". */
function factsLine({ life, phase }: BoardCard): string {
  const age =
    life.ageDays === null ? '' : `${life.ageDays.toLocaleString('en-US')} ${life.ageDays === 1 ? 'day' : 'days'}`
  const where =
    life.status === 'open'
      ? phase
      : life.answered === null
        ? null
        : `${STATUS_WORDS[life.status].toLowerCase()} ${dateForTable(life.answered)}`
  return [age, where].filter(Boolean).join(' · ')
}

function Tied({ lead, tied: { event, how } }: { lead?: string; tied: TiedEvent }) {
  return (
    <p className={styles['tied']}>
      <span className={styles['how']}>
        {lead} {how}
      </span>
      <EventButton event={event} />
    </p>
  )
}

function EventButton({ event }: { event: CaseEvent }) {
  const workspace = useWorkspace()
  const day = dayOf(event)
  return (
    <button type="button" className={styles['event']} onClick={() => showEvent(workspace, event.id)}>
      <KindGlyph kind={event.kind} size={11} />
      <span className={styles['name']}>{event.title === '' ? `Untitled ${event.kind}` : event.title}</span>
      <span className={styles['day']}>{day === null ? '' : dateForTable(day)}</span>
    </button>
  )
}

/** Facts for or against, folded until asked for. */
function FactList({ name, events }: { name: string; events: readonly CaseEvent[] }) {
  if (events.length === 0) return null
  return (
    <details className={styles['fold']}>
      <summary>
        {name} <span className={styles['number']}>{events.length}</span>
      </summary>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <EventButton event={event} />
          </li>
        ))}
      </ul>
    </details>
  )
}

function Parts({ parts }: { parts: readonly QuestionLife[] }) {
  const { ui } = useWorkspace()
  if (parts.length === 0) return null
  const ended = parts.filter(({ status }) => status !== 'open').length
  const select = (id: EventId): void => ui.select([id])
  return (
    <details className={styles['fold']}>
      <summary>
        Parts{' '}
        <span className={styles['number']}>
          {ended} of {parts.length} ended
        </span>
      </summary>
      <ul>
        {parts.map(({ id, title, status }) => (
          <li key={id}>
            <button type="button" className={styles['event']} onClick={() => select(id)}>
              <KindGlyph kind="question" size={11} />
              <span className={styles['name']}>{title === '' ? 'Untitled question' : title}</span>
              <span className={styles['day']}>{STATUS_WORDS[status]}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  )
}
