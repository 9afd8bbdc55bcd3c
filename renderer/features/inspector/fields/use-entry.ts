import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react'
import { settleEntry, typeEntry, type EntryDraft, type ReadEntry } from './entry-draft'

export interface EntryOptions<T> {
  value: T | null
  /** The text that stands for a stored value; `read` must give the value back for it. */
  write: (value: T) => string
  read: ReadEntry<T>
  /** Up and Down change the value by this. */
  step?: ((value: T, by: 1 | -1) => T) | undefined
  /** How the entry is understood while it is typed. */
  preview?: ((value: T) => string) | undefined
  onCommit: (value: T | null) => void
}

interface Entry {
  /** Why what was entered is refused, with examples; null while nothing is. */
  error: string | null
  preview: string | null
  input: {
    value: string
    onChange: (event: { currentTarget: { value: string } }) => void
    onBlur: () => void
    onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  }
}

/**
 * A text field whose value is read from what is typed. It commits on Enter, on leaving it and when it goes away (the click that selects
 * another event may not take the focus first); what cannot be read stays in the field and never reaches the document.
 */
export function useEntry<T>({ value, write, read, step, preview, onCommit }: EntryOptions<T>): Entry {
  const [draft, setDraft] = useState<EntryDraft | null>(null)
  const settle = (): void => {
    const settled = settleEntry(draft, value, read)
    setDraft(settled.draft)
    if (settled.commit !== null) onCommit(settled.commit.value)
  }
  useOnLeave(() => {
    const { commit } = settleEntry(draft, value, read)
    if (commit !== null) onCommit(commit.value)
  })

  const text = draft?.text ?? (value === null ? '' : write(value))
  const stepBy = (by: 1 | -1): void => {
    const reading = read(text)
    if (step === undefined || !reading.ok || reading.value === null) return
    setDraft(null)
    onCommit(step(reading.value, by))
  }

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Enter') {
      event.preventDefault()
      settle()
    } else if (event.key === 'Escape' && draft !== null) {
      // The first Escape takes back what was typed; it must not close the dialog around the field as well.
      event.preventDefault()
      event.stopPropagation()
      setDraft(null)
    } else if (step !== undefined && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      stepBy(event.key === 'ArrowUp' ? 1 : -1)
    }
  }

  return {
    error: draft?.refused ?? null,
    preview: draft === null || preview === undefined ? null : previewOf(draft.text, read, preview),
    input: {
      value: text,
      onChange: (event) => setDraft(typeEntry(draft, event.currentTarget.value, read)),
      onBlur: settle,
      onKeyDown,
    },
  }
}

function previewOf<T>(text: string, read: ReadEntry<T>, preview: (value: T) => string): string | null {
  const reading = read(text)
  return reading.ok && reading.value !== null ? `= ${preview(reading.value)}` : null
}

/** Calls the latest `leave` when the component goes away. */
function useOnLeave(leave: () => void): void {
  const latest = useRef(leave)
  useLayoutEffect(() => {
    latest.current = leave
  })
  useEffect(() => () => latest.current(), [])
}
