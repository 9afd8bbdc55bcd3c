import { useEffect, useState } from 'react'
import { useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { errorNotice } from '../notices/error-notice'
import { notifyFailure } from '../notices/notify-failure'
import styles from './settings.module.css'

/** Where the cases are: shown in the system's file manager, or moved, for which the open case is put away. */
export function LibraryRow() {
  const { client, ui } = useWorkspace()
  const [path, setPath] = useState<string | null>(null)
  useEffect(() => {
    client('library.list', {}).then(
      (library) => setPath(library.path),
      () => setPath('The folder cannot be read.'),
    )
  }, [client])
  const move = useMoveLibrary(setPath)
  return (
    <div role="group" aria-label="Library folder">
      <p className={styles['label']}>Library folder</p>
      <p className={styles['path']}>{path ?? 'Looking…'}</p>
      <div className={styles['buttons']}>
        <Button size="small" onClick={() => notifyFailure(ui, client('library.reveal', { case: null }))}>
          Show folder
        </Button>
        <Button size="small" onClick={() => void move()}>
          Move…
        </Button>
      </div>
      <p className={styles['hint']}>
        A case is a folder in it. One that you copy there by hand is in the list of cases the next time you look.
      </p>
    </div>
  )
}

function useMoveLibrary(onMoved: (path: string) => void): () => Promise<void> {
  const { client, ui, showCases } = useWorkspace()
  return async () => {
    await showCases()
    // A case with changes that the disk has not taken stays open, and says why.
    if (ui.getState().screen === 'case') return
    try {
      const { path } = await client('library.move', {})
      if (path === null) return
      onMoved(path)
      ui.notify({ tone: 'info', text: `The library is now in ${path}.` })
      ui.setState(({ libraryVersion }) => ({ libraryVersion: libraryVersion + 1 }))
    } catch (error) {
      ui.notify(errorNotice(error))
    }
  }
}
