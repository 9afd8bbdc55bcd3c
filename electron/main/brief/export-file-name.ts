import { FORMAT_NAMES, type ExportFormat } from '../../../shared/brief/export-format'

/** File systems count bytes, mostly up to 255; the rest is room for " brief.pdf" and for a name beside it while writing. */
const LONGEST_BYTES = 180

/**
 * The file name offered for an export: "SEC v. Binance Holdings Ltd. brief.pdf". What a file name cannot hold on some system, and what
 * is invisible or turns the direction of writing (and so could hide the ending), becomes a space.
 */
export function exportFileName(shortTitle: string, format: ExportFormat | 'pdf'): string {
  const safe = shortTitle
    .normalize('NFC')
    .replace(/[<>:"/\\|?*]|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[.\s]+/u, '')
  const short = cutToBytes(safe, LONGEST_BYTES).trim()
  const what = FORMAT_NAMES[format].of
  return `${short === '' ? what.slice(0, 1).toUpperCase() + what.slice(1) : `${short} ${what}`}.${format}`
}

function cutToBytes(text: string, longest: number): string {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length <= longest) return text
  // A letter that the cut falls into is left out: the decoder writes it as U+FFFD.
  return new TextDecoder().decode(bytes.subarray(0, longest)).replace(/\uFFFD+$/u, '')
}
