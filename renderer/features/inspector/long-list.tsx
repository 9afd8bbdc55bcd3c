import { useEffect, useRef, useState, type ReactNode } from 'react'
import styles from './inspector.module.css'

interface LongListProps<Item> {
  items: readonly Item[]
  /** How many are shown at first. */
  few: number
  label: string
  className?: string | undefined
  children: (item: Item) => ReactNode
}

/** The first few of a list, and the rest once asked for: every row in the page costs a little in each frame of the timeline beside it. */
export function LongList<Item>({ items, few, label, className, children }: LongListProps<Item>) {
  const [isWhole, setWhole] = useState(false)
  const list = useRef<HTMLUListElement>(null)
  const shown = isWhole ? items : items.slice(0, few)
  const more = items.length - shown.length
  // The button that had the focus is gone: what it brought has it.
  useEffect(() => {
    if (isWhole) list.current?.children.item(few)?.querySelector('button')?.focus({ preventScroll: true })
  }, [isWhole, few])
  return (
    <>
      <ul ref={list} className={className} aria-label={label} data-whole={isWhole}>
        {shown.map(children)}
      </ul>
      {more > 0 && (
        <button type="button" className={styles['more']} onClick={() => setWhole(true)}>
          {more.toLocaleString('en-US')} more
        </button>
      )}
    </>
  )
}
