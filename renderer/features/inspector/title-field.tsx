import { useEffect, useRef, type KeyboardEvent } from 'react'
import type { CaseEvent } from '../../../shared/model/event'
import { KIND_LOOKS } from '../../../shared/model/kinds'
import { useUi, useWorkspace } from '../../app/workspace'
import { QuietArea } from './fields/quiet-input'
import styles from './title-field.module.css'

interface TitleFieldProps {
  event: CaseEvent
  onChange: (title: string) => void
  readOnly: boolean
}

/** The title, saved as it is typed. It takes the focus when an event was just made or its title is to be edited. */
export function TitleField({ event, onChange, readOnly }: TitleFieldProps) {
  const { timeline } = useWorkspace()
  const field = useRef<HTMLTextAreaElement>(null)
  const cameFromRef = useTitleFocus(event, field)

  const leave = (): void => {
    field.current?.blur()
    // Back to the pane of events that asked, else to the timeline: from a palette button Enter would make one more event.
    const asked = cameFromRef.current
    if (asked?.isConnected === true && asked.closest('[data-scope="events"]') !== null) asked.focus()
    else timeline.current?.focus()
    cameFromRef.current = null
  }
  const onKeyDown = (press: KeyboardEvent): void => {
    if (press.nativeEvent.isComposing) return
    if (press.key !== 'Enter' && press.key !== 'Escape') return
    press.preventDefault()
    press.stopPropagation()
    leave()
  }

  return (
    <QuietArea
      ref={field}
      className={styles['title']}
      aria-label="Title"
      placeholder={`Untitled ${KIND_LOOKS[event.kind].label.toLowerCase()}`}
      value={event.title}
      // A title is one paragraph: a line break that is pasted becomes a space.
      onChange={({ currentTarget }) => onChange(currentTarget.value.replaceAll(/\s*[\r\n]+\s*/g, ' '))}
      onKeyDown={onKeyDown}
      maxLength={1_000_000}
      readOnly={readOnly}
    />
  )
}

/** Takes the focus for `titleToEdit` and gives what had it before. */
function useTitleFocus({ id }: CaseEvent, field: React.RefObject<HTMLTextAreaElement | null>) {
  const { ui } = useWorkspace()
  const asked = useUi(({ titleToEdit }) => titleToEdit === id)
  const cameFromRef = useRef<HTMLElement | null>(null)
  useEffect(() => {
    if (!asked) return
    const { activeElement } = document
    cameFromRef.current =
      activeElement instanceof HTMLElement && activeElement !== document.body && activeElement !== field.current
        ? activeElement
        : null
    field.current?.focus()
    field.current?.select()
    ui.setState({ titleToEdit: null })
  }, [asked, ui, field])
  return cameFromRef
}
