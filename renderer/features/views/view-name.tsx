import { useState, type FormEvent, type KeyboardEvent } from 'react'
import { Button } from '../../ui/button'
import styles from './views.module.css'

interface ViewNameProps {
  label: string
  /** The name it has, to be changed; empty for a new one. */
  name: string
  /** Returns what is wrong with the name; null where all is done. */
  onSave: (name: string) => string | null
  onClose: () => void
}

/** Where a view gets its name, in the toolbar itself. */
export function ViewName({ label, name: known, onSave, onClose }: ViewNameProps) {
  const [name, setName] = useState(known)
  const [error, setError] = useState<string | null>(null)
  const save = (event: FormEvent): void => {
    event.preventDefault()
    const wrong = name.trim() === '' ? null : onSave(name)
    setError(wrong)
    if (wrong === null) onClose()
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    onClose()
  }
  return (
    <form className={styles['naming']} aria-label={label} onSubmit={save} onKeyDown={onKeyDown}>
      <input
        className={styles['name']}
        aria-label="Name of the view"
        placeholder="Name of the view"
        value={name}
        maxLength={100}
        autoFocus
        aria-invalid={error !== null}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onChange={({ currentTarget: { value } }) => setName(value)}
      />
      <Button size="small" variant="primary" type="submit" disabled={name.trim() === ''}>
        Save
      </Button>
      <Button size="small" variant="quiet" onClick={onClose}>
        Cancel
      </Button>
      {error !== null && (
        <p className={styles['wrong']} role="alert">
          {error}
        </p>
      )}
    </form>
  )
}
