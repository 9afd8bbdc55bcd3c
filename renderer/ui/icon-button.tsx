import type { ReactNode } from 'react'
import { Button, type ButtonProps } from './button'
import styles from './icon-button.module.css'
import { Tooltip } from './tooltip'

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'aria-label'> {
  label: string
  icon: ReactNode
  /** As `useCommandState` gives it. */
  shortcut?: string
}

/** A button without words; what it does is its name and shows on hover and focus, with its shortcut. */
export function IconButton({ label, icon, shortcut, variant = 'quiet', className, ...native }: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut}>
      <Button
        {...native}
        variant={variant}
        aria-label={label}
        className={[styles['icon'], className].filter(Boolean).join(' ')}
      >
        {icon}
      </Button>
    </Tooltip>
  )
}
