const SHOWN = 500

/**
 * As much of a text as a line of the window can show. A stranger's title may be a megabyte long, and laying that out, or reading it to a
 * screen reader, holds the window up for half a minute; no line is as long as this.
 */
export const clipped = (text: string): string => (text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`)

const EDITED = 20_000

/** A text as a field that grows with it can show and edit it, or the beginning of one that is too long for that. */
export function editable(text: string): { value: string; tooLong: boolean } {
  if (text.length <= EDITED) return { value: text, tooLong: false }
  return {
    value: `${text.slice(0, SHOWN)}… (${text.length.toLocaleString('en-US')} characters, too long to edit here)`,
    tooLong: true,
  }
}
