import type { SourceId } from '../../../../shared/model/ids'
import { sourceTitled, type Source } from '../../../../shared/model/source'

const ADDRESS = /\bhttps?:\/\/\S+|^www\.\S+\.\S+/i

const withScheme = (address: string): string => (/^https?:/i.test(address) ? address : `https://${address}`)

/** A name for a page of which only the address is known: its host and path. */
function titleOfAddress(address: string): string {
  if (!URL.canParse(address)) return address
  const { host, pathname } = new URL(address)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`
}

/** What is left of "SEC release (https://…)." once the address is out, without the punctuation that held it. */
const withoutAddress = (text: string, address: string): string =>
  text
    .replace(address, ' ')
    .replace(/[\s(),.;:–—-]+$/, '')
    .replace(/\s+/g, ' ')
    .trim()

/** A new source from what was typed or pasted: a title, an address, or a title with its address. */
export function sourceFromText(id: SourceId, text: string): Source {
  const typed = text.trim()
  const found = ADDRESS.exec(typed)?.[0].replace(/[),.;]+$/, '')
  if (found === undefined) return sourceTitled(id, typed)
  const url = withScheme(found)
  const title = withoutAddress(typed, found)
  return { ...sourceTitled(id, title === '' ? titleOfAddress(url) : title), url }
}

/** The sources whose title or address holds every word, in order of title. */
export function findSources(sources: Iterable<Source>, query: string, limit: number): readonly Source[] {
  const words = query.trim().toLowerCase().split(/\s+/).filter(Boolean)
  return [...sources]
    .filter(({ title, url }) => {
      const text = `${title} ${url ?? ''}`.toLowerCase()
      return words.every((word) => text.includes(word))
    })
    .toSorted((a, b) => (a.title < b.title ? -1 : a.title > b.title ? 1 : 0))
    .slice(0, limit)
}
