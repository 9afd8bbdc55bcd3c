import { Timeline } from '../timeline/timeline'
import { BriefPanel } from '../features/brief/brief-panel'
import { CaseDetailsDialog } from '../features/case-details/case-details-dialog'
import { Chronology } from '../features/chronology/chronology'
import { GoToDateDialog } from '../features/go-to-date/go-to-date-dialog'
import { HistoryDialog } from '../features/history/history-dialog'
import { Inspector } from '../features/inspector/inspector'
import { LinkStrip } from '../features/links/link-strip'
import { Board } from '../features/board/board'
import { Palette } from '../features/palette/palette'
import { Present } from '../features/present/present'
import { Review } from '../features/review/review'
import { Tray } from '../features/tray/tray'
import { CaseHeader } from './case-header'
import styles from './case-screen.module.css'
import { ReadOnlyBanner } from './read-only-banner'
import { Splitter, useSplit } from './splitter'
import { StatusBar } from './status-bar'
import { useUi } from './workspace'

export function CaseScreen() {
  const panels = useUi((state) => state.panels)
  const page = useUi((state) => state.page)
  return (
    <div className={styles['screen']}>
      <CaseHeader />
      <ReadOnlyBanner />
      <div className={styles['panes']}>
        {panels.sidebar && (
          <aside className={styles['sidebar']} aria-label="Palette and tray">
            <Palette />
            <Tray />
          </aside>
        )}
        <div className={styles['middle']}>
          <Views chronology={panels.chronology} covered={page !== 'timeline'} />
          {page !== 'timeline' && <div className={styles['page']}>{page === 'questions' ? <Board /> : <Review />}</div>}
        </div>
        {panels.inspector && (
          <div className={styles['inspector']}>
            <Inspector />
          </div>
        )}
      </div>
      <StatusBar />
      <CaseDetailsDialog />
      <GoToDateDialog />
      <Present />
      <BriefPanel />
      <HistoryDialog />
    </div>
  )
}

/** The axis and the list, one over the other. Keys for events hold in both. A page laid over them leaves them as they are. */
function Views({ chronology, covered }: { chronology: boolean; covered: boolean }) {
  const split = useSplit()
  return (
    <main className={styles['views']} data-scope="events" inert={covered}>
      <div className={styles['view']} style={{ flexGrow: chronology ? split.share : 1 }}>
        <Timeline />
        <LinkStrip />
      </div>
      {chronology && (
        <>
          <Splitter {...split} />
          <div className={styles['view']} style={{ flexGrow: 1 - split.share }}>
            <Chronology />
          </div>
        </>
      )}
    </main>
  )
}
