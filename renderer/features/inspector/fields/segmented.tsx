import { Toggle } from '@base-ui/react/toggle'
import { ToggleGroup } from '@base-ui/react/toggle-group'
import type { ReactNode } from 'react'
import { Tooltip } from '../../../ui/tooltip'
import styles from './segmented.module.css'

interface SegmentedProps<T extends string> {
  /** Id of what names the group, or the name itself. */
  labelledBy?: string
  label?: string
  /** Null where nothing is chosen, as for a selection that differs. */
  value: T | null
  options: readonly { value: T; label: string; icon?: ReactNode }[]
  onChange: (value: T) => void
  disabled: boolean
  /** Only the chosen one shows its name; the others show theirs when pointed at. For options that have an icon. */
  onlyChosenNamed?: boolean
}

/** One of a few, all in sight. Arrow keys only go from one to the next: choosing is Space, so that passing by changes nothing. */
export function Segmented<T extends string>(props: SegmentedProps<T>) {
  const { labelledBy, label, value, options, onChange, disabled, onlyChosenNamed = false } = props
  return (
    <ToggleGroup<T>
      className={styles['group']}
      aria-labelledby={labelledBy}
      aria-label={label}
      value={value === null ? [] : [value]}
      disabled={disabled}
      onValueChange={([next]) => {
        // Pressing the chosen one again would leave none chosen.
        if (next !== undefined) onChange(next)
      }}
    >
      {options.map((option) =>
        onlyChosenNamed ? (
          <Tooltip key={option.value} text={option.label}>
            <Toggle value={option.value} className={styles['option']} aria-label={option.label}>
              {option.icon}
              {option.value === value && option.label}
            </Toggle>
          </Tooltip>
        ) : (
          <Toggle key={option.value} value={option.value} className={styles['option']}>
            {option.icon}
            {option.label}
          </Toggle>
        ),
      )}
    </ToggleGroup>
  )
}
