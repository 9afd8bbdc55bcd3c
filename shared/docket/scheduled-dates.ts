import type { LegalDate } from '../model/legal-date'
import { readLegalDate } from '../model/legal-date-reader'

/** What an entry sets for a later day: its own event on that day, not on the day of the entry. */
export interface ScheduledDate {
  kind: 'hearing' | 'deadline'
  /** What is to happen: "Motion Hearing", "Reply due". */
  title: string
  date: LegalDate
  /** `14:30`, where the entry says. */
  time: string | null
  /** The words that say it. */
  quote: string
}

const MONTH =
  'jan(?:uary|\\.)?|feb(?:ruary|\\.)?|mar(?:ch|\\.)?|apr(?:il|\\.)?|may|june?|july?|aug(?:ust|\\.)?|sept?(?:ember|\\.)?|oct(?:ober|\\.)?|nov(?:ember|\\.)?|dec(?:ember|\\.)?'
const DATE = new RegExp(
  `\\b\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})\\b|\\b(?:${MONTH}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}\\b`,
  'gi',
)
const DAY_NAME = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?'

const HELD =
  'hearings?|conferences?|(?:bench |jury )?trials?|arguments?|arraignment|sentencing|appearances?|meeting|mediation|selection|voir dire|plea|evaluation|motions?'
const SET = `(?:is |are |was |has been |have been |shall be |will be |now |hereby )*(?:(?:re-?)?set|(?:re)?scheduled|continued|adjourned|moved|calendared|held|to be held|to take place|noticed|advanced|postponed)`
/** "Motion Hearing set for", "341(a) meeting to be held on", "Trial continued to": ends where the date begins. */
const HEARING = new RegExp(
  `((?:[\\w()/&'-]+ ){0,5}(?:${HELD})\\b(?:(?!\\b(?:held|due)\\b)[^.;]){0,110}?) ${SET}(?: over)?(?: for| to| on| at| until)? ${DAY_NAME}$`,
  'i',
)
const HEARING_DATE = new RegExp(`((?:[\\w()/'-]+ ){0,3}(?:${HELD}))(?: date)?(?: is| on|:)? ${DAY_NAME}$`, 'i')

const DUE = new RegExp(
  `([^.;:]{2,110}?),? (?:is |are |shall be |will be )?(?:now )?due(?: by| on| on or before| no later than|:)? ${DAY_NAME}$`,
  'i',
)
const DEADLINE = new RegExp(
  `([^.;:]{0,90}?\\b(?:deadline|cut-?off|noting date))(?: date)?(?: is| set for| reset to| extended to| for|:)* ${DAY_NAME}$`,
  'i',
)
const SHALL = new RegExp(
  `\\b((?:[\\w'-]+ ){1,4}(?:shall|must|is to|are to|is ordered to|are ordered to|to) (?:file|serve|submit|respond|reply|answer|show cause|complete|pay|confer|report)\\b[^.;]{0,90}?),? (?:by|on or before|no later than|not later than|before) ${DAY_NAME}$`,
  'i',
)

/** Said of a date that no longer holds: before it, or after it in the same sentence. */
const NO_LONGER =
  /\b(?:cancel\w*|vacat\w*|terminat\w*|previously|presently|currently|formerly|originally|strik\w*|stricken|withdrawn|(?<!\bbe )held|released?|release of|was set|no longer)\b[^.;]*$/i
const GIVEN_UP =
  /^[^.;/]{0,70}?\b(?:vacated|cancell?ed|stricken|off calendar|taken off|sine die|continued|(?:re-?)set (?:to|for)|rescheduled|postponed|moved to)\b/i
/** "vacated and continued to": the date that follows is the new one. */
const MOVED_TO =
  /\b(?:continued|re-?set|rescheduled|moved|adjourned|postponed)(?: to| for| until| at)? (?:\w+day,? )?$/i
/** Of transcripts: when the public may see them. No party acts on it. */
const OF_TRANSCRIPT = /\b(?:redact\w*|transcript\w*)\b[^.;]*$/i

const CLOCK = /^[,;]? ?(?:at |@ ?)?(\d{1,2})(?::(\d{2}))? ?([ap])\.?m\b/i
const BEFORE = 230
/** What stands at the end of an entry are dates of the clerk. */
const TAIL =
  /\((?:entered|modified|signed|text entered)[^()]*\)|\b(?:entered|signed|modified|filed|dated|executed|served) (?:by [^.;]{0,60} )?on:? $/i

function timeAfter(rest: string): string | null {
  const found = CLOCK.exec(rest)
  if (found === null) return null
  const [, hours = '', minutes = '00', half = ''] = found
  const hour = (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0)
  return Number(hours) > 12 || Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`
}

/** The sentence as far as the date: a full stop in "No." or "a.m." ends none, one before a capital does. */
function clauseBefore(text: string, at: number): string {
  const start = text.slice(Math.max(0, at - BEFORE), at)
  const end = /^[\s\S]*(?:(?:[a-z)\]]{2}|\d)[.;] (?=[A-Z("[])|[;])/.exec(start)?.[0].length ?? 0
  return start.slice(end)
}

const LEADING =
  /^(?:(?:set\/reset|set|reset|notice of|notice setting|order|minute entry|minutes?|on court'?s own motion|and|or|the|a|an|that|this|at|with|by|for|of|in|to|re|is|as|all|any|said)\b[:,]? ?|[^\w(]+)/i

/** What was set before, in words that set it anew. */
const SAID_BEFORE =
  /,? (?:previously |currently |presently |originally )?(?:is |was )?(?:set|scheduled|noticed) (?:for|on) [\s\S]*$/i

/** The words that name what is set, without what only leads to them. */
function titleOf(words: string): string {
  let title =
    words
      .replace(SAID_BEFORE, '')
      .split(/[:;]|\. |\) (?=[A-Z])|, (?=[A-Z])/)
      .at(-1)
      ?.trim() ?? ''
  if (!/[a-z]/i.test(title)) title = words.trim()
  for (let lead = LEADING.exec(title); lead !== null && lead[0].length < title.length; lead = LEADING.exec(title)) {
    title = title.slice(lead[0].length)
  }
  const cut = title.length > 100 ? `${title.slice(0, 100).replace(/\s+\S*$/, '')} …` : title
  return cut.charAt(0).toUpperCase() + cut.slice(1)
}

interface Named {
  kind: ScheduledDate['kind']
  title: string
}

function namedBy(clause: string): Named | null {
  if ((NO_LONGER.test(clause) && !MOVED_TO.test(clause)) || OF_TRANSCRIPT.test(clause)) return null
  const due = DUE.exec(clause)?.[1]
  if (due !== undefined) return { kind: 'deadline', title: `${titleOf(due)} due` }
  const deadline = DEADLINE.exec(clause)?.[1]
  if (deadline !== undefined) return { kind: 'deadline', title: titleOf(deadline) }
  const hearing = (HEARING.exec(clause) ?? HEARING_DATE.exec(clause))?.[1]
  if (hearing !== undefined) {
    const title = titleOf(hearing)
    return { kind: 'hearing', title: /^motions?$/i.test(title) ? `${title} hearing` : title }
  }
  const act = SHALL.exec(clause)?.[1]
  return act === undefined ? null : { kind: 'deadline', title: titleOf(act) }
}

/**
 * The hearings and deadlines that the text of an entry sets for days after it was filed: "Motion Hearing set for 1/22/2024 at
 * 10:00 AM", "Reply due by 2/5/2024". Dates that are past, moved or given up in the same words set nothing.
 */
export function scheduledIn(text: string, filed: string | null): ScheduledDate[] {
  const words = text.slice(0, 20_000)
  const found = new Map<string, ScheduledDate>()
  for (const hit of words.matchAll(DATE)) {
    const read = readLegalDate(hit[0])
    const clause = clauseBefore(words, hit.index)
    const after = words.slice(hit.index + hit[0].length, hit.index + hit[0].length + 90)
    if (!read.ok || (filed !== null && read.value <= filed) || TAIL.test(clause) || GIVEN_UP.test(after)) continue
    const named = namedBy(clause)
    if (named === null) continue
    const time = timeAfter(after)
    const quote = `${clause}${hit[0]}${time === null ? '' : (CLOCK.exec(after)?.[0] ?? '')}`.trim()
    found.set(`${named.kind} ${named.title} ${read.value}`, { ...named, date: read.value, time, quote })
  }
  return [...found.values()]
}
