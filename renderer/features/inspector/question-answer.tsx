import { OUTCOMES, questionStatus } from '../../../shared/model/event'
import { Select } from '../../ui/select'
import type { EventPartProps } from './event-dates'
import { PropertyGroup, PropertyRow } from './fields/property-row'
import { QuietArea, QuietSelect } from './fields/quiet-input'

const OUTCOME_LABELS = { answered: 'Answered', mooted: 'Mooted', withdrawn: 'Withdrawn' } as const
const OUTCOME_OPTIONS = OUTCOMES.map((value) => ({ value, label: OUTCOME_LABELS[value] }))

/** How a question ended, offered once it has, and the answer in a sentence, which may be drafted before. */
export function QuestionAnswer({ event, edit, readOnly }: EventPartProps) {
  const outcome = event.answer?.outcome ?? 'answered'
  const text = event.answer?.text ?? ''
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
                onChange={(next) => edit('answer', { text, outcome: next })}
                disabled={readOnly}
              />
            </QuietSelect>
          )}
        </PropertyGroup>
      )}
      <PropertyRow label="Answer">
        {(control) => (
          <QuietArea
            {...control}
            value={text}
            placeholder={closed ? 'What was decided' : 'None yet'}
            onChange={({ currentTarget: { value } }) =>
              edit('answer', value === '' && outcome === 'answered' ? null : { text: value, outcome })
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
