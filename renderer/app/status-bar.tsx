import { useStore } from 'zustand'
import { BriefProgress } from '../features/brief/brief-progress'
import { useExecute } from '../commands/use-execute'
import { openQuestionCount, routineCount, shownEvents } from '../store/event-selectors'
import { Button } from '../ui/button'
import { countsInWords, routineInWords, saveStateInWords } from './status-words'
import styles from './status-bar.module.css'
import { isReadOnly } from './is-read-only'
import { LongEditProgress } from './long-edit-progress'
import { useDocument, useUi, useWorkspace } from './workspace'

export function StatusBar() {
  return (
    <footer className={styles['bar']}>
      <SaveStatus />
      <LongEditProgress />
      <BriefProgress />
      <Counts />
    </footer>
  )
}

function SaveStatus() {
  const execute = useExecute()
  const state = useStore(useWorkspace().autosave)
  const readOnly = useUi(isReadOnly)
  return (
    <div className={styles['save']} data-state={readOnly ? 'read-only' : state.kind}>
      <span className={styles['dot']} aria-hidden="true" />
      <span data-testid="save-state" className={styles['words']} title={saveStateInWords(state)}>
        {readOnly ? 'Read only' : saveStateInWords(state)}
      </span>
      {/* Only a failure is worth interrupting for; every keystroke passes through the other two. */}
      <span className="visually-hidden" role="alert">
        {state.kind === 'failed' ? saveStateInWords(state) : ''}
      </span>
      {state.kind === 'failed' && (
        <Button size="small" onClick={() => execute('case.saveNow')}>
          Retry now
        </Button>
      )}
    </div>
  )
}

/** What is hidden without being asked for is said, and one click from sight. */
function RoutineSwitch() {
  const { ui } = useWorkspace()
  const count = useDocument((state) => routineCount(state.document.event))
  const shown = useUi((state) => state.filter.withRoutine)
  if (count === 0) return null
  return (
    <Button
      variant="quiet"
      size="small"
      aria-pressed={shown}
      title="Appearances, summonses, clerk’s notes and the like"
      onClick={() => ui.setState(({ filter }) => ({ filter: { ...filter, withRoutine: !shown } }))}
    >
      {shown ? `Hide ${routineInWords(count)}` : `${routineInWords(count)} hidden · Show`}
    </Button>
  )
}

function Counts() {
  const total = useDocument((state) => state.document.event.size)
  const open = useDocument((state) => openQuestionCount(state.document.event))
  const document = useDocument((state) => state.document)
  const filter = useUi((state) => state.filter)
  const hits = useUi((state) => state.hits)
  const selected = useUi((state) => state.selection.size)
  const shown = shownEvents(document, filter, hits).length
  return (
    <>
      <RoutineSwitch />
      <p className={styles['counts']}>{countsInWords({ shown, total, open, selected })}</p>
    </>
  )
}
