import { emptyAnswer, OUTCOMES, questionStatus, type CaseEvent } from '../../../shared/model/event'
import { useDocument } from '../../app/workspace'
import { Select } from '../../ui/select'
import type { EventPartProps } from './event-dates'
import { WonBy } from '../links/won-by'
import { PropertyGroup, PropertyRow } from './fields/property-row'
import { QuietArea, QuietSelect } from './fields/quiet-input'

const OUTCOME_LABELS = { answered: 'Answered', mooted: 'Mooted', withdrawn: 'Withdrawn' } as const
const OUTCOME_OPTIONS = OUTCOMES.map((value) => ({ value, label: OUTCOME_LABELS[value] }))

const isEmpty = ({ text, outcome, wonBy }: NonNullable<CaseEvent['answer']>): boolean =>
  text === '' && outcome === 'answered' && wonBy.length === 0

/** How a question ended and who won it, offered once it has, and the answer in a sentence, which may be drafted before. */
export function QuestionAnswer({ event, edit, readOnly }: EventPartProps) {
  const parties = useDocument((state) => state.document.party)
  const answer = event.answer ?? emptyAnswer('answered')
  const { outcome, text } = answer
  const closed = questionStatus(event) !== 'open'
  return (
    <>
      {closed && (
        <PropertyGroup label="Outcome">
          {() => (
            <QuietSelect>
              <Select
                label="Outcome"
                hideLabel
                value={outcome}
                options={OUTCOME_OPTIONS}
                onChange={(next) => edit('answer', { ...answer, outcome: next })}
                disabled={readOnly}
              />
            </QuietSelect>
          )}
        </PropertyGroup>
      )}
      {closed && (
        <WonBy
          parties={parties}
          won={answer.wonBy}
          onChange={(wonBy) => edit('answer', { ...answer, wonBy })}
          readOnly={readOnly}
        />
      )}
      <PropertyRow label="Answer">
        {(control) => (
          <QuietArea
            {...control}
            value={text}
            placeholder={closed ? 'What was decided' : 'None yet'}
            onChange={({ currentTarget: { value } }) =>
              edit('answer', isEmpty({ ...answer, text: value }) ? null : { ...answer, text: value })
            }
            maxLength={100_000}
            readOnly={readOnly}
            spellCheck
          />
        )}
      </PropertyRow>
    </>
  )
}
