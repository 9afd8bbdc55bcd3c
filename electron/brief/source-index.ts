import { pinCite } from '../../shared/citations/record-cite'
import type { CaseDocument } from '../../shared/document'
import type { CaseEvent } from '../../shared/model/event'
import type { SourceId } from '../../shared/model/ids'
import { breakForColumn, breakLongWords, type TextPrinter } from './printable-text'
import type { NumberedEvent } from './chronology-order'

/** A source as the list at the end prints it. `link` is set where its address can safely be made a link. */
export interface SourceEntry {
  number: number
  title: string
  address: string
  link: string | null
}

export interface SourcesPart {
  kind: 'sources'
  sources: SourceEntry[]
}

/** A reference from a row to the list of sources: its number and where in it, " at 3". */
export interface SourceReference {
  number: number
  pin: string
}

/** Numbers sources in the order in which the chronology first cites them; those that nothing cites are not listed. */
export interface SourceIndex {
  part: SourcesPart
  references(event: CaseEvent): SourceReference[]
}

/** Only addresses of the open web become links: a case may come from anybody. */
function webLink(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

export function sourceIndex(events: readonly NumberedEvent[], document: CaseDocument, print: TextPrinter): SourceIndex {
  const numbers = new Map<SourceId, number>()
  const sources: SourceEntry[] = []
  for (const { event } of events) {
    for (const cite of event.cites) {
      const source = document.source.get(cite.source)
      if (source === undefined || numbers.has(source.id)) continue
      numbers.set(source.id, sources.length + 1)
      sources.push({
        number: sources.length + 1,
        title: breakLongWords(print.line(source.title)),
        address: breakLongWords(print.line(source.url ?? '')),
        link: source.url === null ? null : webLink(source.url),
      })
    }
  }
  const references = (event: CaseEvent): SourceReference[] =>
    event.cites.flatMap(({ source, pin }) => {
      const number = numbers.get(source)
      return number === undefined ? [] : [{ number, pin: breakForColumn(pinCite(print.line(pin))) }]
    })
  return { part: { kind: 'sources', sources }, references }
}
