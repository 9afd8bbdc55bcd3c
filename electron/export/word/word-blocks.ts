import { Bookmark, HeadingLevel, Paragraph, Tab, TableOfContents, TabStopType, TextRun, type Table } from 'docx'
import type { Block } from '../text/block'
import { sourceMark, wordLine, wordText } from './word-inline'
import { STYLES } from './word-styles'
import { wordCaption, wordFrame, wordTable } from './word-tables'

export type WordElement = Paragraph | Table | TableOfContents

/** Every block but the timeline, which has pages of its own. */
export type FlowingBlock = Exclude<Block, { kind: 'timeline' }>

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const
const NUMBER_WIDTH = 720

function numbered({ number, lines, source }: Extract<Block, { kind: 'numbered' }>): Paragraph[] {
  const label = new TextRun({ children: [wordText(number), new Tab()] })
  const mark = source === undefined ? label : new Bookmark({ id: sourceMark(source), children: [label] })
  return lines.map(
    (line, index) =>
      new Paragraph({
        style: STYLES.numbered,
        keepLines: true,
        keepNext: index < lines.length - 1,
        tabStops: [{ type: TabStopType.LEFT, position: NUMBER_WIDTH }],
        indent: index === 0 ? { left: NUMBER_WIDTH, hanging: NUMBER_WIDTH } : { left: NUMBER_WIDTH, hanging: 0 },
        children: [...(index === 0 ? [mark] : []), ...wordLine(line)],
      }),
  )
}

/** A block as Word has it, for a text `width` twentieths of a point wide. */
export function wordBlock(block: FlowingBlock, width: number): WordElement[] {
  switch (block.kind) {
    case 'caption':
      return [...wordCaption(block.part, width), ...wordBlock({ kind: 'title', part: block.part.title }, width)]
    case 'title':
      return [
        ...block.part.lines.map((text) => new Paragraph({ heading: HeadingLevel.TITLE, text: wordText(text) })),
        new Paragraph({ style: STYLES.frame, text: `Prepared ${wordText(block.part.prepared)}` }),
      ]
    case 'contents':
      return [
        new Paragraph({
          style: STYLES.frame,
          children: [new TextRun({ text: 'CONTENTS', bold: true })],
          spacing: { before: 360, after: 120 },
        }),
        new TableOfContents('Contents', { hyperlink: true, headingStyleRange: '1-1' }),
      ]
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level], text: wordText(block.text) })]
    case 'paragraph':
      return [new Paragraph({ children: wordLine(block.line) })]
    case 'list':
      return block.items.map(
        (item) => new Paragraph({ style: STYLES.table, bullet: { level: 0 }, children: wordLine(item) }),
      )
    case 'numbered':
      return numbered(block)
    case 'table':
      return [wordTable(block, width), new Paragraph({ style: STYLES.table })]
    case 'frame':
      return [
        new Paragraph({ style: STYLES.table }),
        wordFrame(block.lines, width),
        new Paragraph({ style: STYLES.table }),
      ]
    case 'form':
      return block.fields.map(
        (field) => new Paragraph({ style: STYLES.form, text: `${wordText(field)}: ${'_'.repeat(36)}` }),
      )
    default:
      return block satisfies never
  }
}
