import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { saveView } from './apply-view'
import styles from './views.module.css'

/** Where a view gets its name, in the toolbar itself. A name that is taken already is given what is shown now. */
export function ViewName() {
  const workspace = useWorkspace()
  const [name, setName] = useState('')
  const close = (): void => workspace.ui.setState({ namingView: false })
  const save = (event: FormEvent): void => {
    event.preventDefault()
    if (name.trim() !== '') saveView(workspace, name)
    close()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    close()
  }
  return (
    <form className={styles['naming']} aria-label="Save this view" onSubmit={save} onKeyDown={onKeyDown}>
      <input
        className={styles['name']}
        aria-label="Name of the view"
        placeholder="Name of the view"
        value={name}
        maxLength={100}
        autoFocus
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      <Button size="small" variant="primary" type="submit" disabled={name.trim() === ''}>
        Save
      </Button>
      <Button size="small" variant="quiet" onClick={close}>
        Cancel
      </Button>
    </form>
  )
}
