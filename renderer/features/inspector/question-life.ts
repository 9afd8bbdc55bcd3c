import { LegalDate, parsed, parseLegalDate, writeLegalDate, type DatePoint } from '../../../shared/model/legal-date'
import { dateInWords } from '../../../shared/model/legal-date-words'
import { err, ok, type Result } from '../../../shared/result'
import { readDateEntry } from './fields/date-entry'

/** The two ends of a question's date, each one point in time; null is unknown for `raised` and open for `answered`. */
export interface QuestionLife {
  raised: LegalDate | null
  answered: LegalDate | null
}

const pointDate = (point: DatePoint | null): LegalDate | null => point && writeLegalDate({ kind: 'point', point })

export function lifeOf(date: LegalDate | null): QuestionLife {
  if (date === null) return { raised: null, answered: null }
  const value = parsed(date)
  if (value.kind === 'point') return { raised: date, answered: null }
  return { raised: pointDate(value.from), answered: pointDate(value.to) }
}

/** The date of a question with these ends, null with neither; an answer before the question is refused. */
export function dateOfLife({ raised, answered }: QuestionLife): Result<LegalDate | null, string> {
  if (raised === null && answered === null) return ok(null)
  const text = `${raised ?? '..'}/${answered ?? '..'}`
  if (parseLegalDate(text) !== null) return ok(LegalDate.parse(text))
  const from = raised === null ? '' : dateInWords(raised)
  const to = answered === null ? '' : dateInWords(answered)
  return err(`A question raised ${from} cannot be answered ${to}. Change one of the two.`)
}

const END_LABEL = { raised: 'Raised', answered: 'Answered' } as const

/** Reads one end as typed, given the other; refuses a range and an end that would pass the other. */
export function readLifeEnd(
  life: QuestionLife,
  end: keyof QuestionLife,
  text: string,
): Result<LegalDate | null, string> {
  const reading = readDateEntry(text)
  if (!reading.ok || reading.value === null) return reading
  if (parsed(reading.value).kind === 'interval') {
    return err(`${END_LABEL[end]} is one date, not a range. Try June 5, 2023, or June 2023.`)
  }
  const whole = dateOfLife({ ...life, [end]: reading.value })
  return whole.ok ? reading : whole
}
