import { NO_HEADER, type DocketEntry, type ParsedDocket } from '../../../shared/docket/parsed-docket'
import { err, ok, type Result } from '../../../shared/result'
import { courtFromLink } from '../court-id'
import { attribute, elementsNamed } from '../html/find'
import { parsePage } from '../html/parse-page'
import { plainText } from '../html/plain-text'
import { visibleText } from '../html/visible-text'
import type { NotADocket } from '../not-a-docket'
import { docketNumber } from '../pacer/docket-number'
import { readLink } from '../pacer/entry-row'
import { unreadRows } from '../pacer/unread-rows'
import { withoutSecrets } from '../without-secrets'
import { feedDay } from './feed-date'

export const isFeed = (text: string): boolean => /<rss[\s>]/i.test(text.slice(0, 2000))

const EMPTY: NotADocket = {
  code: 'whole-court-feed',
  message: 'This is an RSS feed of a court with no entries in it. Courts keep the last day or so: save it again later.',
}
const OTHER_FEED: NotADocket = {
  code: 'whole-court-feed',
  message: 'This is an RSS feed, but not one of a court: no entry of it names a case.',
}

interface Item {
  number: string
  printed: string
  caseName: string | null
  entry: DocketEntry
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }

/** Content of a tag of an item, its XML undone once; what is in it may be HTML. */
function contentOf(item: string, tag: string): string {
  const open = new RegExp(`<${tag}(?:\\s[^>]{0,200})?>`, 'i').exec(item)
  if (open === null) return ''
  const rest = item.slice(open.index + open[0].length)
  const end = rest.search(new RegExp(`</${tag}>`, 'i'))
  const content = rest.slice(0, end < 0 ? 0 : end).trim()
  const cdata = /^<!\[CDATA\[([\s\S]*?)\]\]>$/.exec(content)?.[1]
  return cdata ?? content.replaceAll(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
}

/** "[Pretrial Order] (<a href=…>13</a>)": the short name of the event, and its number with a link. */
function described(html: string): Pick<DocketEntry, 'text' | 'number' | 'documentId' | 'sequence'> {
  const page = parsePage(html)
  const root = page.ok ? elementsNamed(page.value, 'body')[0] : undefined
  if (root === undefined) return { text: plainText(html), number: null, documentId: null, sequence: null }
  const anchor = elementsNamed(root, 'a').find((candidate) => attribute(candidate, 'href') !== '')
  const label = anchor === undefined ? '' : visibleText(anchor)
  const link = anchor === undefined ? { documentId: null, sequence: null } : readLink(anchor)
  const words = visibleText(root)
  const name = /^\[([^\]]*)\]/.exec(words)?.[1]?.trim()
  const rest = words
    .replace(/^\[[^\]]*\]/, '')
    .replace(label === '' ? /(?!)/ : `(${label})`, '')
    .trim()
  const text = [name, rest.replace(/^\( ?\)$/, '')].filter((part) => part !== undefined && part !== '').join(': ')
  return { text: withoutSecrets(text), number: /^\d{1,6}$/.test(label) ? label : null, ...link }
}

function itemOf(text: string, court: string | null): Item | null {
  const title = plainText(contentOf(text, 'title'))
  const number = docketNumber(title)
  if (number === null || !title.startsWith(number.printed)) return null
  const day = feedDay(contentOf(text, 'pubDate'), court)
  const description = described(contentOf(text, 'description'))
  const sequence = /[?&]\d+&(?:amp;)?(\d+)$|partId=(\d+)/.exec(contentOf(text, 'guid'))
  return {
    number: number.bare,
    printed: number.printed,
    caseName: title.slice(number.printed.length).trim() || null,
    entry: {
      ...description,
      dateFiled: day,
      dateEntered: null,
      sequence: description.sequence ?? sequence?.[1] ?? sequence?.[2] ?? null,
    },
  }
}

const NO_LONG_TEXT = 'A feed has the short names of the last entries only: it is not the whole docket.'

/** Reads the RSS feed of a court: the last entries of each case in it, oldest first. */
export function readFeed(xml: string): Result<ParsedDocket[], NotADocket> {
  const court = courtFromLink(
    contentOf(xml.split(/<item[\s>]/i)[0] ?? '', 'link') || (/https?:\/\/[^\s<]+/.exec(xml)?.[0] ?? ''),
  )
  const chunks = xml.split(/<item(?:\s[^>]*)?>/i).slice(1)
  if (chunks.length === 0) return err(EMPTY)
  const items = chunks.map((chunk) => itemOf(chunk, court))
  const cases = new Map<string, Item[]>()
  for (const item of items.toReversed()) {
    if (item !== null) cases.set(item.number, [...(cases.get(item.number) ?? []), item])
  }
  if (cases.size === 0) return err(OTHER_FEED)
  const strange = items.flatMap((item, at) => (item === null ? [{ row: at + 1, why: 'it names no case' }] : []))
  const warnings = [NO_LONG_TEXT, ...unreadRows(strange, 'feed')]
  return ok(
    [...cases].map(([number, found]) => ({
      format: 'pacer-rss' as const,
      ...NO_HEADER,
      court,
      docketNumber: number,
      printedNumber: found[0]?.printed ?? number,
      caseName: found[0]?.caseName ?? null,
      parties: [],
      entries: found.map(({ entry }) => entry),
      warnings,
    })),
  )
}
