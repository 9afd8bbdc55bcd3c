import { Select } from '../../ui/select'
import { USUAL_ZONE, zoneOptions } from './court-zones'
import type { EventPartProps } from './event-dates'
import { readClockEntry, writeClockEntry } from './fields/clock-entry'
import { PropertyRow } from './fields/property-row'
import { QuietInput, QuietSelect } from './fields/quiet-input'
import { useEntry } from './fields/use-entry'
import styles from './time-row.module.css'

/** Time of day at the court, where it is known, and the court's zone beside it. */
export function TimeRow({ event, edit, readOnly }: EventPartProps) {
  const zone = event.time?.zone ?? USUAL_ZONE
  const entry = useEntry({
    value: event.time?.clock ?? null,
    write: writeClockEntry,
    read: readClockEntry,
    preview: writeClockEntry,
    onCommit: (clock) => edit('time', clock === null ? null : { clock, zone }),
  })
  return (
    <PropertyRow label="Time" error={entry.error} hint={entry.preview}>
      {(control) => (
        <div className={event.time === null ? undefined : styles['time']}>
          <QuietInput {...control} {...entry.input} placeholder="None" readOnly={readOnly} />
          {event.time !== null && (
            <QuietSelect>
              <Select
                label="Time zone"
                hideLabel
                value={zone}
                options={zoneOptions(zone)}
                onChange={(next) => {
                  if (event.time !== null) edit('time', { ...event.time, zone: next })
                }}
                disabled={readOnly}
              />
            </QuietSelect>
          )}
        </div>
      )}
    </PropertyRow>
  )
}
