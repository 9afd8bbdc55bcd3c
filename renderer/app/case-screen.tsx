import { Timeline } from '../timeline/timeline'
import { CaseDetailsDialog } from '../features/case-details/case-details-dialog'
import { Chronology } from '../features/chronology/chronology'
import { GoToDateDialog } from '../features/go-to-date/go-to-date-dialog'
import { Inspector } from '../features/inspector/inspector'
import { LinkStrip } from '../features/links/link-strip'
import { Palette } from '../features/palette/palette'
import { Tray } from '../features/tray/tray'
import { CaseHeader } from './case-header'
import styles from './case-screen.module.css'
import { ReadOnlyBanner } from './read-only-banner'
import { Splitter, useSplit } from './splitter'
import { StatusBar } from './status-bar'
import { useUi } from './workspace'

export function CaseScreen() {
  const panels = useUi((state) => state.panels)
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
        <Views chronology={panels.chronology} />
        {panels.inspector && (
          <div className={styles['inspector']}>
            <Inspector />
          </div>
        )}
      </div>
      <StatusBar />
      <CaseDetailsDialog />
      <GoToDateDialog />
    </div>
  )
}

/** The axis and the list, one over the other. Keys for events hold in both. */
function Views({ chronology }: { chronology: boolean }) {
  const split = useSplit()
  return (
    <main className={styles['views']} data-scope="events">
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
