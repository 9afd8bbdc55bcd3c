import { Progress } from '@base-ui/react/progress'
import { Button } from './button'
import styles from './status-progress.module.css'

interface StatusProgressProps {
  /** What is being done. */
  words: string
  /** How far, from 0 to 1; null where it is not known. */
  fraction: number | null
  /** Null where it cannot be ended, or not here. */
  onCancel: (() => void) | null
}

/** How far something is, in the status bar: the case can be worked on meanwhile. */
export function StatusProgress({ words, fraction, onCancel }: StatusProgressProps) {
  const percent = fraction === null ? null : Math.round(fraction * 100)
  return (
    <div className={styles['progress']}>
      <Progress.Root className={styles['root']} value={percent} getAriaValueText={() => words}>
        <Progress.Label className={styles['step']}>
          {words}
          {percent !== null && ` (${percent}%)`}
        </Progress.Label>
        {percent !== null && (
          <Progress.Track className={styles['track']}>
            <Progress.Indicator className={styles['indicator']} />
          </Progress.Track>
        )}
      </Progress.Root>
      {onCancel !== null && (
        <Button size="small" onClick={onCancel}>
          Cancel
        </Button>
      )}
    </div>
  )
}
