/** What may become of an attached document when the user asks to see it. */
export type Openable = 'at once' | 'after asking' | 'never'

/** Shown by viewers that run nothing of what is in the file. */
const SHOWN = new Set(['pdf', 'txt', 'png', 'jpg', 'jpeg', 'tif', 'tiff', 'gif', 'webp', 'bmp'])
/** Opened by large programs, some of which run macros. */
const ASKED = new Set(
  'doc docx rtf odt wpd xls xlsx ods csv ppt pptx odp eml msg mp3 m4a wav mp4 mov heic ics md'.split(' '),
)

const endingOf = (name: string): string => /\.([a-z0-9]+)$/.exec(name.toLowerCase())?.[1] ?? ''

/** Attachments come from courts, opponents and colleagues: what the system would run as a program is never opened. */
export function openable(name: string): Openable {
  const ending = endingOf(name)
  if (SHOWN.has(ending)) return 'at once'
  return ASKED.has(ending) ? 'after asking' : 'never'
}

const LONGEST = 120

/** A name for a copy of the document that is one file in one folder on every system, with the ending it had. */
export function safeFileName(name: string): string {
  const ending = endingOf(name)
  const stem = (ending === '' ? name : name.slice(0, -ending.length - 1))
    .replace(/[\p{C}/\\:*?"<>|]+/gu, '-')
    .replace(/^[\s.-]+|[\s.-]+$/g, '')
    .slice(0, LONGEST)
  return `${stem === '' ? 'document' : stem}${ending === '' ? '' : `.${ending}`}`
}
