import { useEffect } from 'react'
import { markPainted } from '../timeline/painted-mark'
import { Timeline } from '../timeline/timeline'
import styles from './case-screen.module.css'
import { useLater } from './later'
import { ReadOnlyBanner } from './read-only-banner'
import { Splitter, useSplit } from './splitter'
import { useUi } from './workspace'

const loadPanels = () => import('./case-panels')
type Panels = Awaited<ReturnType<typeof loadPanels>>

/** A case: its timeline first, and what stands around it once that is painted, each in the place that was kept for it. */
export function CaseScreen() {
  const shown = useUi((state) => state.panels)
  const page = useUi((state) => state.page)
  const isReading = useUi((state) => state.opening !== null)
  const panels = useLater(
    loadPanels,
    useUi((state) => state.isPainted && state.opening === null),
  )
  useEffect(() => {
    if (panels !== null) markPainted('case-painted')
  }, [panels])
  return (
    <div className={styles['screen']}>
      <div className={styles['header']}>{panels && <panels.CaseHeader />}</div>
      <ReadOnlyBanner />
      <div className={styles['panes']}>
        {shown.sidebar && (
          <aside className={styles['sidebar']} aria-label="Palette and tray">
            {panels && <panels.Sidebar />}
          </aside>
        )}
        <div className={styles['middle']}>
          <Views panels={panels} chronology={shown.chronology} covered={page !== 'timeline'} />
          {page !== 'timeline' && <div className={styles['page']}>{panels && <panels.CoveringPage />}</div>}
        </div>
        {shown.inspector && <div className={styles['inspector']}>{panels && <panels.Inspector />}</div>}
      </div>
      <div className={styles['status']}>
        {panels && <panels.StatusBar />}
        {isReading && <Reading />}
      </div>
    </div>
  )
}

/** A large case is on its way; its timeline, as it was last, is there already. */
function Reading() {
  const asked = useUi((state) => state.asked)
  return (
    <p className={styles['reading']} role="status">
      Reading the case…{' '}
      {asked === null
        ? 'Look around meanwhile; what you ask for follows in a moment.'
        : `“${asked}” follows in a moment.`}
    </p>
  )
}

interface ViewsProps {
  panels: Panels | null
  chronology: boolean
  covered: boolean
}

/** The axis and the list, one over the other. Keys for events hold in both. A page laid over them leaves them as they are. */
function Views({ panels, chronology, covered }: ViewsProps) {
  const split = useSplit()
  return (
    <main className={styles['views']} data-scope="events" inert={covered}>
      <div className={styles['view']} style={{ flexGrow: chronology ? split.share : 1 }}>
        <Timeline toolbar={panels && <panels.TimelineToolbar />} />
        {panels && <panels.LinkStrip />}
      </div>
      {chronology && (
        <>
          <Splitter {...split} />
          <div className={styles['view']} style={{ flexGrow: 1 - split.share }}>
            {panels && <panels.Chronology />}
          </div>
        </>
      )}
    </main>
  )
}
