import { Search, X } from 'lucide-react'
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { useDocument, useUi, useWorkspace, type Workspace } from '../../app/workspace'
import { shownEvents } from '../../store/event-selectors'
import { IconButton } from '../../ui/icon-button'
import { focusPanel } from '../../commands/focus-place'
import { useCommandState } from '../../commands/use-execute'
import { chronologyRows } from '../chronology/row-order'
import styles from './search-field.module.css'
import { createSearchSession, type SearchSession } from './search-session'
import { takeSlice } from './slices'

function useSearchSession(workspace: Workspace): RefObject<SearchSession | null> {
  const session = useRef<SearchSession | null>(null)
  useEffect(() => {
    const started = createSearchSession(workspace, takeSlice)
    session.current = started
    return () => started.stop()
  }, [workspace])
  return session
}

/** Asked for before the search is answered, as right after a case was opened, a hit is gone to when it is. */
function goWhenFound(workspace: Workspace, session: SearchSession | null, step: 1 | -1): void {
  const stop = workspace.ui.subscribe((state, before) => {
    if (state.search === before.search && state.hits === before.hits) return
    stop()
    if (state.search === before.search) goToHit(workspace, session, step)
  })
}

/** Selects a hit and shows where it is; the focus stays in the field, ready for the next. */
function goToHit(workspace: Workspace, session: SearchSession | null, step: 1 | -1): void {
  const { ui, timeline } = workspace
  const { search, hits } = ui.getState()
  if (search !== '' && hits === null) {
    goWhenFound(workspace, session, step)
    return
  }
  const id = session?.next(step) ?? null
  if (id === null) return
  ui.select([id])
  timeline.current?.reveal()
}

/** From the field down into the table: its first row is selected, and has the focus where the table is shown. */
function goToFirstRow(workspace: Workspace): void {
  const { ui, documents, timeline } = workspace
  const { filter, hits, sort, panels } = ui.getState()
  const [first] = chronologyRows(documents.getState().document, filter, hits, sort)
  if (first === undefined) return
  ui.select([first.id])
  if (panels.chronology) focusPanel(workspace, 'chronology')
  timeline.current?.reveal()
}

function HitCount() {
  const document = useDocument((state) => state.document)
  const filter = useUi((state) => state.filter)
  const hits = useUi((state) => state.hits)
  const text =
    hits === null
      ? ''
      : `${shownEvents(document, filter, hits).length.toLocaleString('en-US')} of ${document.event.size.toLocaleString('en-US')}`
  return (
    <span className={styles['count']} role="status">
      {text}
    </span>
  )
}

/** Searches every text of the case; what it finds is all that timeline and chronology show, with the words marked. */
export function SearchField() {
  const workspace = useWorkspace()
  const search = useUi((state) => state.search)
  const session = useSearchSession(workspace)
  const input = useRef<HTMLInputElement>(null)
  const { shortcut } = useCommandState('search.focus')
  const [focused, setFocused] = useState(false)
  const type = (text: string): void => workspace.ui.setState({ search: text })

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Escape') {
      if (search === '') input.current?.blur()
      else type('')
    } else if (event.key === 'ArrowDown') goToFirstRow(workspace)
    else if (event.key === 'Enter' || event.key === 'F3') goToHit(workspace, session.current, event.shiftKey ? -1 : 1)
    else return
    event.preventDefault()
  }

  return (
    <search className={styles['search']}>
      <Search size={14} aria-hidden className={styles['icon']} />
      <input
        ref={input}
        type="search"
        className={styles['input']}
        aria-label="Search events"
        placeholder="Search events"
        spellCheck={false}
        autoComplete="off"
        value={search}
        onChange={(event) => type(event.target.value)}
        onKeyDown={onKeyDown}
        onFocus={() => setFocused(true)}
        onBlur={() => setFocused(false)}
      />
      <HitCount />
      {search !== '' && (
        <IconButton
          label="Clear search"
          icon={<X size={14} aria-hidden />}
          size="small"
          onClick={() => {
            type('')
            input.current?.focus()
          }}
        />
      )}
      {search === '' && !focused && shortcut !== '' && (
        <kbd className={styles['shortcut']} aria-hidden>
          {shortcut}
        </kbd>
      )}
    </search>
  )
}
