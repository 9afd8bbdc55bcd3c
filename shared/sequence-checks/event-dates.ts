import type { CaseDocument } from '../document'
import { dateInWords } from '../model/legal-date-words'
import type { CaseEvent } from '../model/event'
import type { Finding } from './finding'
import { inStretches, type Stretches } from './in-stretches'
import { cannotBeTheSame, certainlyBefore } from './possible-span'

function enteredBeforeFiled({ id, filed, entered }: CaseEvent): Finding | null {
  if (filed === null || entered === null || !certainlyBefore(entered, filed)) return null
  return {
    code: 'entered-before-filed',
    message: `Entered ${dateInWords(entered)}, before it was filed, ${dateInWords(filed)}.`,
    eventIds: [id],
    reason: 'The clerk enters a paper on the docket on the day it is filed or later.',
  }
}

function conflictingDates({ id, kind, date, filed }: CaseEvent): Finding | null {
  if (kind !== 'filing' || date === null || filed === null || !cannotBeTheSame(date, filed)) return null
  return {
    code: 'conflicting-dates',
    message: `It stands at ${dateInWords(date)} on the timeline, but was filed ${dateInWords(filed)}.`,
    eventIds: [id],
    reason: 'A filing happens on the day it is filed.',
  }
}

function singleSource({ id, kind, importance, dispute, cites }: CaseEvent): Finding | null {
  const sources = new Set(cites.map(({ source }) => source))
  const disputed = dispute !== 'undisputed' && kind !== 'question'
  if ((importance !== 'key' && !disputed) || sources.size !== 1) return null
  return {
    code: 'single-source',
    message: `${importance === 'key' ? 'A key event' : 'A disputed fact'} rests on one source only.`,
    eventIds: [id],
    reason: 'What a case turns on is worth a second source.',
  }
}

/** What an event's own dates and cites say against each other. */
export function* eventDates(document: CaseDocument): Stretches<Finding> {
  for (const event of inStretches(document.event.values())) {
    if (event === null) yield null
    for (const check of [enteredBeforeFiled, conflictingDates, singleSource]) {
      const finding = event && check(event)
      if (finding !== null) yield finding
    }
  }
}
