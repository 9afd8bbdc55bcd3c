import type { CaptionPart, TitlePart } from '../../brief/caption'
import type { TimelinePart } from '../../brief/timeline/timeline-part'

/** A piece of a paragraph. */
export interface Inline {
  text: string
  bold?: boolean
  italic?: boolean
  /** The number of a source in the index, which the text leads to. */
  source?: number
  /** An address of the open web. */
  href?: string
}

export type Line = readonly Inline[]

export type TableRow =
  { kind: 'group'; text: string } | { kind: 'cells'; cells: readonly (readonly Line[])[]; mayBreak: boolean }

/**
 * What a brief is made of where no pages are set: Word and Markdown lay it out themselves. It comes from the very parts that the PDF is
 * set from, so that all three say the same.
 */
export type Block =
  | { kind: 'caption'; part: CaptionPart }
  | { kind: 'title'; part: TitlePart }
  | { kind: 'contents' }
  | { kind: 'heading'; level: 1 | 2 | 3; text: string }
  | { kind: 'paragraph'; line: Line }
  | { kind: 'list'; items: readonly Line[] }
  /** Numbered by hand, since the numbers are referred to. `source` makes it a place that references lead to. */
  | { kind: 'numbered'; number: string; lines: readonly Line[]; source?: number }
  /** `widths` in hundredths of the table. */
  | { kind: 'table'; widths: readonly number[]; head: readonly string[]; rows: readonly TableRow[] }
  /** Set apart from the text by a frame. */
  | { kind: 'frame'; lines: readonly Line[] }
  | { kind: 'timeline'; part: TimelinePart }
  /** Names of lines with room to write. */
  | { kind: 'form'; fields: readonly string[] }
