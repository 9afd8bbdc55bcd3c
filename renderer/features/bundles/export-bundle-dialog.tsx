import { useState } from 'react'
import { useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { errorNotice } from '../notices/error-notice'
import styles from './bundles.module.css'
import { PassphraseField } from './passphrase-field'

/** Saves the case with its history and documents as one file, locked with a passphrase where one is given. */
export function ExportBundleDialog() {
  const { ui } = useWorkspace()
  const open = useUi(({ dialog }) => dialog === 'export-bundle')
  const close = (): void => ui.setState({ dialog: null })
  return (
    <Dialog title="Export case bundle" open={open} onClose={close} width={520}>
      {open && <ExportForm onClose={close} />}
    </Dialog>
  )
}

function ExportForm({ onClose }: { onClose: () => void }) {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const differs = passphrase !== '' && again !== '' && passphrase !== again
  const { busy, save } = useExport(onClose)
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (!differs) void save(passphrase)
      }}
    >
      <p className={styles['lead']}>
        One file with the case, its whole history, your notes and every attached document. Whoever gets it can import it
        into their Docketline.
      </p>
      <PassphraseField
        label="Passphrase"
        hint="Leave it empty to lock nothing."
        value={passphrase}
        onChange={setPassphrase}
      />
      {passphrase !== '' && (
        <>
          <PassphraseField
            label="Passphrase again"
            error={differs ? 'The two are not the same.' : null}
            value={again}
            onChange={setAgain}
          />
          <p className={styles['note']} role="note">
            A lost passphrase cannot be recovered, by us or by anybody. The case itself stays on this computer as it is.
          </p>
        </>
      )}
      <div className={styles['buttons']}>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" variant="primary" disabled={busy || (passphrase !== '' && passphrase !== again)}>
          {busy ? 'Exporting…' : 'Export…'}
        </Button>
      </div>
    </form>
  )
}

function useExport(onDone: () => void): { busy: boolean; save: (passphrase: string) => Promise<void> } {
  const { client, ui, autosave } = useWorkspace()
  const [busy, setBusy] = useState(false)
  const save = async (passphrase: string): Promise<void> => {
    const { open } = ui.getState()
    if (open === null || (await autosave.flush()) > 0) return
    setBusy(true)
    try {
      const { path } = await client('bundle.export', {
        case: open.folder,
        passphrase: passphrase === '' ? null : passphrase,
      })
      if (path === null) return
      ui.notify({ tone: 'info', text: `The case is in ${path}.` })
      onDone()
    } catch (error) {
      ui.notify(errorNotice(error))
    } finally {
      setBusy(false)
    }
  }
  return { busy, save }
}
