import type { CaseDeadline } from '../../shared/deadlines/case-deadlines'
import type { EventDeadline } from '../../shared/deadlines/event-deadlines'
import { spanOf } from '../../shared/model/legal-date'
import { dateOfDay } from '../../shared/model/legal-date-move'
import { dateInWords } from '../../shared/model/legal-date-words'
import type { DeadlineMark } from './deadline-marks'

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const computed = (act: string, day: number, rule: string): DeadlineMark => ({
  day,
  kind: 'computed',
  words: `${capital(act)} due ${dateInWords(dateOfDay(day))}, ${rule} (computed, unverified)`,
})

/** The flags of a case, and those of the selected event where they are not among them: a replaced day is shown by its order only. */
export function dueDays(deadlines: readonly CaseDeadline[], selected: readonly EventDeadline[]): DeadlineMark[] {
  const marks = deadlines.map((deadline): DeadlineMark =>
    deadline.kind === 'set by an order'
      ? {
          day: spanOf(deadline.due).last,
          kind: 'set',
          words: `${capital(deadline.act)} due ${dateInWords(deadline.due)}, set by an order`,
        }
      : computed(deadline.act, deadline.date, deadline.rule),
  )
  const known = new Set(marks.map(({ words }) => words))
  const own = selected
    .filter(({ replacedBy }) => replacedBy === null)
    .map(({ act, date, rule }) => computed(act, date, rule))
  return [...marks, ...own.filter(({ words }) => !known.has(words))].filter(({ day }) => Number.isFinite(day))
}
