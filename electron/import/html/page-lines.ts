import type { DefaultTreeAdapterTypes } from 'parse5'
import { isElement, isUnseen } from './find'
import type { Element, Node } from './parse-page'
import { breaksLine, collapse } from './visible-text'

interface Run {
  text: string
  bold: boolean
  /** Italic or underlined: with bold, how CM/ECF sets a heading. */
  slanted: boolean
}

/** A line of a page as a reader sees it. */
export interface PageLine {
  text: string
  /** The part of it that is bold. */
  boldText: string
  /** Bold and italic or underlined from its first letter: the heading of a block of parties. */
  heading: boolean
  /** The row that it stands in and which cell of it; null and 0 outside of tables. */
  row: Element | null
  cell: number
  preformatted: boolean
}

interface Place {
  bold: boolean
  slanted: boolean
  row: Element | null
  cell: number
  preformatted: boolean
}

/** Longer lines and more of them stand in no head and no list of parties; what is beyond is not looked at. */
const LONGEST_LINE = 4000
const MOST_LINES = 300_000

class LineCollector {
  readonly lines: PageLine[] = []
  private runs: Run[] = []
  private place: Place | null = null
  private length = 0

  get full(): boolean {
    return this.lines.length >= MOST_LINES
  }

  add(text: string, place: Place): void {
    if (place.preformatted && text.includes('\n')) {
      for (const part of text.slice(0, LONGEST_LINE * 100).split('\n')) {
        this.add(part, place)
        this.end()
      }
      return
    }
    if (this.runs.length === 0) this.place = place
    if (this.length >= LONGEST_LINE) return
    this.length += text.length
    this.runs.push({ text: text.slice(0, LONGEST_LINE), bold: place.bold, slanted: place.slanted })
  }

  end(): void {
    const text = collapse(this.runs.map((run) => run.text).join(''))
    const place = this.place
    if (text !== '' && place !== null) {
      const bold = this.runs.filter((run) => run.bold)
      const first = this.runs.find((run) => collapse(run.text) !== '')
      this.lines.push({
        text,
        boldText: collapse(bold.map((run) => run.text).join('')),
        heading: first?.bold === true && first.slanted,
        row: place.row,
        cell: place.cell,
        preformatted: place.preformatted,
      })
    }
    this.runs = []
    this.place = null
    this.length = 0
  }
}

function placeWithin(element: Element, outer: Place): Place {
  switch (element.tagName) {
    case 'b':
    case 'strong':
      return { ...outer, bold: true }
    case 'i':
    case 'em':
    case 'u':
      return { ...outer, slanted: true }
    case 'tr':
      return { ...outer, row: element, cell: -1 }
    case 'pre':
      return { ...outer, preformatted: true }
    default:
      return outer
  }
}

const isCell = (node: Node): boolean => isElement(node) && (node.tagName === 'td' || node.tagName === 'th')

function walk(node: Node, place: Place, into: LineCollector, skip: ReadonlySet<Element>): void {
  if (into.full) return
  if (node.nodeName === '#text' && 'value' in node) into.add(node.value, place)
  if (!isElement(node) || isUnseen(node) || skip.has(node)) return
  const within = placeWithin(node, place)
  if (breaksLine(node)) into.end()
  let cell = place.cell
  if (node.tagName === 'tr') cell = -1
  for (const child of node.childNodes) {
    if (isCell(child)) cell += 1
    walk(child, node.tagName === 'tr' ? { ...within, cell } : within, into, skip)
  }
  if (breaksLine(node)) into.end()
}

/** The lines of a page in reading order, without those of the elements in `skip`. */
export function pageLines(page: DefaultTreeAdapterTypes.ParentNode, skip: ReadonlySet<Element>): PageLine[] {
  const collector = new LineCollector()
  const start: Place = { bold: false, slanted: false, row: null, cell: 0, preformatted: false }
  for (const child of page.childNodes) walk(child, start, collector, skip)
  collector.end()
  return collector.lines
}
