import { useState, type FormEvent } from 'react'
import { CallError } from '../../../shared/ipc/client'
import { useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field, TextInput } from '../../ui/field'
import styles from './new-case-dialog.module.css'

const FORM = 'new-case'

export function NewCaseDialog() {
  const { ui } = useWorkspace()
  const open = useUi((state) => state.dialog === 'new-case')
  const [busy, setBusy] = useState(false)
  const close = (): void => ui.setState({ dialog: null })
  return (
    <Dialog
      title="New case"
      open={open}
      onClose={close}
      footer={
        <>
          <Button onClick={close}>Cancel</Button>
          <Button variant="primary" type="submit" form={FORM} disabled={busy}>
            Create case
          </Button>
        </>
      }
    >
      <NewCaseForm onBusy={setBusy} />
    </Dialog>
  )
}

function NewCaseForm({ onBusy }: { onBusy: (busy: boolean) => void }) {
  const { client, ui, openCase } = useWorkspace()
  const [fields, setFields] = useState({ shortTitle: '', court: '', docketNumber: '' })
  const [error, setError] = useState<string | null>(null)

  const create = async (): Promise<void> => {
    if (fields.shortTitle.trim() === '') {
      setError('Give the case a title, such as “Doe v. Acme Corp.”.')
      return
    }
    onBusy(true)
    try {
      const created = await client('library.create', fields)
      ui.setState({ dialog: null })
      await openCase(created.case)
    } catch (problem) {
      setError(problem instanceof CallError ? problem.message : 'The case could not be created. Try again.')
    } finally {
      onBusy(false)
    }
  }
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault()
    void create()
  }
  const bind = (name: keyof typeof fields, maxLength: number) => ({
    value: fields[name],
    maxLength,
    onChange: (event: { target: { value: string } }) => {
      setFields({ ...fields, [name]: event.target.value })
      setError(null)
    },
  })

  return (
    <form id={FORM} className={styles['form']} onSubmit={onSubmit}>
      <Field label="Title" error={error}>
        {(control) => (
          <TextInput {...control} {...bind('shortTitle', 300)} placeholder="Doe v. Acme Corp." aria-required />
        )}
      </Field>
      <Field label="Court" hint="Optional. It stands in the caption of the brief.">
        {(control) => (
          <TextInput
            {...control}
            {...bind('court', 300)}
            placeholder="United States District Court for the District of Columbia"
          />
        )}
      </Field>
      <Field label="Docket number" hint="Optional. As the court prints it.">
        {(control) => <TextInput {...control} {...bind('docketNumber', 100)} placeholder="1:23-cv-01599" />}
      </Field>
    </form>
  )
}
