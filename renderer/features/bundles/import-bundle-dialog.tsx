import { useState } from 'react'
import { useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import styles from './bundles.module.css'
import { importBundle } from './import-bundle'
import { PassphraseField } from './passphrase-field'

/** Asks before a bundle that the app was opened with is imported, and for the passphrase of a locked one. */
export function ImportBundleDialog() {
  const { ui } = useWorkspace()
  const bundle = useUi(({ bundle }) => bundle)
  const close = (): void => ui.setState({ bundle: null })
  return (
    <Dialog title="Import case bundle" open={bundle !== null} onClose={close} width={520}>
      {bundle !== null && <ImportForm {...bundle} onClose={close} />}
    </Dialog>
  )
}

function ImportForm({ name, locked, onClose }: { name: string; locked: boolean; onClose: () => void }) {
  const workspace = useWorkspace()
  const [passphrase, setPassphrase] = useState('')
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<string | null>(null)
  const go = async (): Promise<void> => {
    setBusy(true)
    setRefusal(null)
    await importBundle(workspace, { passphrase: locked ? passphrase : null, anew: false }, setRefusal)
    setBusy(false)
  }
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        void go()
      }}
    >
      <p className={styles['lead']}>
        {locked
          ? `“${name}” is locked with a passphrase.`
          : `Import “${name}” as a case of its own? All of it is checked before anything is kept.`}
      </p>
      {locked && <PassphraseField label="Passphrase" value={passphrase} onChange={setPassphrase} />}
      {refusal !== null && (
        <p role="alert" className={styles['warning']}>
          {refusal}
        </p>
      )}
      <div className={styles['buttons']}>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="primary" disabled={busy || (locked && passphrase === '')}>
          {busy ? 'Importing…' : 'Import'}
        </Button>
      </div>
    </form>
  )
}
