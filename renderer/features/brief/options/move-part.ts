import type { PartChoice } from '../../../../shared/brief/brief-options'
import type { BriefPartName } from '../../../../shared/brief/brief-parts'

/** The parts with one of them moved to a place, counted after it was taken out. Out of range is the nearest end. */
export function movePart(parts: readonly PartChoice[], part: BriefPartName, to: number): PartChoice[] {
  const moved = parts.find((choice) => choice.part === part)
  if (moved === undefined) return [...parts]
  const others = parts.filter((choice) => choice.part !== part)
  const place = Math.min(Math.max(to, 0), others.length)
  return [...others.slice(0, place), moved, ...others.slice(place)]
}

/** Where a part lands that is dropped before or after the one at `over`. */
export function dropPlace(from: number, over: number, after: boolean): number {
  const gap = after ? over + 1 : over
  return gap > from ? gap - 1 : gap
}
