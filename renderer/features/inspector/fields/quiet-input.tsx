import type { ComponentProps, ReactNode } from 'react'
import styles from './quiet-input.module.css'
import { editable } from '../../../ui/clipped'

/** A text field that shows its edge only when it is pointed at or typed in, so that a page full of values stays calm. */
export function QuietInput({ className, ...native }: ComponentProps<'input'>) {
  return (
    <input
      type="text"
      autoComplete="off"
      spellCheck={false}
      {...native}
      className={[styles['quiet'], className].filter(Boolean).join(' ')}
    />
  )
}

/** The same for text of several lines; it grows with its text. One that is too long to be laid out shows its beginning, to read. */
export function QuietArea({ className, value = '', readOnly = false, ...native }: ComponentProps<'textarea'>) {
  const shown = editable(String(value))
  return (
    <textarea
      rows={1}
      {...native}
      value={shown.value}
      readOnly={readOnly || shown.tooLong}
      className={[styles['quiet'], styles['area'], className].filter(Boolean).join(' ')}
    />
  )
}

/** Around a `Select` that stands among quiet fields. */
export function QuietSelect({ children }: { children: ReactNode }) {
  return <div className={styles['select']}>{children}</div>
}
