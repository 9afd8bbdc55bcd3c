import type { ComponentProps, ReactNode } from 'react'
import styles from './button.module.css'

export interface ButtonProps extends ComponentProps<'button'> {
  variant?: 'plain' | 'primary' | 'quiet' | 'danger'
  size?: 'small' | 'normal'
  icon?: ReactNode
}

export function Button({ variant = 'plain', size = 'normal', icon, className, children, ...native }: ButtonProps) {
  return (
    <button
      type="button"
      {...native}
      className={[styles['button'], styles[variant], styles[size], className].filter(Boolean).join(' ')}
    >
      {icon}
      {children}
    </button>
  )
}
