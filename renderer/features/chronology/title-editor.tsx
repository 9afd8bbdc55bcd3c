import { useRef, useState, type KeyboardEvent } from 'react'
import styles from './chronology-cells.module.css'

/** The title as a field in its cell. Enter and leaving the field save, Escape gives it up (`onDone(null)`). */
export function TitleEditor({ title, onDone }: { title: string; onDone: (title: string | null) => void }) {
  const [text, setText] = useState(title)
  // Escape takes the field away, and with it the focus: that must not save.
  const done = useRef(false)
  const finish = (outcome: string | null): void => {
    if (done.current) return
    done.current = true
    onDone(outcome)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return
    event.preventDefault()
    event.stopPropagation()
    finish(event.key === 'Enter' ? text.trim() : null)
  }
  return (
    <input
      className={styles['titleField']}
      aria-label="Title"
      value={text}
      autoFocus
      autoComplete="off"
      onFocus={(event) => event.target.select()}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => finish(text.trim())}
    />
  )
}
