import type { CaseDocument } from '../../shared/document'
import type { Workspace } from '../app/workspace'
import { notedChanges } from '../../shared/changed-records'
import { shownEvents } from '../store/event-selectors'
import type { Chart } from './chart'

/** Runs something once the next frame is painted; asked again before, it is put off again. */
function afterPaint(run: () => void): { ask: () => void; isAsked: () => boolean; callOff: () => void } {
  let frame = 0
  let timer = 0
  const callOff = (): void => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
    frame = timer = 0
  }
  return {
    ask() {
      callOff()
      frame = requestAnimationFrame(() => {
        timer = window.setTimeout(run)
      })
    },
    isAsked: () => frame !== 0,
    callOff,
  }
}

/** With so many events new, changed or gone, the lists and the chart in one frame would be one too long. */
const MANY = 2000

/** Whether an edit changes many events; one whose changes were not noted is one of many, if it can be. */
const changesMany = (before: CaseDocument, { event }: CaseDocument): boolean =>
  Math.max(event.size, before.event.size) > MANY && (notedChanges(before.event, event) ?? Infinity) > MANY

/** The chart that follows the stores. */
export interface Following {
  /** Brings the chart up to date at once, where that is still to come. */
  catchUp: () => void
  end: () => void
}

/**
 * Keeps the chart equal to the stores. To what a search or, of a large case, a filter lets through, and to a change of many events, it is
 * brought after the frame that shows the letter typed, the counts and the rows of the table: to lay out a large case anew takes longer
 * than a letter may.
 */
export function followStores(chart: Chart, { documents, ui }: Workspace): Following {
  const show = (): void => {
    later.callOff()
    const { document } = documents.getState()
    const { filter, hits, grouping, opening } = ui.getState()
    if (opening !== null) return chart.showFirst(opening)
    chart.view.setWords(hits?.words ?? [])
    chart.show(shownEvents(document, filter, hits), grouping)
  }
  const later = afterPaint(() => {
    show()
    chart.select(ui.getState().selection)
  })
  show()
  chart.select(ui.getState().selection)
  const stops = [
    documents.subscribe(({ document }, before) => {
      // A case that is still being read is shown, or about to be taken in.
      if (ui.getState().opening !== null) return
      if (
        document.event !== before.document.event ||
        document.party !== before.document.party ||
        document.link !== before.document.link
      ) {
        if (changesMany(before.document, document)) return later.ask()
        show()
        chart.select(ui.getState().selection)
      }
    }),
    ui.subscribe((state, before) => {
      const sameCase = state.opening === before.opening && state.grouping === before.grouping
      const isLarge = documents.getState().document.event.size > MANY
      if (!sameCase || (state.filter !== before.filter && !isLarge)) show()
      else if (state.hits !== before.hits || state.filter !== before.filter) later.ask()
      if (state.selection === before.selection) return
      if (later.isAsked()) show()
      chart.select(state.selection)
    }),
  ]
  return {
    catchUp() {
      if (!later.isAsked()) return
      show()
      chart.select(ui.getState().selection)
    },
    end() {
      later.callOff()
      for (const stop of stops) stop()
    },
  }
}
