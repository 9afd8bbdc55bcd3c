import { useEffect, useState } from 'react'
import { theCase } from '../../../shared/document'
import { isReadOnly } from '../../app/is-read-only'
import { useDocument, useUi, useWorkspace } from '../../app/workspace'
import { appBridge } from '../../bridge'
import styles from './drop-files.module.css'

const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false

const pathsOf = (transfer: DataTransfer | null): string[] =>
  [...(transfer?.files ?? [])].map((file) => appBridge().pathForFile(file)).filter(Boolean)

/** Takes files dropped anywhere on the window, and says meanwhile what would become of them. A place with a drop zone of its own keeps what is dropped there. */
export function DropFiles() {
  const { imports, ui } = useWorkspace()
  const [over, setOver] = useState(false)
  const readOnly = useUi(isReadOnly)
  const onCase = useUi(({ screen }) => screen === 'case')
  const blocked = useUi(({ dialog }) => dialog !== null) || (onCase && readOnly)
  useEffect(() => {
    if (blocked) return undefined
    const stop = new AbortController()
    const { signal } = stop
    // On the document: places of their own have had the drop by then, and the window has not yet refused it for all others.
    document.addEventListener(
      'dragover',
      (event) => {
        if (!carriesFiles(event)) return
        // One that a place of its own has taken is not ours.
        setOver(!event.defaultPrevented)
        event.preventDefault()
        if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy'
      },
      { signal },
    )
    document.addEventListener(
      'dragleave',
      (event) => {
        if (event.relatedTarget === null) setOver(false)
      },
      { signal },
    )
    document.addEventListener(
      'drop',
      (event) => {
        setOver(false)
        if (!carriesFiles(event) || event.defaultPrevented) return
        event.preventDefault()
        const paths = pathsOf(event.dataTransfer)
        const into = ui.getState().screen === 'case' ? 'open case' : 'new case'
        if (paths.length > 0) void imports.begin({ kind: 'files', paths }, into)
      },
      { signal },
    )
    return () => {
      stop.abort()
      setOver(false)
    }
  }, [blocked, imports, ui])
  return over ? <DropHint onCase={onCase} /> : null
}

function DropHint({ onCase }: { onCase: boolean }) {
  const title = useDocument(({ document }) => (document.case.size === 0 ? '' : theCase(document).shortTitle))
  return (
    <div className={styles['hint']}>
      <p>{onCase ? `Drop to import into ${title}` : 'Drop to make a new case'}</p>
      <p className={styles['more']}>
        Dockets, court PDFs, spreadsheets, calendars, texts. You see what would change first.
      </p>
    </div>
  )
}
