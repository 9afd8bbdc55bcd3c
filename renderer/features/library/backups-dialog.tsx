import type { BackupOffer, CaseFolder } from '../../../shared/ipc/contract'
import { useAnswer } from '../../app/use-answer'
import { useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { errorNotice } from '../notices/error-notice'
import { kindInWords, lackInWords, savedInWords } from './backup-words'
import styles from './backups.module.css'

/** What can be opened in the place of a case that cannot be read, the best first, each with what it lacks. */
export function BackupsDialog() {
  const { ui } = useWorkspace()
  const folder = useUi(({ backupsOf }) => backupsOf)
  const close = (): void => ui.setState({ backupsOf: null })
  return (
    <Dialog title="Open a backup" open={folder !== null} onClose={close} width={620}>
      {folder !== null && <Offers key={folder} folder={folder} onClose={close} />}
    </Dialog>
  )
}

function Offers({ folder, onClose }: { folder: CaseFolder; onClose: () => void }) {
  const { client, ui, openCase } = useWorkspace()
  const [offers] = useAnswer(folder, async () => (await client('case.backups', { case: folder })).offers)
  const open = async ({ name }: BackupOffer): Promise<void> => {
    try {
      await client('case.openBackup', { case: folder, name })
      onClose()
      await openCase(folder)
    } catch (error) {
      ui.notify(errorNotice(error))
    }
  }
  if (offers === null) return <p>Looking at the backups…</p>
  return (
    <>
      <p className={styles['lead']}>
        {offers.length === 0
          ? 'There is no backup of this case that can be read. Its folder is left as it is: perhaps a copy of it is elsewhere.'
          : 'What cannot be read stays in the folder of the case, under other names, whichever you open.'}
      </p>
      <ul className={styles['offers']}>
        {offers.map((offer, index) => (
          <li key={offer.name} className={styles['offer']}>
            <div>
              <p className={styles['what']}>
                {kindInWords(offer.kind)}, {savedInWords(offer)}
              </p>
              <p className={styles['lack']}>{lackInWords(offer)}</p>
            </div>
            <Button variant={index === 0 ? 'primary' : 'plain'} onClick={() => void open(offer)}>
              Open
            </Button>
          </li>
        ))}
      </ul>
    </>
  )
}
