import { ParsedDocket } from '../../../shared/docket/parsed-docket'
import { readDocket } from '../read-docket'

export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text)

/** The docket in a text, checked against its schema. Throws where there is none. */
export function docketIn(text: string): ParsedDocket {
  const read = readDocket(bytesOf(text))
  if (!read.ok) throw new Error(`${read.error.code}: ${read.error.message}`)
  return ParsedDocket.parse(read.value)
}

export const numbersOf = (docket: ParsedDocket): (string | null)[] => docket.entries.map((entry) => entry.number)
