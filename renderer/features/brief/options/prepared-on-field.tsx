import { useState } from 'react'
import type { LegalDate } from '../../../../shared/model/legal-date'
import { readLegalDate } from '../../../../shared/model/legal-date-reader'
import { dateInWords } from '../../../../shared/model/legal-date-words'
import { Field, TextInput } from '../../../ui/field'

interface PreparedOnFieldProps {
  value: LegalDate | null
  onChange: (value: LegalDate | null) => void
}

/** The date that the brief carries. Empty means the day of export. */
export function PreparedOnField({ value, onChange }: PreparedOnFieldProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const [error, setError] = useState<string | null>(null)
  const take = (): void => {
    if (draft === null) return
    if (draft.trim() === '') {
      onChange(null)
    } else {
      const date = readLegalDate(draft)
      if (!date.ok) return setError(date.error)
      onChange(date.value)
    }
    setDraft(null)
  }
  return (
    <Field label="Prepared on" error={error}>
      {(control) => (
        <TextInput
          {...control}
          placeholder="Day of export"
          value={draft ?? (value === null ? '' : dateInWords(value))}
          onChange={(event) => {
            setDraft(event.target.value)
            setError(null)
          }}
          onBlur={take}
          onKeyDown={(event) => {
            if (event.key === 'Enter') take()
          }}
        />
      )}
    </Field>
  )
}
