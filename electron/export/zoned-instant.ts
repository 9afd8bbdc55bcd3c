import { calendarDay, type EpochDay } from '../../shared/model/epoch-day'

/** What the clocks of a zone show at an instant, as if it were UTC. Throws `RangeError` for a zone that nobody knows. */
function shownAt(instant: number, zone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(instant)
  const of = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.find((part) => part.type === type)?.value)
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'))
}

/**
 * The instant at which the clocks of a zone (IANA name) show a time of day (`HH:MM`) on a day; where they skip it, an hour later, as RFC
 * 5545, 3.3.5 has it; where they show it twice, the first. Null for a zone that nobody knows.
 */
export function zonedInstant(day: EpochDay, clock: string, zone: string): Date | null {
  const { year, month, day: dayOfMonth } = calendarDay(day)
  const [hour = 0, minute = 0] = clock.split(':').map(Number)
  const wanted = Date.UTC(year, month - 1, dayOfMonth, hour, minute)
  try {
    // The offset a day before and a day after: one of the two holds at the time wanted.
    const offsets = [wanted - 86_400_000, wanted + 86_400_000].map((near) => shownAt(near, zone) - near)
    const instants = offsets.map((offset) => wanted - offset).toSorted((a, b) => a - b)
    const exact = instants.find((instant) => shownAt(instant, zone) === wanted)
    const [before = 0] = offsets
    return new Date(exact ?? wanted - before)
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}
