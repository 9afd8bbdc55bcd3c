import { AlignmentType, BorderStyle, Paragraph, Table, TableCell, TableRow, TextRun, WidthType } from 'docx'
import type { CaptionPart, CaptionSide } from '../../brief/caption'
import type { Block, Line } from '../text/block'
import { wordLine, wordText } from './word-inline'
import { STYLES } from './word-styles'

type TableBlock = Extract<Block, { kind: 'table' }>

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const HAIRLINE = { style: BorderStyle.SINGLE, size: 4, color: '6E6E6E' } as const
const RULE = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE }
const MARGINS = { top: 50, bottom: 50, left: 70, right: 70 }

const paragraphs = (lines: readonly Line[], style: string): Paragraph[] =>
  lines.length === 0
    ? [new Paragraph({ style })]
    : lines.map((line) => new Paragraph({ style, children: wordLine(line) }))

function row(source: TableBlock['rows'][number], columns: number): TableRow {
  if (source.kind === 'group') {
    const words = new TextRun({ text: wordText(source.text), bold: true })
    const cell = new TableCell({
      columnSpan: columns,
      margins: MARGINS,
      children: [new Paragraph({ style: STYLES.table, keepNext: true, children: [words] })],
    })
    return new TableRow({ cantSplit: true, children: [cell] })
  }
  const cells = source.cells.map(
    (lines) => new TableCell({ margins: MARGINS, children: paragraphs(lines, STYLES.table) }),
  )
  return new TableRow({ cantSplit: !source.mayBreak, children: cells })
}

/** A table whose head is repeated on every page, `width` in twentieths of a point. */
export function wordTable({ widths, head, rows }: TableBlock, width: number): Table {
  const heads = head.map(
    (text) =>
      new TableCell({
        margins: MARGINS,
        borders: { top: RULE, bottom: RULE },
        children: [new Paragraph({ style: STYLES.tableHead, text })],
      }),
  )
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths.map((hundredths) => Math.round((width * hundredths) / 100)),
    layout: 'fixed',
    borders: { ...NO_BORDERS, top: RULE, bottom: HAIRLINE, insideHorizontal: HAIRLINE },
    rows: [
      ...(heads.length === 0 ? [] : [new TableRow({ tableHeader: true, cantSplit: true, children: heads })]),
      ...rows.map((each) => row(each, widths.length)),
    ],
  })
}

/** Text in a frame. */
export function wordFrame(lines: readonly Line[], width: number): Table {
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [width],
    borders: { ...NO_BORDERS, top: RULE, bottom: RULE, left: RULE, right: RULE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          new TableCell({
            margins: { top: 120, bottom: 120, left: 120, right: 120 },
            children: paragraphs(lines, STYLES.frame),
          }),
        ],
      }),
    ],
  })
}

const line = (text: string, more: { bold?: boolean; left?: number } = {}): Paragraph =>
  new Paragraph({
    style: STYLES.caption,
    indent: { left: more.left ?? 0 },
    children: [new TextRun({ text: wordText(text), ...(more.bold === true && { bold: true }) })],
  })

const INDENT = 1440

function sideLines(sides: readonly CaptionSide[]): Paragraph[] {
  return sides.flatMap(({ names, role }, index) => [
    ...(index === 1 ? [line('v.', { left: INDENT / 2 })] : []),
    line(role === '' ? names : `${names},`),
    ...(role === '' ? [] : [line(`${role}${index === 0 ? ',' : '.'}`, { left: INDENT })]),
  ])
}

/** The head of the first page: the court above, the parties beside the number. */
export function wordCaption({ court, sides, docket, judges }: CaptionPart, width: number): (Paragraph | Table)[] {
  const cell = (children: Paragraph[]): TableCell => new TableCell({ margins: MARGINS, children })
  const left = sideLines(sides)
  const bracket = left.map(() => line(')'))
  const right = [docket === '' ? line('') : line(docket, { bold: true }), ...judges.map((judge) => line(judge))]
  const widths = [0.5, 0.06, 0.44].map((part) => Math.round(width * part))
  const table = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: widths,
    layout: 'fixed',
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: [
          cell(left.length === 0 ? [line('')] : left),
          cell(bracket.length === 0 ? [line('')] : bracket),
          cell(right),
        ],
      }),
    ],
  })
  const heads = court.map(
    (text) =>
      new Paragraph({
        style: STYLES.caption,
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ text: wordText(text), bold: true })],
      }),
  )
  return [...heads, line(''), table]
}
