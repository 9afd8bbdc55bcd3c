import 'vis-timeline/styles/vis-timeline-graph2d.css'
import './timeline.css'
import './vis-chart.css'
import './event.css'
import './event-bar.css'
import './chart-layer.css'
import './links.css'
import './overview.css'
import { useEffect, useRef, type ReactNode, type RefObject } from 'react'
import { MS_PER_DAY } from '../../shared/model/epoch-day'
import { useWorkspace, type Workspace } from '../app/workspace'
import { afterPaint } from './after-paint'
import { Chart, type ChartHosts } from './chart'
import { followReview } from './follow-review'
import { followStores, type Following } from './follow-stores'
import { linkActions } from './link-actions'
import { timelineActions } from './timeline-actions'
import { markPainted } from './painted-mark'
import type { TimelineHandle } from './timeline-handle'
import { SelectionAnnouncer } from './selection-announcer'
import { firstWindow } from '../../shared/timeline/first-window'
import { type TimeWindow, windowOf } from '../../shared/timeline/time-window'

/** The timeline of the case on screen: chart and overview strip, under a toolbar that may come later. */
export function Timeline({ toolbar }: { toolbar: ReactNode }) {
  const container = useRef<HTMLDivElement>(null)
  const layer = useRef<HTMLDivElement>(null)
  const overview = useRef<HTMLDivElement>(null)
  useChart(container, layer, overview)
  return (
    <section className="dk-timeline" aria-label="Timeline">
      <div className="dk-toolbar-place">{toolbar}</div>
      <div className="dk-chart">
        <div
          ref={container}
          className="dk-chart-container"
          role="application"
          aria-label="Events on the timeline. Arrow keys walk from event to event, Enter edits the title."
          tabIndex={0}
          data-scope="events"
        />
        <div ref={layer} className="dk-layer" />
      </div>
      <div ref={overview} className="dk-overview" aria-hidden="true" />
      <SelectionAnnouncer />
    </section>
  )
}

function windowAtFirst({ documents, today, ui }: Workspace): TimeWindow {
  const { opening } = ui.getState()
  return opening?.window ?? firstWindow([...documents.getState().document.event.values()], today())
}

function handleOf(chart: Chart, following: Following, container: HTMLElement, workspace: Workspace): TimelineHandle {
  const { view, motion, geometry } = chart
  const fitAll = (): void => {
    following.catchUp()
    const window = chart.around(null)
    if (window) motion.to(window)
  }
  return {
    zoom(factor) {
      const { start, end } = view.window
      motion.to(windowOf({ start, end }, (end - start) / MS_PER_DAY / factor))
    },
    fitAll,
    fitSelection() {
      following.catchUp()
      const { selection } = workspace.ui.getState()
      const window = selection.size > 0 ? chart.around(selection) : null
      if (window) motion.to(window)
      else fitAll()
    },
    showDays: (days) => motion.to(windowOf(view.window, days)),
    goTo(day) {
      const { start, end } = view.window
      const half = (end - start) / 2
      motion.to({ start: day * MS_PER_DAY - half, end: day * MS_PER_DAY + half })
    },
    showTime: (time) => motion.to(time),
    shownTime: () => view.window,
    middleDay: () => Math.floor((view.window.start + view.window.end) / 2 / MS_PER_DAY),
    prepare: (document) => chart.prepare(document, workspace.ui.getState().grouping),
    reveal() {
      following.catchUp()
      chart.reveal()
    },
    dayUnder({ target, clientX, clientY }) {
      const isHere = target instanceof Node && container.contains(target) && geometry.inArea(clientX, clientY)
      return isHere ? geometry.dayAt(clientX) : null
    },
    focus: () => container.focus(),
  }
}

function useChart(
  container: RefObject<HTMLDivElement | null>,
  layer: RefObject<HTMLDivElement | null>,
  overview: RefObject<HTMLDivElement | null>,
): void {
  const workspace = useWorkspace()
  useEffect(() => {
    if (container.current === null || layer.current === null || overview.current === null) return undefined
    return mountChart({ container: container.current, layer: layer.current, overview: overview.current }, workspace)
  }, [workspace, container, layer, overview])
}

/** Brings the chart to life in its elements. Returns what ends it. */
function mountChart(hosts: ChartHosts, workspace: Workspace): () => void {
  const { documents, today, timeline } = workspace
  const ports = {
    actions: timelineActions(workspace),
    links: linkActions(workspace),
    document: () => documents.getState().document,
    today,
  }
  // Asked for first: what the chart leaves for after the paint, its overview, comes after the timeline is there.
  markPainted('timeline-painted')
  const chart = new Chart(hosts, ports, windowAtFirst(workspace))
  const following = followStores(chart, workspace)
  timeline.current = handleOf(chart, following, hosts.container, workspace)
  const stopReview = followReview(chart, workspace)
  const resize = new ResizeObserver(() => chart.resized())
  resize.observe(hosts.container)
  afterPaint(() => workspace.ui.setState({ isPainted: true }))
  return () => {
    resize.disconnect()
    following.end()
    stopReview()
    timeline.current = null
    chart.destroy()
  }
}
