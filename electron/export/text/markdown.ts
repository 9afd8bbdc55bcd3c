import type { BriefContent } from '../../brief/brief-content'
import { BREAK } from '../../brief/printable-text'
import type { Block, Inline, Line, TableRow } from './block'
import { partBlocks } from './part-blocks'

/** What is markup anywhere in a line, and what is at its beginning only (CommonMark 0.31, sections 2.4 and 4 to 6). */
const ANYWHERE = /[\\`*_[\]<|~$]|&(?=#?\w+;)/gu
const AT_THE_BEGINNING = /^(\s*)([#>+=-]|\d+(?=[.)]))/u

/** Case text as its own self, never markup. */
const escaped = (text: string): string =>
  text
    .replaceAll(BREAK, '')
    .replace(/\s*\n\s*/gu, ' ')
    .replace(ANYWHERE, '\\$&')
    .replace(AT_THE_BEGINNING, (_, space: string, mark: string) =>
      /\d/u.test(mark) ? `${space}${mark}\\` : `${space}\\${mark}`,
    )

function inline({ text, bold, italic, source, href }: Inline): string {
  const words = escaped(text)
  // Marks hug the words, or they are none.
  const [, before = '', core = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(words) ?? []
  if (core === '') return words
  const mark = bold === true ? '**' : italic === true ? '*' : ''
  const marked = `${mark}${core}${mark}`
  const address = source !== undefined ? `#source-${source}` : href
  const linked = address === undefined ? marked : `[${marked}](<${address.replaceAll(/[<>]/gu, encodeURIComponent)}>)`
  return before + linked + after
}

const lineOf = (line: Line): string => line.map(inline).join('')

const cell = (lines: readonly Line[]): string => lines.map(lineOf).join('<br>')

function tableRow(row: TableRow, columns: number): string {
  const cells =
    row.kind === 'group' ? [`**${escaped(row.text)}**`, ...Array<string>(columns - 1).fill('')] : row.cells.map(cell)
  return `| ${cells.join(' | ')} |`
}

function contents(blocks: readonly Block[]): string {
  const titles = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 1 ? [block.text] : []))
  const anchor = (title: string): string =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-')
  return titles.map((title) => `- [${escaped(title)}](#${anchor(title)})`).join('\n')
}

function written(block: Block, all: readonly Block[]): string {
  switch (block.kind) {
    case 'caption': {
      const { court, sides, docket, judges, title } = block.part
      const parties = sides.map(({ names, role }) => (role === '' ? names : `${names}, ${role}`))
      const lines = [...court, parties.join(' v. '), docket, ...judges].filter((line) => line !== '')
      return `${lines.map(escaped).join('\\\n')}\n\n${written({ kind: 'title', part: title }, all)}`
    }
    case 'title':
      return `# ${escaped(block.part.lines.join(' '))}\n\nPrepared ${escaped(block.part.prepared)}`
    case 'contents':
      return contents(all)
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${escaped(block.text)}`
    case 'paragraph':
      return lineOf(block.line)
    case 'list':
      return block.items.map((item) => `- ${lineOf(item)}`).join('\n')
    case 'numbered': {
      const place = block.source === undefined ? '' : `<a id="source-${block.source}"></a>`
      return `${place}${escaped(block.number)} ${block.lines.map(lineOf).join('\\\n')}`
    }
    case 'table': {
      const columns = block.widths.length
      const head = block.head.length === 0 ? Array<string>(columns).fill('') : block.head.map(escaped)
      const rule = Array<string>(columns).fill('---')
      return [head, rule]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .concat(block.rows.map((row) => tableRow(row, columns)))
        .join('\n')
    }
    case 'frame':
      return block.lines.map((line) => `> ${lineOf(line)}`).join('\\\n')
    case 'timeline':
      return block.part.sheets.map(({ description }) => escaped(description)).join('\n\n')
    case 'form':
      return block.fields.map((field) => `${escaped(field)}: ${'\\_'.repeat(20)}`).join('\\\n')
    default:
      return block satisfies never
  }
}

/** A brief as Markdown (CommonMark with tables): the words of the PDF, no page of it. Case text is text, never markup. */
export function markdownOf({ parts }: BriefContent): string {
  const blocks = parts.flatMap(partBlocks)
  return `${blocks
    .map((block) => written(block, blocks))
    .filter((text) => text !== '')
    .join('\n\n')}\n`
}
