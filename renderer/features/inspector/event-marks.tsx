import { CONFIDENCES, DISPUTES, IMPORTANCES, type CaseEvent } from '../../../shared/model/event'
import { Select } from '../../ui/select'
import { addTag, changeOne, removeTag } from './bulk-edits'
import type { EventPartProps } from './event-dates'
import { PropertyGroup } from './fields/property-row'
import { QuietSelect } from './fields/quiet-input'
import { Segmented } from './fields/segmented'
import { TagsField } from './tags-field'
import { useEdit } from './use-edit'

const IMPORTANCE_LABELS = { key: 'Key', normal: 'Normal', routine: 'Routine' } as const
const IMPORTANCE_OPTIONS = IMPORTANCES.map((value) => ({ value, label: IMPORTANCE_LABELS[value] }))
const CONFIDENCE_LABELS = { high: 'High', medium: 'Medium', low: 'Low' } as const
const CONFIDENCE_OPTIONS = CONFIDENCES.map((value) => ({ value, label: CONFIDENCE_LABELS[value] }))

const DISPUTE_LABELS = {
  undisputed: 'Undisputed',
  'disputed by us': 'Disputed by us',
  'disputed by them': 'Disputed by them',
  unsure: 'Unsure',
} as const
const DISPUTE_OPTIONS = DISPUTES.map((value) => ({ value, label: DISPUTE_LABELS[value] }))

interface ImportanceFieldProps {
  value: CaseEvent['importance'] | null
  onChange: (value: CaseEvent['importance']) => void
  readOnly: boolean
}

export function ImportanceField({ value, onChange, readOnly }: ImportanceFieldProps) {
  return (
    <PropertyGroup label="Importance">
      {(labelId) => (
        <Segmented
          labelledBy={labelId}
          value={value}
          options={IMPORTANCE_OPTIONS}
          onChange={onChange}
          disabled={readOnly}
        />
      )}
    </PropertyGroup>
  )
}

/** How the user sorts and weighs it: tags, importance, and how sure they are of it. */
export function EventMarks({ event, edit, readOnly }: EventPartProps) {
  const change = useEdit()
  return (
    <>
      <TagsField
        held={event.tags.map((tag) => ({ tag }))}
        onAdd={(tag) => change('Add tag', (tx) => changeOne(tx, event.id, addTag(tag)))}
        onRemove={(tag) => change('Remove tag', (tx) => changeOne(tx, event.id, removeTag(tag)))}
        readOnly={readOnly}
      />
      <ImportanceField value={event.importance} onChange={(value) => edit('importance', value)} readOnly={readOnly} />
      {event.kind !== 'question' && (
        <PropertyGroup label="Disputed">
          {() => (
            <QuietSelect>
              <Select
                label="Disputed"
                hideLabel
                value={event.dispute}
                options={DISPUTE_OPTIONS}
                onChange={(value) => edit('dispute', value)}
                disabled={readOnly}
              />
            </QuietSelect>
          )}
        </PropertyGroup>
      )}
      <PropertyGroup label="Confidence">
        {(labelId) => (
          <Segmented
            labelledBy={labelId}
            value={event.confidence}
            options={CONFIDENCE_OPTIONS}
            onChange={(value) => edit('confidence', value)}
            disabled={readOnly}
          />
        )}
      </PropertyGroup>
    </>
  )
}
