import { useEffect, useState } from 'react'
import { z } from 'zod'
import { useUi, useWorkspace } from '../../app/workspace'
import { Dialog } from '../../ui/dialog'
import styles from './about-dialog.module.css'

/** What the build writes of each package whose code is in the app (`scripts/licences/licence-texts.mjs`). */
const Licences = z.array(z.object({ name: z.string(), version: z.string(), licence: z.string(), text: z.string() }))
type Licences = z.infer<typeof Licences>

/** The licence of everything that the app is made of. Those of Electron and Chromium lie beside the executable. */
export function LicencesDialog() {
  const { ui } = useWorkspace()
  const open = useUi((state) => state.dialog === 'licences')
  const licences = useLicences(open)
  return (
    <Dialog title="Licences" open={open} onClose={() => ui.setState({ dialog: null })} width={640}>
      {licences === null ? (
        <p>Looking…</p>
      ) : (
        <div className={styles['packages']}>
          {licences.map(({ name, version, licence, text }) => (
            <details key={`${name} ${version}`} className={styles['package']}>
              <summary>
                {name} {version} <span className={styles['licence']}>{licence}</span>
              </summary>
              <pre className={styles['text']} tabIndex={0}>
                {text}
              </pre>
            </details>
          ))}
        </div>
      )}
    </Dialog>
  )
}

/** Read when the dialog opens, since hardly anybody ever does. Empty where the build has none, as while developing. */
function useLicences(open: boolean): Licences | null {
  const [licences, setLicences] = useState<Licences | null>(null)
  useEffect(() => {
    if (!open) return
    fetch('/licences.json')
      .then(async (response) => Licences.parse(await response.json()))
      .then(setLicences, () => setLicences([]))
  }, [open])
  return licences
}
