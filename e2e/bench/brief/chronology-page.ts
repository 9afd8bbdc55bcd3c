import { pathToFileURL } from 'node:url'
import type { BriefContent, BriefPart } from '../../../electron/brief/brief-content'
import type { ChronologyGroup, ChronologyPart, ChronologyRow } from '../../../electron/brief/chronology'
import type { PageSetup } from '../../../electron/brief/page-setup'
import { textOf } from '../../../electron/brief/text-run'
import type { AssetFolder } from '../../../electron/brief/typeface'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u200b': '<wbr>' }
const escaped = (text: string): string => text.replace(/[&<>\u200b]/gu, (char) => ESCAPES[char] ?? char)

/** As the template sets them: `single` in page-style.typ, the table in chronology.typ, the title in caption.typ. */
const styleOf = ({ tableSize, textSize }: PageSetup): string => `
  body { font: ${tableSize}pt/1.2 Tinos; margin: 0 }
  header { font-size: ${textSize}pt; text-align: center; break-after: page }
  h1 { font-size: ${textSize}pt; text-align: center; text-transform: uppercase }
  table { border-collapse: collapse; width: 100%; table-layout: fixed }
  .starts-page { break-before: page }
  thead { display: table-header-group }
  thead tr { border-top: 0.8pt solid #000; border-bottom: 0.8pt solid #000 }
  tr { break-inside: avoid }
  td, th { border-bottom: 0.4pt solid #6e6e6e; padding: 4.5pt 0.45em; text-align: left; vertical-align: top }
  tr > :first-child { text-align: right }
  th[colspan] { padding: 7pt 0.45em 4pt; text-align: left !important }`
const WIDTHS = ['2.8em', '7.4em', 'auto', '8.8em']

const FACES = [
  ['Regular', 'normal', 'normal'],
  ['Bold', 'bold', 'normal'],
  ['Italic', 'normal', 'italic'],
] as const

const faces = (assets: AssetFolder): string =>
  FACES.map(([name, weight, style]) => {
    const address = pathToFileURL(assets.path(`fonts/tinos/Tinos-${name}.ttf`)).href
    return `@font-face { font-family: Tinos; src: url('${address}'); font-weight: ${weight}; font-style: ${style} }`
  }).join('')

function rowOf({ number, date, verified, title, label, summary, cites }: ChronologyRow): string {
  const event = [`<b>${escaped(title)}</b>`, `<i>${escaped(label)}</i>`, ...(summary === '' ? [] : [escaped(summary)])]
  const day = [date, ...(verified ? [] : ['<i>date not verified</i>'])]
  const sources = cites.map((runs) => escaped(textOf(runs)))
  const cells = [String(number), day.join('<br>'), event.join('<br>'), sources.join('<br>')]
  return `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
}

const groupOf = ({ heading, rows }: ChronologyGroup): string =>
  `<tr><th colspan="4">${heading}</th></tr>${rows.map(rowOf).join('')}`

function tableOf(groups: readonly ChronologyGroup[], index: number): string {
  const columns = WIDTHS.map((width) => `<col style="width: ${width}">`).join('')
  const head = ['No.', 'Date', 'Event', 'ECF / Source'].map((name) => `<th scope="col">${name}</th>`).join('')
  const opening = index === 0 ? '<table>' : '<table class="starts-page">'
  return `${opening}<colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>${groups.map(groupOf).join('')}</tbody></table>`
}

/** Years that begin a page begin a table, as in the brief. */
function tablesOf({ groups }: ChronologyPart): ChronologyGroup[][] {
  const tables: ChronologyGroup[][] = []
  for (const group of groups) {
    if (group.startsPage || tables.length === 0) tables.push([])
    tables.at(-1)?.push(group)
  }
  return tables
}

function partInHtml(part: BriefPart): string {
  if (part.kind === 'chronology') return `<h1>I. Chronology</h1>${tablesOf(part).map(tableOf).join('')}`
  if (part.kind !== 'title') return ''
  const lines = part.lines.map((line) => escaped(line.toUpperCase())).join('<br>')
  return `<header><p><b>${lines}</b></p><p>Prepared ${escaped(part.prepared)}</p></header>`
}

/** What stands at the foot of every page, as Chromium wants it told. */
export const pageFooter = ({ footer }: BriefContent): string =>
  `<div style="font: 9pt Tinos; width: 100%; margin: 0 72pt; border-top: 0.4pt solid #6e6e6e; display: flex; justify-content: space-between"><span>${escaped(footer)}</span><span>Page <span class="pageNumber"></span> of <span class="totalPages"></span></span></div>`

/** The title and the chronology of a brief as a page that a browser prints: the same rows, words, columns, type and page breaks. */
export function chronologyPage({ parts, page, title }: BriefContent, assets: AssetFolder): string {
  const head = `<meta charset="utf-8"><title>${escaped(title)}</title><style>${faces(assets)}${styleOf(page)}</style>`
  return `<!doctype html><html lang="en-US">${head}${parts.map(partInHtml).join('')}</html>`
}
