import { pathToFileURL } from 'node:url'
import type { BriefContent } from '../../../electron/brief/brief-content'
import type { ChronologyPart, ChronologyRow } from '../../../electron/brief/chronology'
import { textOf } from '../../../electron/brief/text-run'
import type { AssetFolder } from '../../../electron/brief/typeface'

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u200b': '<wbr>' }
const escaped = (text: string): string => text.replace(/[&<>\u200b]/gu, (char) => ESCAPES[char] ?? char)

const STYLE = `
  body { font: 10pt/1.2 Tinos }
  table { border-collapse: collapse; width: 100%; table-layout: fixed }
  thead { display: table-header-group }
  tr { break-inside: avoid }
  td, th { border-bottom: 0.4pt solid #666; padding: 4pt; text-align: left; vertical-align: top }`
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

function bodyOf({ groups }: ChronologyPart): string {
  return groups
    .map(({ heading, rows }) => `<tr><th colspan="4"><h2>${heading}</h2></th></tr>${rows.map(rowOf).join('')}`)
    .join('')
}

/** The chronology of a brief as a page that a browser prints: the same rows, words, columns and type. */
export function chronologyPage({ parts }: BriefContent, assets: AssetFolder): string {
  const chronology = parts.find((part) => part.kind === 'chronology')
  const columns = WIDTHS.map((width) => `<col style="width: ${width}">`).join('')
  const head = ['No.', 'Date', 'Event', 'ECF / Source'].map((name) => `<th scope="col">${name}</th>`).join('')
  const body = chronology === undefined ? '' : bodyOf(chronology)
  return `<!doctype html><html lang="en-US"><meta charset="utf-8"><title>Chronology</title><style>${faces(assets)}${STYLE}</style><h1>Chronology</h1><table><colgroup>${columns}</colgroup><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table></html>`
}
