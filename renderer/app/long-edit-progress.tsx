import { useStore } from 'zustand'
import { StatusProgress } from '../ui/status-progress'
import styles from './status-bar.module.css'
import { useWorkspace } from './workspace'

/** How far an edit of many records is; one that is over in a moment is not told of. */
export function LongEditProgress() {
  const { longEdits } = useWorkspace()
  const state = useStore(longEdits)
  if (state.kind === 'idle') return null
  return (
    <div className={styles['later']}>
      <StatusProgress words={state.words} fraction={state.fraction} onCancel={longEdits.cancel} />
    </div>
  )
}
