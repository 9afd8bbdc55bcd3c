import { pinCite } from '../../shared/citations/record-cite'
import type { CaseDocument } from '../../shared/document'
import type { Cite } from '../../shared/model/event'
import type { SourceId } from '../../shared/model/ids'
import type { Source } from '../../shared/model/source'
import { counted, withCommas } from './counted'
import { breakForColumn, breakLongWords, type TextPrinter } from './printable-text'
import type { NumberedEvent } from './chronology-order'

/** A source as the index prints it. `link` is set where its address can safely be made a link. */
export interface SourceEntry {
  number: number
  title: string
  address: string
  link: string | null
  /** "71-main.pdf, 12 pages, 240,113 bytes"; empty where no file is kept with the case. */
  file: string
  /** SHA-256 of the file in groups of eight digits, so that two can be compared by eye; empty where there is none. */
  sha256: string
}

export interface SourcesPart {
  kind: 'sources'
  sources: SourceEntry[]
}

/** A reference to the index: the number of the source and where in it, " at 3". */
export interface SourceReference {
  number: number
  pin: string
}

/** Numbers sources in the order in which the chronology first cites them; those that nothing cites are not listed. */
export interface SourceIndex {
  part: SourcesPart
  /** Null where the case does not have the source that is cited. */
  reference(cite: Pick<Cite, 'source' | 'pin'>): SourceReference | null
}

/** Only addresses of the open web become links: a case may come from anybody. */
function webLink(url: string): string | null {
  if (!URL.canParse(url)) return null
  const { protocol, href } = new URL(url)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}

function fileOf({ file }: Source, print: TextPrinter): Pick<SourceEntry, 'file' | 'sha256'> {
  if (file === null) return { file: '', sha256: '' }
  const facts = [
    breakLongWords(print.line(file.name)),
    file.pages === null ? '' : counted(file.pages, 'page', 'pages'),
    `${withCommas(file.bytes)} bytes`,
  ]
  return {
    file: facts.filter((fact) => fact !== '').join(', '),
    sha256: (file.sha256.match(/.{8}/gu) ?? []).join(' '),
  }
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
        ...fileOf(source, print),
      })
    }
  }
  return {
    part: { kind: 'sources', sources },
    reference: ({ source, pin }) => {
      const number = numbers.get(source)
      return number === undefined ? null : { number, pin: breakForColumn(pinCite(print.line(pin))) }
    },
  }
}
