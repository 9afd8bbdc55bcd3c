import { calendarDay, epochDay } from '../../../shared/model/epoch-day'
import type { SheetWindow } from './mark'
import type { SheetEntries } from './sheet-rows'
import type { TimelineEntry } from './timeline-entry'

/** True where the entries, with those carried over, fit on one sheet. */
export type Fits = (sheet: SheetEntries) => boolean

/** A sheet never tries to hold more than this. */
const MOST_ENTRIES = 400
const FIRST_GUESS = 48
const SLACK = 0.05
/** So many sheets are even enough as they come. */
const MOST_TO_BALANCE = 8

/** How round the calendar is between two days: 3 for a new year, 2 for a quarter, 1 for a month. */
function roundness(before: number, after: number): number {
  const [a, b] = [calendarDay(before), calendarDay(after)]
  if (a.year !== b.year) return 3
  if (Math.floor((a.month - 1) / 3) !== Math.floor((b.month - 1) / 3)) return 2
  return a.month !== b.month ? 1 : 0
}

/** Where a sheet ends between two entries: at the beginning of the later one's year, quarter or month where that lies between. */
function boundary(before: number, after: number): number {
  const { year, month } = calendarDay(after)
  switch (roundness(before, after)) {
    case 3:
      return epochDay(year, 1, 1)
    case 2:
      return epochDay(year, Math.floor((month - 1) / 3) * 3 + 1, 1)
    case 1:
      return epochDay(year, month, 1)
    default:
      return after > before ? after : before + 1
  }
}

/** First and last day over all entries, so that open ends have something to run to. */
function wholeWindow(entries: readonly TimelineEntry[]): { from: number; to: number } {
  const ends = entries.flatMap(({ days }) => [days.from, days.to]).filter(Number.isFinite)
  const from = ends.reduce((least, day) => Math.min(least, day), Infinity)
  const to = ends.reduce((most, day) => Math.max(most, day), -Infinity)
  return { from, to: Math.max(to, from + 1) }
}

/** Cuts the row of entries into sheets from left to right. */
class SheetCutter {
  readonly #whole: { from: number; to: number }

  constructor(
    readonly entries: readonly TimelineEntry[],
    readonly fits: Fits,
    readonly mostCarried: number,
  ) {
    this.#whole = wholeWindow(entries)
  }

  /** The day an entry is reached at when reading from left to right; one without a beginning stands at the very left. */
  startDay({ days }: TimelineEntry): number {
    return Math.max(days.from, this.#whole.from)
  }

  /** The sheet that begins with entry `start` at day `from` and ends before entry `end`. */
  sheet(start: number, end: number, from: number): SheetEntries {
    const [last, next] = [this.entries[end - 1], this.entries[end]]
    const isLast = next === undefined || last === undefined
    const to = isLast ? this.#whole.to : boundary(this.startDay(last), this.startDay(next))
    const window: SheetWindow = { from, to: Math.max(to, from + 1), isLast }
    const running = this.entries
      .slice(0, start)
      .filter(({ days, shape }) => days.to > from && (shape === 'bar' || days.to - days.from > 1))
    return {
      window,
      entries: this.entries.slice(start, end),
      carried: running.slice(-this.mostCarried),
      unseen: running.slice(0, -this.mostCarried).map(({ number }) => number),
    }
  }

  /** About the most entries from `start` on that fit, at least one, cut where the calendar is round. */
  reach(start: number, from: number, limit: number, guess: number): number {
    const most = Math.min(this.entries.length, start + limit)
    // Up from a guess: a trial costs as much as it holds, and sheets hold about as much as the one before.
    let [low, high] = [start + 1, Math.min(most, start + guess)]
    while (this.fits(this.sheet(start, high, from))) {
      low = high
      if (high === most) break
      high = Math.min(most, start + Math.ceil((high - start) * 1.3))
    }
    if (low < high) high--
    // A sheet that holds one in twenty less than it could is full enough: the cut moves to a round date anyway.
    while (high - low > (low - start) * SLACK) {
      const middle = Math.ceil((low + high) / 2)
      if (this.fits(this.sheet(start, middle, from))) low = middle
      else high = middle - 1
    }
    return this.rounded(start, low, from)
  }

  /** A cut up to a quarter earlier where a year, a quarter or a month ends there. */
  rounded(start: number, end: number, from: number): number {
    if (end === this.entries.length) return end
    let [best, bestRank] = [end, -1]
    for (let cut = end; cut > start && cut >= end - Math.floor((end - start) / 4); cut--) {
      const [before, after] = [this.entries[cut - 1], this.entries[cut]]
      const rank = before && after ? roundness(this.startDay(before), this.startDay(after)) : -1
      if (rank > bestRank) [best, bestRank] = [cut, rank]
    }
    return best === end || this.fits(this.sheet(start, best, from)) ? best : end
  }

  /** All sheets, none with more than `limit` entries. */
  cut(limit: number): SheetEntries[] {
    const sheets: SheetEntries[] = []
    let [start, from, guess] = [0, this.#whole.from, Math.min(limit, FIRST_GUESS)]
    while (start < this.entries.length) {
      const end = this.reach(start, from, limit, guess)
      const sheet = this.sheet(start, end, from)
      sheets.push(sheet)
      const next = this.entries[end]
      if (next !== undefined) from = Math.min(sheet.window.to, this.startDay(next))
      guess = limit < MOST_ENTRIES ? limit : end - start
      start = end
    }
    return sheets
  }
}

/**
 * Divides the entries, whose numbers are in the order of their dates, among as few sheets as they fit on, about equally full.
 * A sheet always takes at least one entry, so a crowd on one day goes over several sheets of that day. `mostCarried` bars that
 * still run from earlier sheets are drawn again on each, the latest; the others are left for a note.
 */
export function sheetEntries(entries: readonly TimelineEntry[], fits: Fits, mostCarried: number): SheetEntries[] {
  if (entries.length === 0) return []
  const cutter = new SheetCutter(
    entries.toSorted((a, b) => a.number - b.number),
    fits,
    mostCarried,
  )
  const full = cutter.cut(MOST_ENTRIES)
  if (full.length === 1 || full.length > MOST_TO_BALANCE) return full
  const balanced = cutter.cut(Math.ceil((entries.length / full.length) * 1.12))
  return balanced.length <= full.length ? balanced : full
}
