import { calendarDay, daysInMonth, epochDay } from '../../../shared/model/epoch-day'
import { monthName } from '../../../shared/model/legal-date-words'
import type { FontMetrics } from '../font-metrics'
import type { ScalePiece, TimeScale } from './time-scale'
import type { TimelineFonts } from './type-sizes'

/** A mark on the axis. `tier` 0 is the upper row (years, or months of a short window), 1 the lower. */
export interface AxisTick {
  x: number
  tier: 0 | 1
  /** Empty where there is no room for it. */
  label: string
  /** False for a period that began before what is shown: it has a name at the left of its piece, and no mark. */
  hasMark: boolean
  width: number
}

interface Step {
  unit: 'day' | 'month' | 'year'
  every: number
}

interface Candidate {
  x: number
  /** From the fullest to the shortest. */
  labels: string[]
  hasMark: boolean
}

/** From a mark to its label, and from a label to the next mark. */
const BEFORE_LABEL = 2
const AFTER_LABEL = 4
const NARROW = 60

/** Upper and lower tier for a scale; the first whose smallest period is wide enough for its label. */
function stepsFor(pointsPerDay: number): [Step, Step | null] {
  const month = pointsPerDay * 30
  const year: Step = { unit: 'year', every: 1 }
  if (pointsPerDay >= 15.5)
    return [
      { unit: 'month', every: 1 },
      { unit: 'day', every: 1 },
    ]
  if (pointsPerDay >= 4.5)
    return [
      { unit: 'month', every: 1 },
      { unit: 'day', every: 5 },
    ]
  for (const every of [1, 3, 6]) if (month * every >= 24) return [year, { unit: 'month', every }]
  const every = [1, 2, 5, 10, 25, 50, 100, 250].find((years) => month * 12.17 * years >= 26) ?? 500
  return [{ unit: 'year', every }, null]
}

/** The start of the period after the given day, and of the one that holds it. */
function periodStart({ unit, every }: Step, day: number): number {
  const { year, month, day: dayOfMonth } = calendarDay(day)
  switch (unit) {
    case 'year':
      return epochDay(Math.max(Math.floor(year / every) * every, 1), 1, 1)
    case 'month':
      return epochDay(year, Math.floor((month - 1) / every) * every + 1, 1)
    case 'day':
      return epochDay(year, month, every === 1 ? dayOfMonth : Math.max(Math.floor(dayOfMonth / every) * every, 1))
    default:
      return unit satisfies never
  }
}

function nextStart(step: Step, start: number): number {
  const { year, month, day } = calendarDay(start)
  switch (step.unit) {
    case 'year':
      return epochDay((Math.floor(year / step.every) + 1) * step.every, 1, 1)
    case 'month':
      return month + step.every > 12 ? epochDay(year + 1, 1, 1) : epochDay(year, month + step.every, 1)
    case 'day': {
      const next = step.every === 1 ? day + 1 : (Math.floor(day / step.every) + 1) * step.every
      // The 30th is followed so closely by the 1st that it is left out.
      return next > daysInMonth(year, month) || (step.every > 1 && next >= 30)
        ? periodStart({ unit: 'month', every: 1 }, start + 31 - day + 1)
        : epochDay(year, month, next)
    }
    default:
      return step.unit satisfies never
  }
}

function labelsOf({ unit }: Step, tier: 0 | 1, day: number): string[] {
  const { year, month, day: dayOfMonth } = calendarDay(day)
  const name = monthName(month)
  if (unit === 'year') return [String(year)]
  if (unit === 'day') return [String(dayOfMonth)]
  return tier === 1 ? [name.slice(0, 3)] : [`${name} ${year}`, `${name.slice(0, 3)} ${year}`, String(year)]
}

function candidates(step: Step, tier: 0 | 1, piece: ScalePiece, scale: TimeScale): Candidate[] {
  const found: Candidate[] = []
  // A piece with room for one label only says when it is; days or months under a year alone would mislead.
  if (tier === 1 && piece.right - piece.left < NARROW) return found
  const start = periodStart(step, piece.from)
  if (start < piece.from && tier === 0) {
    found.push({ x: piece.left, labels: labelsOf(step, tier, piece.from), hasMark: false })
  }
  for (let day = start < piece.from ? nextStart(step, start) : start; day <= piece.to; day = nextStart(step, day)) {
    found.push({ x: scale.x(day), labels: labelsOf(step, tier, day), hasMark: true })
  }
  return found
}

/** Names the marks of a tier, given from left to right, each with the fullest label that ends before the next mark. */
function named(
  tier: 0 | 1,
  found: readonly Candidate[],
  plotWidth: number,
  font: FontMetrics,
  size: number,
): AxisTick[] {
  return found.flatMap(({ x, labels, hasMark }, index) => {
    const room = (found[index + 1]?.x ?? plotWidth + AFTER_LABEL) - AFTER_LABEL - x - BEFORE_LABEL
    const label = labels.find((each) => font.width(each, size) <= room) ?? ''
    return label === '' && !hasMark ? [] : [{ x, tier, label, hasMark, width: font.width(label, size) }]
  })
}

/** Ticks of both tiers, each tier from left to right, with labels to the right of the marks. The upper tier is set in bold. */
export function axisTicks(scale: TimeScale, fonts: TimelineFonts, size: number): AxisTick[] {
  const [upper, lower] = stepsFor(scale.pointsPerDay)
  const tierOf = (tier: 0 | 1, step: Step | null): AxisTick[] => {
    const found = step === null ? [] : scale.pieces.flatMap((piece) => candidates(step, tier, piece, scale))
    return named(tier, found, scale.width, tier === 0 ? fonts.bold : fonts.regular, size)
  }
  return [...tierOf(0, upper), ...tierOf(1, lower)]
}
