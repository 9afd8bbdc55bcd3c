import { useEffect, useState } from 'react'
import { useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { notifyFailure } from '../notices/notify-failure'
import styles from './about-dialog.module.css'

export function AboutDialog({ version }: { version: string }) {
  const { ui, client } = useWorkspace()
  const open = useUi((state) => state.dialog === 'about')
  const path = useLibraryPath(open)
  return (
    <Dialog title="About Docketline" open={open} onClose={() => ui.setState({ dialog: null })} width={460}>
      <dl className={styles['facts']}>
        <dt>Version</dt>
        <dd>{version}</dd>
        <dt>License</dt>
        <dd>Apache License 2.0</dd>
        <dt>Typeface</dt>
        <dd>Inter, SIL Open Font License 1.1</dd>
        <dt>Your cases</dt>
        <dd>
          <p className={styles['path']}>{path ?? 'Looking…'}</p>
          <Button size="small" onClick={() => notifyFailure(ui, client('library.reveal', { case: null }))}>
            Show folder
          </Button>
        </dd>
      </dl>
      <p className={styles['more']}>
        <Button size="small" onClick={() => ui.setState({ dialog: 'licences' })}>
          Licences
        </Button>
      </p>
      <p className={styles['promise']}>Docketline works without a network, and a case never leaves this computer.</p>
    </Dialog>
  )
}

/** Where the library lies, asked for when the dialog opens; null until it is known. */
function useLibraryPath(open: boolean): string | null {
  const { client } = useWorkspace()
  const [path, setPath] = useState<string | null>(null)
  useEffect(() => {
    if (!open) return
    client('library.list', {}).then(
      (library) => setPath(library.path),
      () => setPath('The folder cannot be read.'),
    )
  }, [open, client])
  return path
}
