import type { PlacedEvent } from './placed-event'

/** A calendar cell with more events than can be read: one dense mark instead of them. */
export interface DenseMark {
  /** First and last midnight of the cell; with the unit the identity of the mark while panning. */
  start: number
  end: number
  members: readonly PlacedEvent[]
}

const GLYPH_PX = 18

/** Where a mark is drawn, in milliseconds: over its cell or, where it stands for one event, as that event's glyph, within the cell. */
export function drawnSpan({ start, end, members }: DenseMark, msPerPx: number): { start: number; end: number } {
  const [only] = members
  if (only === undefined || members.length > 1) return { start, end }
  const width = GLYPH_PX * msPerPx
  const left = Math.max(start, Math.min(only.start, end - width))
  return { start: left, end: left + width }
}
