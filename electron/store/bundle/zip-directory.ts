import { ExpectedError } from '../../../shared/expected-error'

/** What the directory of a zip file claims of one of its files. Nothing of it is to be believed. */
export interface ZipEntry {
  name: string
  /** 0 stored, 8 deflated. */
  method: number
  encrypted: boolean
  /** Unix mode of what it was; 0 where the directory says none. */
  mode: number
  compressed: number
  size: number
  /** Where its bytes begin in the zip. */
  start: number
}

const END = 0x06054b50
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END_BYTES = 22
const LONGEST_COMMENT = 65_535

const damaged = (why: string): ExpectedError => new ExpectedError('unreadable', `This is no bundle of a case: ${why}.`)

function endOf(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - END_BYTES - LONGEST_COMMENT)
  for (let at = view.byteLength - END_BYTES; at >= lowest; at--) if (view.getUint32(at, true) === END) return at
  throw damaged('it has no directory, as when only a part of it was copied')
}

/** Where the bytes of a file begin: its own header is as long as it says itself. */
function startOf(view: DataView, header: number): number {
  if (header + 30 > view.byteLength || view.getUint32(header, true) !== LOCAL) {
    throw damaged('its directory points to what is not there')
  }
  return header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
}

/** Reads the directory of a zip file. Throws `ExpectedError` (`unreadable`) where it makes no sense. */
export function zipDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.byteLength < END_BYTES) throw damaged('it is too short')
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  for (let n = 0; n < count; n++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) throw damaged('its directory is broken')
    const nameBytes = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameBytes))
    const compressed = view.getUint32(at + 20, true)
    const start = startOf(view, view.getUint32(at + 42, true))
    entries.push({
      name,
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      mode: view.getUint32(at + 38, true) >>> 16,
      compressed,
      size: view.getUint32(at + 24, true),
      start,
    })
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}
