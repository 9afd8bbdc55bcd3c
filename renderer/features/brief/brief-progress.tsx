import { Progress } from '@base-ui/react/progress'
import { useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { notifyFailure } from '../notices/notify-failure'
import styles from './brief-progress.module.css'

/** How far the brief is, in the status bar: the case can be worked on meanwhile. */
export function BriefProgress() {
  const { client, ui } = useWorkspace()
  const brief = useUi((state) => state.brief)
  if (brief === null) return null
  const percent = brief.fraction === null ? null : Math.round(brief.fraction * 100)
  return (
    <div className={styles['progress']}>
      <Progress.Root className={styles['root']} value={percent} getAriaValueText={() => brief.step}>
        <Progress.Label className={styles['step']}>
          Brief: {brief.step}
          {percent !== null && ` (${percent}%)`}
        </Progress.Label>
        {percent !== null && (
          <Progress.Track className={styles['track']}>
            <Progress.Indicator className={styles['indicator']} />
          </Progress.Track>
        )}
      </Progress.Root>
      {/* Before the first step the question where to save is on screen, and has a Cancel of its own. */}
      {percent !== null && (
        <Button size="small" onClick={() => notifyFailure(ui, client('brief.cancel', {}))}>
          Cancel
        </Button>
      )}
    </div>
  )
}
