import type { BriefOptions } from '../../shared/brief/brief-options'
import { COURT_PROFILES, type CourtProfile } from '../../shared/brief/court-profiles'

/** How the pages of one brief look, in points; the template reads it and knows no court. */
export interface PageSetup {
  paper: 'us-letter' | 'a4'
  width: number
  height: number
  margins: { top: number; right: number; bottom: number; left: number }
  textSize: number
  tableSize: number
  /** From one line of running text to the next. */
  pitch: number
  isDouble: boolean
  pageNumbers: CourtProfile['pageNumbers']
  caption: CourtProfile['caption']
  numberedLines: number
}

const POINTS_PER_INCH = 72
const PAPER = {
  letter: { paper: 'us-letter', width: 612, height: 792 },
  a4: { paper: 'a4', width: 595.28, height: 841.89 },
} as const

/** Single-spaced type still has some air. */
const SINGLE = 1.22

export function pageSetup({ profile, paper }: Pick<BriefOptions, 'profile' | 'paper'>): PageSetup {
  const { margins, textSize, tableSize, spacing, pageNumbers, caption, numberedLines } = COURT_PROFILES[profile]
  const { height } = PAPER[paper]
  const pitch = spacing === 'double' ? 2 * textSize : SINGLE * textSize
  const top = margins.top * POINTS_PER_INCH
  // No line stands below the last number, however high the paper.
  const belowNumbers = numberedLines === 0 ? 0 : height - top - numberedLines * pitch
  return {
    ...PAPER[paper],
    margins: {
      top,
      right: margins.right * POINTS_PER_INCH,
      bottom: Math.max(margins.bottom * POINTS_PER_INCH, belowNumbers),
      left: margins.left * POINTS_PER_INCH,
    },
    textSize,
    tableSize,
    pitch,
    isDouble: spacing === 'double',
    pageNumbers,
    caption,
    numberedLines,
  }
}

/** Margins of a turned page: those of an inch that every court takes. */
const TURNED_MARGIN = POINTS_PER_INCH

/** Width and height that a page leaves for what is on it. */
export const uprightRoom = ({ width, height, margins }: PageSetup): { width: number; height: number } => ({
  width: width - margins.left - margins.right,
  height: height - margins.top - margins.bottom,
})

export const turnedRoom = ({ width, height }: PageSetup): { width: number; height: number } => ({
  width: height - 2 * TURNED_MARGIN,
  height: width - 2 * TURNED_MARGIN,
})
