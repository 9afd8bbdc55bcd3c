import { Field, TextInput } from '../../ui/field'

interface PassphraseFieldProps {
  label: string
  hint?: string
  error?: string | null
  value: string
  onChange: (passphrase: string) => void
}

/** What locks a bundle. Never shown, and kept nowhere: it is gone with the dialog. */
export function PassphraseField({ value, onChange, ...about }: PassphraseFieldProps) {
  return (
    <Field {...about}>
      {(control) => (
        <TextInput
          {...control}
          type="password"
          value={value}
          onChange={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  )
}
