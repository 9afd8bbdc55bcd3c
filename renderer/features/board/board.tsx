import { useDeferredValue, useMemo } from 'react'
import type { BoardColumn } from '../../../shared/questions/question-board'
import { questionBoard } from '../../../shared/questions/question-board'
import { useDocument, useUi, useWorkspace } from '../../app/workspace'
import { STATUS_WORDS } from '../chronology/status-words'
import { QuestionCard } from './board-card'
import styles from './board.module.css'
import { SinceField } from './since-field'

/** As many cards of a column as a screen has room for come first, and the rest with the next frames. */
const FIRST = 12

/** Every question of the case in columns by where it stands. */
export function Board() {
  const { today, ui } = useWorkspace()
  const document = useDocument((state) => state.document)
  const since = useUi((state) => state.boardSince)
  const day = today()
  const most = useDeferredValue(Infinity, FIRST)
  const columns = useMemo(() => questionBoard(document, day, since), [document, day, since])
  const total = columns.reduce((sum, { cards }) => sum + cards.length, 0)
  const changed = columns.reduce((sum, { cards }) => sum + cards.filter(({ changes }) => changes.length > 0).length, 0)
  return (
    <section className={styles['page']} aria-label="Questions">
      <header className={styles['bar']}>
        <h2 className={styles['heading']}>Questions</h2>
        <p className={styles['note']}>{noteOf(total, since === null ? null : changed)}</p>
        <SinceField day={since} onChange={(next) => ui.setState({ boardSince: next })} />
      </header>
      {total === 0 ? (
        <p className={styles['empty']}>
          No question yet. Drag “Question” from the palette onto the timeline, and filings and orders onto it.
        </p>
      ) : (
        <div className={styles['columns']}>
          {columns.map((column) => (
            <Column key={column.status} column={column} onlyChanged={since !== null} most={most} />
          ))}
        </div>
      )}
    </section>
  )
}

function noteOf(total: number, changed: number | null): string {
  if (changed === null) return `${total} ${total === 1 ? 'question' : 'questions'}`
  return `${changed} of ${total} changed since`
}

interface ColumnProps {
  column: BoardColumn
  onlyChanged: boolean
  most: number
}

function Column({ column: { status, cards }, onlyChanged, most }: ColumnProps) {
  const shown = onlyChanged ? cards.filter(({ changes }) => changes.length > 0) : cards
  return (
    <section
      className={styles['column']}
      aria-label={STATUS_WORDS[status]}
      data-status={status}
      data-empty={shown.length === 0 || undefined}
    >
      <h3 className={styles['status']}>
        {STATUS_WORDS[status]} <span className={styles['number']}>{shown.length}</span>
      </h3>
      {shown.length === 0 ? (
        <p className={styles['none']}>None</p>
      ) : (
        <ul className={styles['cards']}>
          {shown.slice(0, most).map((card) => (
            <QuestionCard key={card.life.id} card={card} />
          ))}
        </ul>
      )}
    </section>
  )
}
