import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { OUTCOMES, type CaseEvent } from '../../../shared/model/event'
import type { EventId } from '../../../shared/model/ids'
import { useDocument, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { Select } from '../../ui/select'
import { answerQuestion } from '../../store/question-edits'
import { useEdit } from '../inspector/use-edit'
import { EndName } from './end-name'
import { WonBy } from './won-by'
import { proposedAnswer } from './proposed-answer'
import styles from './link-strip.module.css'

const OUTCOME_OPTIONS = OUTCOMES.map((value) => ({
  value,
  label: { answered: 'Answers', mooted: 'Moots', withdrawn: 'Withdraws' }[value],
}))

/** An order dropped on a question: what it would answer, ready to correct. Nothing is changed until it is agreed to. */
export function AnswerForm({ order: orderId, question: questionId }: { order: EventId; question: EventId }) {
  const order = useDocument((state) => state.document.event.get(orderId))
  const question = useDocument((state) => state.document.event.get(questionId))
  return order === undefined || question === undefined ? null : <Proposal order={order} question={question} />
}

function Proposal({ order, question }: { order: CaseEvent; question: CaseEvent }) {
  const { ui, ids } = useWorkspace()
  const edit = useEdit()
  const [answer, setAnswer] = useState(() => proposedAnswer(order, question))
  const parties = useDocument((state) => state.document.party)
  const close = (): void => ui.setState({ linkStrip: null })
  const agree = (submit: FormEvent): void => {
    submit.preventDefault()
    if (edit('Answer question', (tx) => answerQuestion(tx, ids, order.id, question.id, answer))) close()
  }
  const onKey = (key: KeyboardEvent): void => {
    if (key.key !== 'Escape') return
    key.stopPropagation()
    close()
  }
  return (
    <form className={styles['answer']} aria-label="Answer the question" onSubmit={agree} onKeyDown={onKey}>
      <div className={styles['line']}>
        <EndName event={order} />
        <Select
          label="What it does to the question"
          hideLabel
          value={answer.outcome}
          options={OUTCOME_OPTIONS}
          onChange={(outcome) => setAnswer({ ...answer, outcome })}
        />
        <EndName event={question} />
      </div>
      <input
        className={styles['sentence']}
        aria-label="The answer in a sentence"
        placeholder="The answer in a sentence"
        value={answer.text}
        maxLength={100_000}
        autoFocus
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget: { value } }) => setAnswer({ ...answer, text: value })}
      />
      <div className={styles['line']}>
        <WonBy parties={parties} won={answer.wonBy} onChange={(wonBy) => setAnswer({ ...answer, wonBy })} />
        <span className={styles['gap']} />
        <Button size="small" variant="quiet" onClick={close}>
          Not an answer
        </Button>
        <Button size="small" variant="primary" type="submit">
          Keep the answer
        </Button>
      </div>
    </form>
  )
}
