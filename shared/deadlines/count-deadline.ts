import { epochDay, weekday, type EpochDay } from '../model/epoch-day'
import type { Weekday } from './holiday-rule'
import { whyNoBusiness } from './legal-holiday'
import type { State } from '../model/state'

/** How the paper that starts a period was served, FRCP 5(b)(2). */
export const SERVICES = ['hand', 'mail', 'clerk', 'consented', 'electronic'] as const
export type Service = (typeof SERVICES)[number]

export interface DeadlineRequest {
  /** The day of the event that starts the period, or that it counts back from. */
  trigger: EpochDay
  /** Length of the period: a whole number of days, at least 1. */
  days: number
  direction: 'after' | 'before'
  /** Without it no days are added under FRCP 6(d). */
  service?: Service
  /** Where the district court sits; its own holidays count for periods after an event, FRCP 6(a)(6)(C). */
  state?: State
  /** Days on which the clerk's office was inaccessible, FRCP 6(a)(3); used for periods after an event. */
  inaccessible?: readonly EpochDay[]
  /** The rule that the explanation cites: FRAP 26 counts as FRCP 6 does. */
  under?: 'FRCP 6' | 'FRAP 26'
}

/** One line of the explanation. */
export interface CountedDay {
  /** Days from the trigger, 0 for the trigger itself; counted back for a period before an event. */
  day: number
  date: EpochDay
  weekday: Weekday
  /** True for the days of the period itself and those added for service; false for the trigger and where the period only runs on. */
  counted: boolean
  why: string
}

export interface Deadline {
  /** The last day; it ends at midnight in the court's time zone for electronic filing, FRCP 6(a)(4). */
  date: EpochDay
  counting: CountedDay[]
}

/** Electronic service added three days from the amendment of December 1, 2001 to that of December 1, 2016. */
const E_SERVICE = { from: epochDay(2001, 12, 1), until: epochDay(2016, 12, 1) }

const SERVED_BY: Record<Exclude<Service, 'hand'>, string> = {
  mail: 'by mail',
  clerk: 'by leaving it with the clerk',
  consented: 'by other means consented to',
  electronic: 'by electronic means, as the rule was until December 1, 2016',
}

/** Words for the service that adds three days, or null where it adds none. */
function addingService({ trigger, direction, service }: DeadlineRequest): string | null {
  if (service === undefined || service === 'hand' || direction === 'before') return null
  const isElectronic = service === 'electronic'
  return isElectronic && (trigger < E_SERVICE.from || trigger >= E_SERVICE.until) ? null : SERVED_BY[service]
}

/** The days walked so far, with why. */
class Count {
  readonly counting: CountedDay[] = []
  private readonly cite: string
  private readonly closed: ReadonlySet<EpochDay>

  constructor(private readonly request: DeadlineRequest) {
    this.cite = request.under ?? 'FRCP 6'
    this.closed = new Set(request.direction === 'after' ? request.inaccessible : [])
    this.write(0, false, `the day of the event is left out, ${this.cite}(a)(1)(A)`)
  }

  /** Days walked from the trigger. */
  private get walked(): number {
    return this.counting.length - 1
  }

  dateAt(day: number): EpochDay {
    return this.request.direction === 'after' ? this.request.trigger + day : this.request.trigger - day
  }

  private write(day: number, counted: boolean, why: string): void {
    const date = this.dateAt(day)
    this.counting.push({ day, date, weekday: weekday(date), counted, why })
  }

  private whyNotLast(day: number): string | null {
    const date = this.dateAt(day)
    // FRCP 6(a)(6)(C): a state's own holidays count only for periods measured after an event.
    const state = this.request.direction === 'after' ? (this.request.state ?? null) : null
    const closed = this.closed.has(date) ? `a day without access to the clerk’s office, ${this.cite}(a)(3)` : null
    return whyNoBusiness(date, state) ?? closed
  }

  /** Counts days in a row; `what` names them. Then runs on to a day on which the period can end. */
  walk(days: number, what: string): void {
    const last = this.walked + days
    while (this.walked < last) {
      const day = this.walked + 1
      const off = this.whyNotLast(day)
      const between = off === null ? what : `${what}; ${off}: it counts in between, ${this.cite}(a)(1)(B)`
      this.write(day, true, day < last ? between : this.atTheEnd(what, off))
    }
    this.runOn()
  }

  private atTheEnd(what: string, off: string | null): string {
    if (off === null) return `${what}; the last, ${this.cite}(a)(1)(C)`
    const onward = this.request.direction === 'after' ? 'runs on' : `runs on backward, ${this.cite}(a)(5)`
    return `${what}; the last, but ${off}: the period ${onward}, ${this.cite}(a)(1)(C)`
  }

  private runOn(): void {
    if (this.whyNotLast(this.walked) === null) return
    for (;;) {
      const day = this.walked + 1
      const off = this.whyNotLast(day)
      this.write(day, false, off === null ? 'the next day on which the period can end' : `the period runs on: ${off}`)
      if (off === null) return
    }
  }
}

/**
 * Counts a period of days as FRCP 6(a) and 6(d) do and explains it day by day. Today's text of the rule is used for every year:
 * before December 1, 2009 short periods left out weekends. Throws on a length that is no whole number of at least one day.
 */
export function countDeadline(request: DeadlineRequest): Deadline {
  const { days } = request
  if (!Number.isInteger(days) || days < 1) throw new RangeError('A period has a whole number of days, at least 1')
  const count = new Count(request)
  count.walk(days, 'counted')
  const added = addingService(request)
  // The three days follow the day on which the period would otherwise expire, not its last counted day (2005 committee note).
  if (added !== null) {
    const cite = request.under === 'FRAP 26' ? 'FRAP 26(c)' : 'FRCP 6(d)'
    count.walk(3, `one of three days added for service ${added}, ${cite}`)
  }
  return { date: count.dateAt(count.counting.length - 1), counting: count.counting }
}
