import { parseArgs } from 'node:util'
import { countDeadline, SERVICES, type Deadline, type DeadlineRequest } from '../../shared/deadlines/count-deadline'
import { isState, STATES } from '../../shared/model/state'
import { ExpectedError } from '../../shared/expected-error'
import type { EpochDay } from '../../shared/model/epoch-day'
import { parseLegalDate, firstDay } from '../../shared/model/legal-date'
import { dateOfDay } from '../../shared/model/legal-date-move'
import { dateInWords } from '../../shared/model/legal-date-words'
import type { CommandPorts } from './command-ports'
import { countingForPrograms, countingLines } from './counting-lines'
import { exitCodeOf } from './exit-code'
import { EXIT, type ExitCode } from './usage'

const OPTIONS = {
  trigger: { type: 'string' },
  days: { type: 'string' },
  before: { type: 'boolean' },
  state: { type: 'string' },
  service: { type: 'string' },
  closed: { type: 'string', multiple: true },
  json: { type: 'boolean' },
} as const

/** A longer period is a slip of the keyboard: no rule sets ten years in days. */
const LONGEST = 3660

type Options = ReturnType<typeof parseArgs<{ options: typeof OPTIONS }>>['values']

const wrong = (why: string): ExpectedError => new ExpectedError('bad-input', why)

function optionsOf(args: readonly string[]): Options {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, strict: true }).values
  } catch (error) {
    if (error instanceof TypeError) throw wrong(error.message)
    throw error
  }
}

function dayOf(text: string | undefined, option: string): EpochDay {
  const date = parseLegalDate(text ?? '')
  if (date?.kind !== 'point' || date.point.precision !== 'day' || date.point.qualifier !== '')
    throw wrong(`${option} takes one day, such as 2023-06-05.`)
  return firstDay(date.point)
}

function lengthOf(text: string | undefined): number {
  const days = /^\d{1,4}$/u.test(text ?? '') ? Number(text) : 0
  if (days < 1 || days > LONGEST) throw wrong(`--days takes a whole number from 1 to ${LONGEST}.`)
  return days
}

function serviceOf(text: string): NonNullable<DeadlineRequest['service']> {
  const service = SERVICES.find((known) => known === text)
  if (service === undefined) throw wrong(`--service takes one of ${SERVICES.join(', ')}.`)
  return service
}

function stateOf(text: string): NonNullable<DeadlineRequest['state']> {
  const state = text.toUpperCase()
  if (!isState(state))
    throw wrong(`Docketline knows the holidays of ${STATES.join(', ')}. Without --state only federal ones count.`)
  return state
}

function requestOf({ trigger, days, before = false, state, service, closed }: Options): DeadlineRequest {
  if (before && service !== undefined) throw wrong('--service adds days only to a period after an event, FRCP 6(d).')
  if (before && closed !== undefined) throw wrong('--closed extends only a period after an event, FRCP 6(a)(3).')
  return {
    trigger: dayOf(trigger, '--trigger'),
    days: lengthOf(days),
    direction: before ? 'before' : 'after',
    ...(state === undefined ? {} : { state: stateOf(state) }),
    ...(service === undefined ? {} : { service: serviceOf(service) }),
    ...(closed === undefined ? {} : { inaccessible: closed.map((day) => dayOf(day, '--closed')) }),
  }
}

function print({ date, counting }: Deadline, asJson: boolean, io: CommandPorts): void {
  if (asJson) {
    io.out(JSON.stringify({ date: dateOfDay(date), counting: countingForPrograms(counting) }))
    return
  }
  for (const line of countingLines(counting)) io.out(line)
  io.out(`${dateInWords(dateOfDay(date))} (computed, unverified; an order that sets a date comes first).`)
  io.out('For electronic filing the day ends at midnight in the court’s time zone, FRCP 6(a)(4).')
}

/**
 * `docketline deadline`: counts a period under FRCP 6 and prints it day by day. `args` are those after the command's name.
 * Returns the exit code; throws only on a bug.
 */
export function runDeadline(args: readonly string[], io: CommandPorts): ExitCode {
  try {
    const options = optionsOf(args)
    print(countDeadline(requestOf(options)), options.json === true, io)
    return EXIT.ok
  } catch (error) {
    if (!(error instanceof ExpectedError)) throw error
    io.err(error.message)
    return exitCodeOf(error)
  }
}
