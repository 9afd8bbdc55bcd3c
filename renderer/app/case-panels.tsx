import { Board } from '../features/board/board'
import { Palette } from '../features/palette/palette'
import { Review } from '../features/review/review'
import { Tray } from '../features/tray/tray'
import { useUi } from './workspace'

// What stands around the timeline of a case. It is a chunk of its own, so that it costs nothing before the timeline is painted.
export { Chronology } from '../features/chronology/chronology'
export { Inspector } from '../features/inspector/inspector'
export { LinkStrip } from '../features/links/link-strip'
export { TimelineToolbar } from '../timeline/timeline-toolbar'
export { CaseHeader } from './case-header'
export { StatusBar } from './status-bar'

export function Sidebar() {
  return (
    <>
      <Palette />
      <Tray />
    </>
  )
}

/** The page laid over the timeline. */
export function CoveringPage() {
  const isBoard = useUi((state) => state.page === 'questions')
  return isBoard ? <Board /> : <Review />
}
