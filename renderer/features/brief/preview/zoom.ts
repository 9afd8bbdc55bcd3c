/** As wide as there is room, or so many pixels to a point. */
export type Zoom = 'fit' | number

/** What the buttons step through: pixels to a point, 4/3 being the size on paper. */
const STEPS = [0.5, 0.67, 0.8, 1, 1.2, 4 / 3, 1.6, 2, 2.67, 4].toSorted((a, b) => a - b)

/** Room beside a page, in pixels. */
const BESIDE = 48
const LEAST = 0.3
const MOST_FITTED = 2

/** Pixels to a point at which the pages are shown. */
export function zoomedScale(zoom: Zoom, pages: readonly { width: number }[], room: number): number {
  if (zoom !== 'fit') return zoom
  const width = pages.reduce((most, page) => Math.max(most, page.width), 0)
  if (width === 0) return 1
  return Math.min(Math.max((room - BESIDE) / width, LEAST), MOST_FITTED)
}

/** The next step up or down from a scale; the scale itself at the last. */
export function stepZoom(scale: number, direction: 1 | -1): number {
  const step =
    direction === 1 ? STEPS.find((each) => each > scale + 0.01) : STEPS.findLast((each) => each < scale - 0.01)
  return step ?? scale
}

/** In percent of the size on paper, at 96 pixels to an inch. */
export const zoomPercent = (scale: number): number => Math.round((scale * 300) / 4)
