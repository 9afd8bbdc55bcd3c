import { useRef, useState } from 'react'
import { TextInput } from '../../ui/field'

/** Enter or leaving the field takes the new title; Escape, or an empty one, keeps the old. */
export function TitleEditor({ title, onDone }: { title: string; onDone: (title: string | null) => void }) {
  const [text, setText] = useState(title)
  // Leaving follows on Enter and on Escape too: the first one to come decides.
  const decided = useRef(false)
  const decide = (keep: boolean): void => {
    if (decided.current) return
    decided.current = true
    const next = text.trim()
    onDone(keep && next !== '' && next !== title ? next : null)
  }
  return (
    <TextInput
      aria-label="Title of the case"
      value={text}
      maxLength={300}
      ref={selectOnce}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => decide(true)}
      onDoubleClick={(event) => event.stopPropagation()}
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => {
        event.stopPropagation()
        if (event.key === 'Enter') decide(true)
        if (event.key === 'Escape') decide(false)
      }}
    />
  )
}

/** A stable function: React calls it when the field appears and not on every stroke. */
function selectOnce(field: HTMLInputElement | null): void {
  field?.focus()
  field?.select()
}
