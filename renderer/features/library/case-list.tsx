import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { CaseCard, CaseFolder } from '../../../shared/ipc/contract'
import { useUi } from '../../app/workspace'
import { CaseRow } from './case-row'
import styles from './case-list.module.css'
import type { LibraryActions } from './use-library'

interface CaseListProps {
  cases: readonly CaseCard[]
  now: Date
  actions: LibraryActions
  busy: boolean
}

/** A grid of cases with one row in the tab order; arrows go from row to row. */
export function CaseList({ cases, now, actions, busy }: CaseListProps) {
  const [active, setActive] = useState(useUi((state) => state.settings.lastCase))
  const [renaming, setRenaming] = useState<CaseFolder | null>(null)
  const grid = useRef<HTMLDivElement>(null)
  const activeIndex = Math.max(
    0,
    cases.findIndex(({ folder }) => folder === active),
  )

  // Coming from a case the focus would be nowhere; it begins at that case's row.
  const first = useRef(activeIndex)
  useEffect(() => {
    if (document.activeElement === document.body) focusRowOf(grid.current, first.current)
  }, [])

  const focusRow = (index: number): void => focusRowOf(grid.current, index)
  const onKeyDown = (event: KeyboardEvent): void => {
    const card = cases[activeIndex]
    // Keys inside a row belong to its buttons and its text field.
    const onRow = event.target instanceof HTMLElement && event.target.dataset['case'] !== undefined
    if (card === undefined || !onRow || event.ctrlKey || event.metaKey || event.altKey) return
    const acted = actOnKey(event.key, {
      card,
      index: activeIndex,
      last: cases.length - 1,
      actions,
      focusRow,
      setRenaming,
    })
    if (acted) event.preventDefault()
  }

  return (
    <div ref={grid} role="grid" aria-label="Cases" className={styles['grid']} tabIndex={-1} onKeyDown={onKeyDown}>
      {cases.map((card, index) => (
        <CaseRow
          key={card.folder}
          card={card}
          now={now}
          actions={actions}
          busy={busy}
          inTabOrder={index === activeIndex}
          renaming={renaming === card.folder}
          onFocus={() => setActive(card.folder)}
          onRename={() => setRenaming(card.folder)}
          onRenamed={(title) => {
            setRenaming(null)
            if (title !== null) actions.rename(card, title)
            focusRow(index)
          }}
        />
      ))}
    </div>
  )
}

function focusRowOf(grid: HTMLElement | null, index: number): void {
  grid?.querySelectorAll<HTMLElement>('[data-case]')[index]?.focus()
}

interface KeyTarget {
  card: CaseCard
  index: number
  last: number
  actions: LibraryActions
  focusRow: (index: number) => void
  setRenaming: (folder: CaseFolder) => void
}

/** Returns whether the key means anything on a row. */
function actOnKey(key: string, { card, index, last, actions, focusRow, setRenaming }: KeyTarget): boolean {
  switch (key) {
    case 'ArrowDown':
      focusRow(Math.min(last, index + 1))
      return true
    case 'ArrowUp':
      focusRow(Math.max(0, index - 1))
      return true
    case 'Home':
      focusRow(0)
      return true
    case 'End':
      focusRow(last)
      return true
    case 'Enter':
      if (card.state.kind === 'ready') actions.open(card)
      else actions.reveal(card)
      return true
    case 'F2':
      if (card.state.kind === 'ready') setRenaming(card.folder)
      return true
    case 'Delete':
    case 'Backspace':
      actions.trash(card)
      return true
    default:
      return false
  }
}
