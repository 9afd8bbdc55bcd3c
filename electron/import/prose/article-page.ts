import { docketDate } from '../docket-date'
import { attribute, elementsNamed } from '../html/find'
import { pageLines } from '../html/page-lines'
import { parsePage, type Element } from '../html/parse-page'
import { visibleText } from '../html/visible-text'
import type { ProseAbout } from './read-prose'

/** Larger pages are no articles. */
const LONGEST_PAGE = 5_000_000
/** What an article says of itself, and what a page of the court's own system is known by. */
const ARTICLE = /<article[\s>]|property=["']?og:type["']? content=["']?article/i
const COURT_SYSTEM = /<title>[^<]{0,80}(?:pacer|cm\/ecf|cmecf)|action=["']?[^"'>]{0,100}\.uscourts\.gov/i

/**
 * A saved web page as an article, where the page says that it is one: a court's page of any kind, an error page above all, never
 * does, and must not be taken for prose.
 */
export function articleOf(html: string): { text: string; about: ProseAbout } | null {
  if (html.length > LONGEST_PAGE || !ARTICLE.test(html) || COURT_SYSTEM.test(html)) return null
  const page = parsePage(html)
  if (!page.ok) return null
  const facts = metaOf(elementsNamed(page.value, 'meta'))
  const articles = elementsNamed(page.value, 'article')
  const body = articles.toSorted((a, b) => visibleText(b).length - visibleText(a).length)[0]
  const lines = pageLines(body ?? page.value, new Set()).map(({ text }) => text)
  const times = elementsNamed(body ?? page.value, 'time').map((time) => attribute(time, 'datetime'))
  const published = [facts.get('article:published_time'), facts.get('date'), ...times].find(
    (text) => text !== undefined,
  )
  return {
    text: lines.join('\n\n'),
    about: {
      format: 'article',
      title: facts.get('og:title') ?? null,
      url: facts.get('og:url') ?? null,
      dated: docketDate(published ?? ''),
    },
  }
}

function metaOf(metas: readonly Element[]): Map<string, string> {
  const facts = new Map<string, string>()
  for (const meta of metas) {
    const name = attribute(meta, 'property') || attribute(meta, 'name')
    const content = attribute(meta, 'content').trim()
    if (name !== '' && content !== '' && !facts.has(name)) facts.set(name, content)
  }
  return facts
}
