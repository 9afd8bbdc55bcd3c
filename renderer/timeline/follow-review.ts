import { eventDeadlines } from '../../shared/deadlines/event-deadlines'
import type { EventId } from '../../shared/model/ids'
import { reviewedFindings } from '../../shared/sequence-checks/accepted-findings'
import type { Workspace } from '../app/workspace'
import type { Chart } from './chart'
import { dueDays } from './due-days'

/** Keeps the marks of findings and deadlines on the chart what the review of the case says. Returns what ends it. */
export function followReview(chart: Chart, { documents, ui }: Workspace): () => void {
  const showFound = (): void => {
    const { open } = reviewedFindings(ui.getState().findings, documents.getState().document)
    chart.found.show(new Set(open.flatMap(({ eventIds }) => eventIds)))
  }
  const showDue = (): void => {
    const { selection, deadlines } = ui.getState()
    const { document } = documents.getState()
    const selected = selection.size === 1 ? [...selection].map((id: EventId) => document.event.get(id)) : []
    chart.due.show(
      dueDays(
        deadlines,
        selected.flatMap((event) => (event === undefined ? [] : eventDeadlines(event, document))),
      ),
    )
  }
  showFound()
  showDue()
  const stops = [
    documents.subscribe(({ document }, before) => {
      if (document.accepted !== before.document.accepted) showFound()
    }),
    ui.subscribe((state, before) => {
      if (state.findings !== before.findings) showFound()
      if (state.deadlines !== before.deadlines || state.selection !== before.selection) showDue()
    }),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
