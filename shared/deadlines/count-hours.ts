import { MS_PER_DAY, type EpochDay } from '../model/epoch-day'
import { whyNoBusiness } from './legal-holiday'
import type { State } from '../model/state'

const MS_PER_HOUR = 3_600_000
const MS_PER_MINUTE = 60_000

/** A time on the court's clock: the day, and minutes since its midnight, 0 to 1439. */
export interface CourtTime {
  day: EpochDay
  minute: number
}

export interface HoursRequest {
  trigger: CourtTime
  /** A whole number of at least 1. */
  hours: number
  /** The court's zone as IANA names it: "America/New_York". */
  zone: string
  state?: State
}

export interface HoursDeadline {
  end: CourtTime
  /** Sentences, in the order of the counting. */
  why: string[]
}

/** Reads the clock of a zone at an instant, as if it were UTC, in milliseconds. */
function clockOf(zone: string): (instant: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  })
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]))
    const of = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0
    return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'))
  }
}

/** The instant at which the clock shows a time. Of the two in the hour that a clock shows twice, one of them. */
function instantAt({ day, minute }: CourtTime, clock: (instant: number) => number): number {
  const shown = day * MS_PER_DAY + minute * MS_PER_MINUTE
  const near = shown - (clock(shown) - shown)
  return near - (clock(near) - shown)
}

/**
 * Counts a period of hours after an event, FRCP 6(a)(2): every hour from the event on, and past a Saturday, Sunday or legal holiday to the
 * same time of the next day. Hours pass as time does, so that a change of the clocks moves the end. Throws on a bad length or zone.
 */
export function countHours({ trigger, hours, zone, state }: HoursRequest): HoursDeadline {
  if (!Number.isInteger(hours) || hours < 1) throw new RangeError('A period has a whole number of hours, at least 1')
  const clock = clockOf(zone)
  const shown = clock(instantAt(trigger, clock) + hours * MS_PER_HOUR)
  const raw = Math.floor(shown / MS_PER_DAY)
  const minute = Math.round((shown - raw * MS_PER_DAY) / MS_PER_MINUTE)
  const why = ['Every hour counts from the event on, FRCP 6(a)(2)(A) and (B).']
  let day = raw
  for (;;) {
    const off = whyNoBusiness(day, state ?? null)
    if (off === null) return { end: { day, minute }, why }
    why.push(`It cannot end on ${off}: it runs on to the same time of the next day, FRCP 6(a)(2)(C).`)
    day += 1
  }
}
