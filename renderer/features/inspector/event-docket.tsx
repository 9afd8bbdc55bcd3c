import type { EventPartProps } from './event-dates'
import { DateField } from './fields/date-field'
import { PropertyRow } from './fields/property-row'
import { QuietInput } from './fields/quiet-input'
import { FiledByField } from './filed-by-field'
import { useEdit } from './use-edit'
import { addFiler, changeOne, removeFiler } from './bulk-edits'

const ECF_CHARS = 40

/** What the docket says of it: who filed it, when it was filed and entered, and under which number. */
export function EventDocket({ event, edit, readOnly }: EventPartProps) {
  const change = useEdit()
  return (
    <>
      <FiledByField
        held={event.filedBy.map((id) => ({ id }))}
        onAdd={(id, add) =>
          change('Add filer', (tx) => {
            add?.(tx)
            changeOne(tx, event.id, addFiler(id))
          })
        }
        onRemove={(id) => change('Remove filer', (tx) => changeOne(tx, event.id, removeFiler(id)))}
        readOnly={readOnly}
      />
      <PropertyRow label="ECF number">
        {(control) => (
          <QuietInput
            {...control}
            value={event.ecf ?? ''}
            placeholder="None"
            onChange={({ currentTarget }) => {
              const number = currentTarget.value.replaceAll(/\s/g, '')
              edit('ecf', number === '' ? null : number)
            }}
            maxLength={ECF_CHARS}
            readOnly={readOnly}
          />
        )}
      </PropertyRow>
      <DateField
        label="Filed"
        value={event.filed}
        onCommit={(date) => edit('filed', date)}
        placeholder="None"
        readOnly={readOnly}
      />
      <DateField
        label="Entered"
        value={event.entered}
        onCommit={(date) => edit('entered', date)}
        placeholder="None"
        readOnly={readOnly}
      />
    </>
  )
}
