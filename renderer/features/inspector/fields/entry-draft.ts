import type { Result } from '../../../../shared/result'

/** Text being entered in a field whose value is read from it, such as a date. While there is none the field shows its stored value. */
export interface EntryDraft {
  text: string
  /** Why the text was refused when it was last left; null while it is being typed. */
  refused: string | null
}

/** Reads what was entered; null means that the field is to be emptied. The error is a sentence that says what can be entered. */
export type ReadEntry<T> = (text: string) => Result<T | null, string>

/** The draft after more typing. Nothing is called wrong before the field is left; once it was, each keystroke is judged anew. */
export function typeEntry<T>(draft: EntryDraft | null, text: string, read: ReadEntry<T>): EntryDraft {
  if (draft === null || draft.refused === null) return { text, refused: null }
  const reading = read(text)
  return { text, refused: reading.ok ? null : reading.error }
}

/** What leaving the field, or Enter in it, comes to. `commit` is null where the document is to stay as it is. */
export interface SettledEntry<T> {
  draft: EntryDraft | null
  commit: { value: T | null } | null
}

/** Text that cannot be understood stays, with the reason, and never reaches the document. */
export function settleEntry<T>(draft: EntryDraft | null, stored: T | null, read: ReadEntry<T>): SettledEntry<T> {
  if (draft === null) return { draft: null, commit: null }
  const reading = read(draft.text)
  if (!reading.ok) return { draft: { text: draft.text, refused: reading.error }, commit: null }
  return { draft: null, commit: Object.is(reading.value, stored) ? null : { value: reading.value } }
}
