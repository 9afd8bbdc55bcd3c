import { useDocument, useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { KindGlyph } from '../../ui/kind-glyph'
import styles from './brief-selection.module.css'

/** The event whose row was clicked, and the way to it. */
export function BriefSelection({ onClose }: { onClose: () => void }) {
  const { timeline } = useWorkspace()
  const selected = useUi((state) => (state.selection.size === 1 ? [...state.selection][0] : undefined))
  const event = useDocument((state) => (selected === undefined ? undefined : state.document.event.get(selected)))
  if (event === undefined) return null
  const open = (): void => {
    onClose()
    timeline.current?.reveal()
  }
  return (
    <div className={styles['bar']} role="status" aria-label="Selected event">
      <KindGlyph kind={event.kind} />
      <span className={styles['title']}>{event.title === '' ? `Untitled ${event.kind}` : event.title}</span>
      <Button size="small" onClick={open}>
        Edit in the case
      </Button>
    </div>
  )
}
