import { theCase } from '../../shared/document'
import type { CaseEvent } from '../../shared/model/event'
import { calendarDay } from '../../shared/model/epoch-day'
import { spanOf, type LegalDate } from '../../shared/model/legal-date'
import { MONTHS } from '../../shared/model/legal-date-words'
import { dateLead } from './date-lead'
import { onSameDay, proceduralSentence, type ProseContext } from './procedural-sentence'
import { listed } from './party-names'
import { breakLongWords } from './printable-text'
import { sentencesOf } from './sentences'
import { joined, plainRun, type TextRun } from './text-run'

/** The proceedings in prose: a paragraph a month under a heading a year. */
export interface HistoryPart {
  kind: 'history'
  opening: string
  years: { heading: string; paragraphs: TextRun[][] }[]
}

const lowerFirst = (text: string): string => text.slice(0, 1).toLowerCase() + text.slice(1)

/** "This action was filed on March 4, 2019, and assigned to Judge Marsh (Docket, No. 3:19-cv-04512)." */
function openingSentence({ document, print }: ProseContext): string {
  const { filed, closed, assignedTo, referredTo, docketNumber } = theCase(document)
  const [judge, magistrate, number] = [print.line(assignedTo), print.line(referredTo), print.line(docketNumber)]
  const facts = [
    filed === null ? '' : `filed ${lowerFirst(dateLead(filed))}`,
    judge === '' ? '' : `assigned to ${judge}`,
    magistrate === '' ? '' : `referred to ${magistrate}`,
    closed === null ? '' : `closed ${lowerFirst(dateLead(closed))}`,
  ].filter((fact) => fact !== '')
  if (facts.length === 0) return ''
  return `This action was ${listed(facts)}${number === '' ? '' : ` (Docket, No. ${number})`}.`
}

/** Year and month that a date is told under; "Earlier" where it has no beginning. */
function sectionOf(date: LegalDate): { year: string; month: string } {
  const { first } = spanOf(date)
  if (!Number.isFinite(first)) return { year: 'Earlier', month: '' }
  const { year, month } = calendarDay(first)
  return { year: String(year), month: `${year}-${month}` }
}

const MONTH_AND_DAY = new RegExp(`\\b(${MONTHS.join('|')}) (?=\\d{1,2}\\b)`, 'gu')

/** Keeps a month and its day on one line. */
const wholeDates = (text: string): string => text.replace(MONTH_AND_DAY, '$1\u00a0')

const fitToPrint = (text: string): string => breakLongWords(wholeDates(text))

/** Key events are told with their summary, which the same paper supports; of the others the chronology has the rest. */
function telling(event: CaseEvent, context: ProseContext, sameDay: boolean): TextRun[] {
  const sentence = proceduralSentence(event, context, sameDay)
  const summary = event.importance === 'key' ? context.print.line(event.summary) : ''
  const isCited = context.cites.inProse(event).length > 0
  const told = sentencesOf(summary).map((each) => plainRun(` ${each}${isCited ? ' Id.' : ''}`))
  return joined([sentence, told], '').map(({ text, source }) => ({ text: fitToPrint(text), source }))
}

/** The docket's own events, given in the order of the chronology; questions and context have their own parts. */
export function historyPart(events: readonly CaseEvent[], context: ProseContext): HistoryPart {
  const docket = events.filter(({ kind }) => kind === 'filing' || kind === 'order' || kind === 'hearing')
  const years: HistoryPart['years'] = []
  let month: string | null = null
  let previous: CaseEvent | undefined
  for (const event of docket) {
    if (event.date === null) break
    const section = sectionOf(event.date)
    const isNewMonth = section.month !== month || years.at(-1)?.heading !== section.year
    if (years.at(-1)?.heading !== section.year) years.push({ heading: section.year, paragraphs: [] })
    const paragraphs = years.at(-1)?.paragraphs ?? []
    const sentence = telling(event, context, !isNewMonth && onSameDay(event, previous))
    if (isNewMonth) paragraphs.push(sentence)
    else paragraphs.push(joined([paragraphs.pop() ?? [], sentence], ' '))
    month = section.month
    previous = event
  }
  const undated = docket.filter(({ date }) => date === null).map((event) => telling(event, context, false))
  if (undated.length > 0) years.push({ heading: 'Without a date', paragraphs: [joined(undated, ' ')] })
  return { kind: 'history', opening: fitToPrint(openingSentence(context)), years }
}
