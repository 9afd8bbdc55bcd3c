import { useState } from 'react'
import { changeSettings } from '../../app/change-settings'
import { useUi, useWorkspace } from '../../app/workspace'
import { Field, TextInput } from '../../ui/field'
import { notifyFailure } from '../notices/notify-failure'

/** Who is named in the history. Kept when the field is left, so that half a name is never in it. */
export function NameRow() {
  const workspace = useWorkspace()
  const saved = useUi(({ settings }) => settings.userName)
  const [typed, setTyped] = useState(saved)
  const keep = (): void => {
    const userName = typed.trim()
    setTyped(userName)
    if (userName !== saved) notifyFailure(workspace.ui, changeSettings(workspace, { userName }))
  }
  return (
    <Field
      label="Your name"
      hint="Stands beside each change in the history of a case. It never leaves this computer unless you send a case."
    >
      {(control) => (
        <TextInput
          {...control}
          value={typed}
          maxLength={200}
          placeholder="A. Lawyer"
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
          onBlur={keep}
          onKeyDown={({ key }) => {
            if (key === 'Enter') keep()
          }}
        />
      )}
    </Field>
  )
}
