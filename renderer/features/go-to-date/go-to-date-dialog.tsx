import { useState } from 'react'
import { readLegalDate } from '../../../shared/model/legal-date-reader'
import { useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field, TextInput } from '../../ui/field'
import { dayToShow } from './day-to-show'
import styles from './go-to-date.module.css'

const FORM = 'go-to-date'

export function GoToDateDialog() {
  const { ui } = useWorkspace()
  const open = useUi((state) => state.dialog === 'go-to-date')
  const close = (): void => ui.setState({ dialog: null })
  return (
    <Dialog
      title="Go to date"
      open={open}
      onClose={close}
      width={360}
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button variant="primary" type="submit" form={FORM}>
            Go
          </Button>
        </>
      }
    >
      <DateForm onDone={close} />
    </Dialog>
  )
}

function DateForm({ onDone }: { onDone: () => void }) {
  const { timeline } = useWorkspace()
  const [text, setText] = useState('')
  const [error, setError] = useState<string | null>(null)
  const go = (): void => {
    const date = readLegalDate(text)
    if (!date.ok) {
      setError(date.error)
      return
    }
    timeline.current?.goTo(dayToShow(date.value))
    onDone()
  }
  return (
    <form
      id={FORM}
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      <Field label="Date" hint={error === null ? '6/5/2023, June 2023 or 2013' : null} error={error}>
        {(control) => (
          <TextInput
            {...control}
            value={text}
            onChange={(event) => {
              setText(event.target.value)
              setError(null)
            }}
          />
        )}
      </Field>
    </form>
  )
}
