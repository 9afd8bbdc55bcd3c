import { en, type ParsedComponents, type ParsedResult } from 'chrono-node'
import { LegalDate, parseLegalDate } from '../../../shared/model/legal-date'

/** A date that a sentence tells of, as it stands there. Null where it is relative and nobody knows to what. */
export interface FoundDate {
  words: string
  date: LegalDate | null
}

/** Days as people say them: nothing of this kind is exact. */
const RELATIVE =
  /\b(?:yesterday|today|tonight|this (?:morning|afternoon|evening|week|month|year)|tomorrow|ago|last|past|next|earlier|previous|coming|later this)\b/i
const WEEKDAY = /^(?:on |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
const MONTH_NAME = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i
const ABOUT =
  /\b(?:on or about|about|around|approximately|approx\.?|circa|ca\.|roughly|sometime in|early|mid-?|late)\s*$/i
const IN_YEAR = /\b(?:in|since|during|until|by|of|early|late|mid)[ -]((?:19|20)\d{2})\b(?![-/.,]?\d)/gi
const TO_COME = /\b(?:will|shall|would|scheduled|expected|set for|next|upcoming|is due|plans? to)\b/i
/** What chrono takes for dates and a lawyer does not: parts of numbers, times, spans of days, "sat", "sun", the modal "may". */
const NO_DATE = /^(?:sat|sun|mon|wed|now|second|may|march|\d{1,2}[:.]\d{2}.*)$/i
/** Verbs that are months when they have a capital: "may 5", "march 3 miles". */
const VERB = /^(?:may|march)\b/
const SPAN =
  /\b(?:within|in|for|after|before|later|\d+) (?:\S+ )?(?:minute|hour|day|week|month|year)s?\b(?! ago)|\b(?:later|after)$/i

const two = (value: number | null): string => String(value ?? 0).padStart(2, '0')

const stored = (text: string): LegalDate | null => (parseLegalDate(text) === null ? null : LegalDate.parse(text))

/** A point in the stored form, without a mark, as precise as its words are. */
function pointOf(words: string, parts: ParsedComponents, yearsBack: number): string {
  const [month, day] = [parts.get('month'), parts.get('day')]
  const year = (parts.get('year') ?? 0) - yearsBack
  if (/\byears?\b/i.test(words) && RELATIVE.test(words)) return String(year)
  if (/\bmonths?\b/i.test(words) && RELATIVE.test(words)) return `${year}-${two(month)}`
  const hasDay = parts.isCertain('day') || parts.isCertain('weekday') || !parts.isCertain('month')
  return hasDay ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`
}

/** News of the past week names the weekday only: the last one before the day it was written on. */
function backInTime(result: ParsedResult, sentence: string, dated: Date): ParsedComponents {
  const late = result.start.date() > dated
  if (!late || TO_COME.test(sentence) || !result.start.isCertain('weekday')) return result.start
  const [again] = en.parse(`last ${result.text.replace(/^(?:on|this) /i, '')}`, dated)
  return again?.start ?? result.start
}

/** A day without a year that would lie ahead is that of the year before, unless the sentence looks ahead ("by Aug. 27"). */
const isYearBefore = (parts: ParsedComponents, dated: Date | null, sentence: string, at: number): boolean =>
  dated !== null && !TO_COME.test(sentence) && !/\b(?:by|until) $/i.test(sentence.slice(0, at)) && parts.date() > dated

function dateOf(result: ParsedResult, sentence: string, dated: Date | null): LegalDate | null {
  const words = result.text
  const hasYear = result.start.isCertain('year') || result.end?.isCertain('year') === true
  const relative = RELATIVE.test(words) || WEEKDAY.test(words) || !hasYear
  if (relative && dated === null) return null
  const parts = dated === null ? result.start : backInTime(result, sentence, dated)
  const yearsBack = !hasYear && isYearBefore(parts, dated, sentence, result.index) ? 1 : 0
  const about = ABOUT.test(sentence.slice(0, result.index)) || ABOUT.test(words.split(/\d/)[0] ?? '')
  const mark = relative || about ? '~' : ''
  const from = `${pointOf(words, parts, yearsBack)}${mark}`
  const to = result.end === undefined || result.end === null ? null : `${pointOf(words, result.end, yearsBack)}${mark}`
  const span = to === null || to === from || !result.end?.isCertain('day') ? null : stored(`${from}/${to}`)
  return span ?? stored(from)
}

/** A hit that names a day, a month or a year, and not a time of day, a span of days or a part of a number. */
function isDate(result: ParsedResult, sentence: string): boolean {
  const { text, start, index } = result
  const before = sentence.slice(Math.max(0, index - 1), index)
  const after = sentence.slice(index + text.length, index + text.length + 1)
  if (
    VERB.test(text) ||
    NO_DATE.test(text.trim()) ||
    SPAN.test(text) ||
    /[\w:#$§-]/.test(before) ||
    /[\w:-]/.test(after)
  )
    return false
  if (RELATIVE.test(text) || WEEKDAY.test(text)) return true
  if (!start.isCertain('month')) return false
  return MONTH_NAME.test(text) ? start.isCertain('day') || start.isCertain('year') : start.isCertain('year')
}

function yearsIn(sentence: string, taken: readonly ParsedResult[]): FoundDate[] {
  return [...sentence.matchAll(IN_YEAR)].flatMap((found) => {
    const inside = taken.some(
      ({ index, text }) => found.index < index + text.length && index < found.index + found[0].length,
    )
    const vague = /^(?:early|late|mid)/i.test(found[0]) ? '~' : ''
    const date = stored(`${found[1] ?? ''}${vague}`)
    return inside || date === null ? [] : [{ words: found[0], date }]
  })
}

/** The dates in a sentence, in order, each once. `dated` is the day the text was written on (at noon), where that is known. */
export function datesIn(sentence: string, dated: Date | null): FoundDate[] {
  const results = en.parse(sentence, dated ?? new Date(2000, 0, 15, 12)).filter((result) => isDate(result, sentence))
  const found = results.map((result) => ({ words: result.text.trim(), date: dateOf(result, sentence, dated) }))
  const seen = new Set<string>()
  return [...found, ...yearsIn(sentence, results)].filter(({ words, date }) => {
    const key = date ?? words
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
