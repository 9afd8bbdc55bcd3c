import ICAL from 'ical.js'
import { classifyEntry, ruleFor } from '../../../shared/docket/classify-entry'
import type { EntryClass } from '../../../shared/docket/parsed-docket'
import type { ParsedProposals, ProposedEvent } from '../../../shared/docket/parsed-file'
import { LegalDate, parseLegalDate } from '../../../shared/model/legal-date'
import { err, ok, type Result } from '../../../shared/result'
import type { NotADocket } from '../not-a-docket'
import { unreadRows } from '../pacer/unread-rows'
import { withoutSecrets } from '../without-secrets'

export const isCalendar = (text: string): boolean => /^\s*BEGIN:VCALENDAR/i.test(text.slice(0, 500))

const MALFORMED: NotADocket = {
  code: 'malformed-calendar',
  message: 'This looks like a calendar file (.ics), but no event of it could be read. Export it again.',
}

const HEARING = /\b(?:hearing|conference|trial|argument|arraignment|sentencing|deposition|mediation|appearance)\b/i
const DEADLINE = /\b(?:due|deadline|expires?|last day|cutoff|cut-off)\b/i

function classOf(title: string): EntryClass {
  if (DEADLINE.test(title)) return { kind: 'context', subtype: 'deadline', importance: 'normal' }
  if (ruleFor(title) !== null) return classifyEntry(title)
  return HEARING.test(title)
    ? { kind: 'hearing', subtype: 'hearing', importance: 'normal' }
    : { kind: 'context', subtype: 'fact', importance: 'normal' }
}

const dayOf = (time: ICAL.Time): string => time.toString().slice(0, 10)

/** A time in its own zone has its own day; the end of a calendar's day is the first one that is free again (RFC 5545, 3.6.1). */
function dateOf(event: ICAL.Event): LegalDate | null {
  const { startDate: start, endDate: end } = event
  if (start === null) return null
  const from = dayOf(start)
  const last = end?.clone()
  if (last !== undefined && start.isDate) last.adjust(-1, 0, 0, 0)
  const to = last === undefined ? from : dayOf(last)
  const span = to > from ? `${from}/${to}` : from
  return parseLegalDate(span) === null ? null : LegalDate.parse(span)
}

/** The zone as it is named, for a calendar can name one that it does not describe. */
function clockOf(component: ICAL.Component, time: ICAL.Time): string {
  if (time.isDate) return ''
  const named = component.getFirstProperty('dtstart')?.getParameter('tzid')
  const zone = typeof named === 'string' ? named : time.zone?.tzid === 'UTC' ? 'UTC' : ''
  return `At ${`${time.toString().slice(11, 16)} ${zone}`.trim()}.`
}

/** ical.js counts the 99th of a month on into the next years: only what is written tells that there is no such day. */
const namesNoDay = (component: ICAL.Component): boolean =>
  ['dtstart', 'dtend', 'due'].some((name) => {
    const written: unknown = component.getFirstProperty(name)?.toJSON()[3]
    return typeof written === 'string' && parseLegalDate(written.slice(0, 10)) === null
  })

function proposalOf(component: ICAL.Component, at: number): ProposedEvent | null {
  const event = new ICAL.Event(component)
  if (namesNoDay(component)) return null
  const title = (event.summary ?? '').trim()
  const date = dateOf(event)
  if (title === '' || date === null) return null
  const status = String(component.getFirstPropertyValue('status') ?? '')
  const notes = [
    status.toUpperCase() === 'CANCELLED' ? 'Cancelled.' : '',
    clockOf(component, event.startDate),
    event.location ? `Place: ${event.location}` : '',
    event.isRecurring() ? 'Repeats: only the first time was taken.' : '',
  ]
  return {
    ...classOf(title),
    title: withoutSecrets(title).slice(0, 2000) || 'Untitled',
    quote: withoutSecrets(event.description ?? '') || title,
    date,
    dateWords: event.startDate.toString(),
    entered: null,
    number: null,
    note: notes.filter(Boolean).join('\n'),
    place: `event ${at + 1}`,
    key: event.uid ?? null,
  }
}

/** A task has a day on which it is due in the place of a beginning. */
function tasksAsEvents(calendar: ICAL.Component): ICAL.Component[] {
  const tasks = calendar.getAllSubcomponents('vtodo')
  for (const task of tasks) {
    const due = task.getFirstProperty('due')
    if (due === null || task.hasProperty('dtstart')) continue
    task.updatePropertyWithValue('dtstart', due.getFirstValue() as ICAL.Time)
  }
  return tasks
}

function componentsOf(text: string): ICAL.Component[] | null {
  try {
    const parsed: unknown = ICAL.parse(text)
    // Several calendars one after another come as an array of them.
    const calendars = Array.isArray(parsed) && typeof parsed[0] !== 'string' ? parsed : [parsed]
    return calendars.map((calendar) => new ICAL.Component(calendar as [string, unknown[], unknown[]]))
  } catch {
    return null
  }
}

function proposed(component: ICAL.Component, at: number): ProposedEvent | null {
  try {
    return proposalOf(component, at)
  } catch {
    // One event that breaks the format does not cost the others.
    return null
  }
}

/** Reads a calendar file: each event and task as a proposal, the day as its own zone has it. */
export function readCalendar(text: string): Result<ParsedProposals, NotADocket> {
  const calendars = componentsOf(text)
  if (calendars === null) return err(MALFORMED)
  const components = calendars.flatMap((one) => [...one.getAllSubcomponents('vevent'), ...tasksAsEvents(one)])
  const found = components.map(proposed)
  const proposals = found.filter((proposal) => proposal !== null)
  if (proposals.length === 0) return err(MALFORMED)
  const strange = found.flatMap((proposal, at) =>
    proposal === null ? [{ row: at + 1, why: 'it has no title, or no date that exists' }] : [],
  )
  const name = calendars[0]?.getFirstPropertyValue('x-wr-calname')
  return ok({
    format: 'calendar',
    title: typeof name === 'string' ? name : null,
    url: null,
    dated: null,
    proposals,
    warnings: unreadRows(strange, 'calendar'),
  })
}
