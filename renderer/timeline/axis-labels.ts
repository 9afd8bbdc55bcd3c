import { createTextMeasure } from './text-width'
import type { VisInternals } from './vis-internals'

/** A label of the axis: where its step begins and how wide its text is, in pixels of the chart. */
export interface AxisLabel {
  x: number
  textPx: number
}

/** Space that the style sheet leaves before a text. */
const PADDING_PX = 4
/** And what must be free after it. */
const AIR_PX = 2

/**
 * Where each label of a row of the axis is drawn, in their order: at its step or, where that began before the window, at the edge; null
 * where it could not be read whole before the next one or the other edge.
 */
export function placeAxisLabels(labels: readonly AxisLabel[], windowPx: number): ReadonlyArray<number | null> {
  return labels.map(({ x, textPx }, at) => {
    const left = Math.max(0, x)
    const next = labels[at + 1]?.x ?? Infinity
    return left + PADDING_PX + textPx + AIR_PX <= Math.min(next, windowPx) ? left : null
  })
}

interface DrawnLabel extends AxisLabel {
  element: HTMLElement
}

const MINOR_FONT = "400 12px 'Inter Variable', system-ui, sans-serif"
const MAJOR_FONT = "600 12px 'Inter Variable', system-ui, sans-serif"

/** Has vis-timeline's axis show every label whole or not at all: its own are cut at either edge of the chart. */
export function patchAxis({ timeAxis, props }: VisInternals): void {
  const minor: DrawnLabel[] = []
  const major: DrawnLabel[] = []
  collect(timeAxis, '_repaintMinorText', minor, createTextMeasure(MINOR_FONT))
  collect(timeAxis, '_repaintMajorText', major, createTextMeasure(MAJOR_FONT))
  const repaint = timeAxis._repaintLabels.bind(timeAxis)
  timeAxis._repaintLabels = () => {
    minor.length = major.length = 0
    repaint()
    // The label of the step in which the window begins is drawn after the others.
    for (const row of [minor, major])
      settle(
        row.toSorted((a, b) => a.x - b.x),
        props.center.width,
      )
  }
}

/** Notes what labels are drawn in a row of the axis. */
function collect(
  axis: VisInternals['timeAxis'],
  repaint: '_repaintMinorText' | '_repaintMajorText',
  row: DrawnLabel[],
  textPx: (text: string) => number,
): void {
  const draw = axis[repaint].bind(axis)
  axis[repaint] = (x, text, orientation, className) => {
    const element = draw(x, text, orientation, className)
    row.push({ x, textPx: textPx(text), element })
    return element
  }
}

function settle(row: readonly DrawnLabel[], windowPx: number): void {
  for (const [at, left] of placeAxisLabels(row, windowPx).entries()) {
    const label = row[at]
    if (label === undefined) continue
    const { style } = label.element
    const visibility = left === null ? 'hidden' : ''
    if (style.visibility !== visibility) style.visibility = visibility
    if (left !== null && left !== label.x) style.translate = `${left - label.x}px`
    else if (style.translate !== '') style.translate = ''
  }
}
