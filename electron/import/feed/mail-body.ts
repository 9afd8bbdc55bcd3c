import { windows1252 } from '../windows-1252'

/** A part of a mail: its head as it stands, and its body. */
interface Part {
  head: string
  body: string
}

const MOST_PARTS = 50

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text)
  if (end === null) return { head: text, body: '' }
  // A long line of the head goes on in the next one, indented (RFC 5322, 2.2.3).
  return { head: text.slice(0, end.index).replaceAll(/\r?\n[ \t]+/g, ' '), body: text.slice(end.index + end[0].length) }
}

const field = (part: Part, name: string): string =>
  new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(part.head)?.[1]?.trim() ?? ''

function leavesOf(part: Part, depth: number): Part[] {
  const boundary = /boundary="?([^";\s]{1,100})"?/i.exec(field(part, 'Content-Type'))?.[1]
  if (boundary === undefined || depth > 4) return [part]
  return part.body
    .split(`--${boundary}`)
    .slice(1, MOST_PARTS)
    .filter((piece) => !piece.startsWith('--'))
    .flatMap((piece) => leavesOf(partOf(piece.replace(/^\r?\n/, '')), depth + 1))
}

/** Bytes of a body that was made fit for mail (RFC 2045, 6.7 and 6.8). */
function bytesOf(part: Part): Uint8Array {
  const encoding = field(part, 'Content-Transfer-Encoding').toLowerCase()
  if (encoding === 'base64') return new Uint8Array(Buffer.from(part.body, 'base64'))
  if (encoding !== 'quoted-printable') return new TextEncoder().encode(part.body)
  const joined = part.body.replaceAll(/=[ \t]*\r?\n/g, '')
  const bytes = joined.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
  return new Uint8Array(Buffer.from(bytes, 'latin1'))
}

function textOf(part: Part): string {
  const bytes = bytesOf(part)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return windows1252(bytes)
  }
}

/** A page that a browser saved as a single file (.mht, .mhtml): its page is the body of a mail, its pictures are attached. */
export const isWebArchive = (text: string): boolean =>
  /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){2}/.test(text.slice(0, 20_000)) &&
  /^content-type: multipart\/related/im.test(text.slice(0, 20_000)) &&
  /^(?:snapshot-content-location:|from: <saved by |content-location: )/im.test(text.slice(0, 20_000))

/** The body that a mail program shows: its HTML, else its text. A text that is no saved mail is its own body. */
export function mailBody(text: string): string {
  if (!/^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){2}/.test(text.slice(0, 20_000))) return text
  const leaves = leavesOf(partOf(text), 0)
  const html = leaves.find((part) => /text\/html/i.test(field(part, 'Content-Type')))
  const plain = leaves.find((part) => /text\/plain|^$/i.test(field(part, 'Content-Type')))
  const shown = html ?? plain
  return shown === undefined ? text : textOf(shown)
}
