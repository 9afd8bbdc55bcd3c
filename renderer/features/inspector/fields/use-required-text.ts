import { useState, type KeyboardEvent } from 'react'

interface RequiredText {
  error: string | null
  input: {
    value: string
    onChange: (event: { currentTarget: { value: string } }) => void
    onBlur: () => void
    onKeyDown: (event: KeyboardEvent) => void
  }
}

/**
 * Text that is saved as it is typed but may not be empty: while nothing stands in the field the document keeps what it has. Left so, the
 * field says what it needs; Escape brings the stored text back.
 */
export function useRequiredText(stored: string, onChange: (text: string) => void, refusal: string): RequiredText {
  const [blank, setBlank] = useState<{ text: string; refused: boolean } | null>(null)
  return {
    error: blank?.refused === true ? refusal : null,
    input: {
      value: blank?.text ?? stored,
      onChange: ({ currentTarget: { value } }) => {
        if (value.trim() === '') {
          setBlank({ text: value, refused: blank?.refused ?? false })
          return
        }
        setBlank(null)
        onChange(value)
      },
      onBlur: () => setBlank(blank && { ...blank, refused: true }),
      onKeyDown: (event) => {
        if (event.key !== 'Escape' || blank === null) return
        event.preventDefault()
        event.stopPropagation()
        setBlank(null)
      },
    },
  }
}
