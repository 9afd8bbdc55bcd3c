import type { CaseEvent } from '../../model/event'
import type { PlanItem } from './import-plan'

/** The row of an event, with nothing said yet of what becomes of it. */
export function rowOf(what: PlanItem['row']['what'], event: CaseEvent): PlanItem['row'] {
  return {
    what,
    status: 'new',
    kind: event.kind,
    number: event.ecf,
    date: event.date,
    title: event.title,
    text: event.docket?.text ?? '',
    why: '',
    differences: [],
    picked: true,
  }
}
