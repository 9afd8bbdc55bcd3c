import type { Workspace } from '../app/workspace'
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

/** With so many events more or less, the lists and the chart in one frame would be one too long. */
const MANY = 2000

/**
 * Keeps the chart equal to the stores. To what a search found, and to many events more or less, it is brought after the frame that shows
 * the letter typed, the counts and the rows of the table: to lay out a large case anew takes longer than a letter may. Returns what ends it.
 */
export function followStores(chart: Chart, { documents, ui }: Workspace): () => void {
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
        if (Math.abs(document.event.size - before.document.event.size) > MANY) return later.ask()
        show()
        chart.select(ui.getState().selection)
      }
    }),
    ui.subscribe((state, before) => {
      const sameCase = state.opening === before.opening && state.grouping === before.grouping
      if (!sameCase || state.filter !== before.filter) show()
      else if (state.hits !== before.hits) later.ask()
      if (state.selection === before.selection) return
      if (later.isAsked()) show()
      chart.select(state.selection)
    }),
  ]
  return () => {
    later.callOff()
    for (const stop of stops) stop()
  }
}
