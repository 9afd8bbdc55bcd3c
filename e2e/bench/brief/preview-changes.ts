import { briefDefaults, type BriefOptions } from '../../../shared/brief/brief-options'
import type { CaseDocument } from '../../../shared/document'
import type { CaseEvent } from '../../../shared/model/event'
import { dateOfDay } from '../../../shared/model/legal-date-move'
import { epochDay } from '../../../shared/model/epoch-day'

/** What the user looks at: the case and the choices of the panel. */
export interface Looked {
  document: CaseDocument
  options: BriefOptions
}

type Change = (before: Looked) => Looked

/** Changes the `nth` event of the case, counted from its beginning. */
const event =
  (nth: number, edit: (before: CaseEvent) => CaseEvent): Change =>
  ({ document, options }) => {
    const events = new Map(document.event)
    const found = [...events.values()][nth]
    if (found !== undefined) events.set(found.id, edit(found))
    return { document: { ...document, event: events }, options }
  }

const option =
  (edit: (before: BriefOptions) => BriefOptions): Change =>
  ({ document, options }) => ({ document, options: edit(options) })

const without = (name: BriefOptions['parts'][number]['part']): Change =>
  option((options) => ({
    ...options,
    parts: options.parts.map(({ part, on }) => ({ part, on: part === name ? false : on })),
  }))

const FAR_DAY = epochDay(2031, 5, 5)

/** One after the other, each leads to pages that were never set before: edits of events, of the brief's words, and every kind of choice. */
export const CHANGES: readonly (readonly [string, Change])[] = [
  ['title of an early event', event(3, (one) => ({ ...one, title: `${one.title}, as corrected` }))],
  ['title of the brief', option((options) => ({ ...options, title: 'Chronology for the Hearing of May 5' }))],
  ['summary of an event in the middle', event(150, (one) => ({ ...one, summary: `${one.summary} Heard again.` }))],
  ['an event becomes key', event(80, (one) => ({ ...one, importance: 'key' }))],
  ['the parties left out', without('parties')],
  ['title of a late event', event(290, (one) => ({ ...one, title: `${one.title} (sealed)` }))],
  ['the history left out', without('history')],
  ['an event moves to the end', event(10, (one) => ({ ...one, date: dateOfDay(FAR_DAY) }))],
  ['another form of cites', option((options) => ({ ...options, citeStyle: 'dkt' }))],
  ['a note is written', event(200, (one) => ({ ...one, notes: 'Ask the witness about this.' }))],
  ['the questions left out', without('questions')],
  ['another audience', option((options) => ({ ...options, audience: 'opposing' }))],
  ['other paper', option((options) => ({ ...options, paper: 'a4' }))],
  ['upright sheets of the timeline', option((options) => ({ ...options, sheets: 'portrait' }))],
  ['another court', option((options) => ({ ...briefDefaults('appeals'), parts: options.parts }))],
]
