import { useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import styles from './splitter.module.css'

/** The part of the height that the upper view takes, 0 to 1. */
export interface Split {
  share: number
  setShare: (share: number) => void
}

const KEY = 'docketline.timeline-share'
const LEAST = 0.2
const MOST = 0.85
export const USUAL = 0.7
const STEP = 0.02

/** A share that both views can live with; anything unreadable gives the usual one. */
export function boundedShare(share: number): number {
  return Number.isFinite(share) ? Math.min(MOST, Math.max(LEAST, share)) : USUAL
}

/** Where the two views were parted last, in this profile. */
export function useSplit(): Split {
  const [share, setState] = useState(() => {
    const stored = localStorage.getItem(KEY)
    return stored === null ? USUAL : boundedShare(Number(stored))
  })
  const setShare = (next: number): void => {
    const bounded = boundedShare(next)
    setState(bounded)
    localStorage.setItem(KEY, bounded.toFixed(3))
  }
  return { share, setShare }
}

/** The share after a key, or null for a key that means nothing here. */
export function shareAfterKey(share: number, key: string): number | null {
  switch (key) {
    case 'ArrowUp':
      return share - STEP
    case 'ArrowDown':
      return share + STEP
    case 'Home':
      return LEAST
    case 'End':
      return MOST
    case 'Enter':
      return USUAL
    default:
      return null
  }
}

/** The line between the views: dragged, moved with the arrow keys, put back with a double click or Enter. */
export function Splitter({ share, setShare }: Split) {
  const line = useRef<HTMLDivElement>(null)

  const onPointerMove = (event: PointerEvent): void => {
    const parent = line.current?.parentElement
    if (parent === null || parent === undefined || !event.currentTarget.hasPointerCapture(event.pointerId)) return
    const { top, height } = parent.getBoundingClientRect()
    setShare((event.clientY - top) / height)
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = shareAfterKey(share, event.key)
    if (next === null) return
    event.preventDefault()
    setShare(next)
  }

  return (
    <div
      ref={line}
      className={styles['splitter']}
      role="separator"
      aria-orientation="horizontal"
      aria-label="Height of the timeline"
      aria-valuenow={Math.round(share * 100)}
      aria-valuemin={LEAST * 100}
      aria-valuemax={MOST * 100}
      tabIndex={0}
      onPointerDown={(event) => {
        if (event.button === 0) event.currentTarget.setPointerCapture(event.pointerId)
      }}
      onPointerMove={onPointerMove}
      onDoubleClick={() => setShare(USUAL)}
      onKeyDown={onKeyDown}
    />
  )
}
