import { useId, type ReactNode } from 'react'
import type { FieldControl } from '../../../ui/field'
import styles from './property-row.module.css'

interface PropertyRowProps {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and what would be right; null or undefined when nothing is. */
  error?: string | null | undefined
  /** The label stands above, and the control has the whole width. */
  stacked?: boolean
  children: (control: FieldControl) => ReactNode
}

/** A property of an event: its name at the left, its value at the right, and below it what is wrong or to be known. */
export function PropertyRow({ label, hint, error, stacked = false, children }: PropertyRowProps) {
  const id = useId()
  const wrong = error !== null && error !== undefined && error !== ''
  const hinted = hint !== null && hint !== undefined && hint !== ''
  const described = [wrong && `${id}-error`, hinted && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className={stacked ? styles['stacked'] : styles['row']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <div className={styles['value']}>
        {children({
          id,
          ...(described !== '' && { 'aria-describedby': described }),
          ...(wrong && { 'aria-invalid': true }),
        })}
      </div>
      {wrong && (
        <p id={`${id}-error`} className={styles['error']} role="alert">
          {error}
        </p>
      )}
      {hinted && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
    </div>
  )
}

/** The same for a group of buttons, which carry names of their own. */
export function PropertyGroup({ label, children }: { label: string; children: (labelId: string) => ReactNode }) {
  const id = useId()
  return (
    <div className={styles['row']}>
      <span className={styles['label']} id={id}>
        {label}
      </span>
      <div className={styles['value']}>{children(id)}</div>
    </div>
  )
}
