import { useId, type ComponentProps, type ReactNode } from 'react'
import styles from './field.module.css'

/** What the control inside a field must carry, so that its label, hint and error are read out with it. */
export interface FieldControl {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: boolean
}

interface FieldProps {
  label: ReactNode
  hint?: ReactNode
  /** What is wrong and what would be right; null or undefined when nothing is. */
  error?: string | null | undefined
  children: (control: FieldControl) => ReactNode
}

export function Field({ label, hint, error, children }: FieldProps) {
  const id = useId()
  const wrong = (error ?? '') !== ''
  const hinted = (hint ?? '') !== ''
  const described = [wrong && `${id}-error`, hinted && `${id}-hint`].filter(Boolean).join(' ')
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      {children({
        id,
        ...(described !== '' && { 'aria-describedby': described }),
        ...(wrong && { 'aria-invalid': true }),
      })}
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

export function TextInput({ className, ...native }: ComponentProps<'input'>) {
  return (
    <input
      type="text"
      autoComplete="off"
      {...native}
      className={[styles['input'], className].filter(Boolean).join(' ')}
    />
  )
}

export function TextArea({ className, ...native }: ComponentProps<'textarea'>) {
  return (
    <textarea rows={3} {...native} className={[styles['input'], styles['area'], className].filter(Boolean).join(' ')} />
  )
}
