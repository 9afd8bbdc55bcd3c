import { useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { SETTING_ROWS } from './setting-rows'
import styles from './settings.module.css'

/** What the user can choose; kept as it is changed, so Done only closes. */
export function SettingsDialog() {
  const { ui } = useWorkspace()
  const open = useUi(({ dialog }) => dialog === 'settings')
  const close = (): void => ui.setState({ dialog: null })
  return (
    <Dialog
      title="Settings"
      open={open}
      onClose={close}
      width={560}
      footer={
        <Button variant="primary" onClick={close}>
          Done
        </Button>
      }
    >
      <div className={styles['rows']}>
        {SETTING_ROWS.map(({ id, Row }) => (
          <Row key={id} />
        ))}
      </div>
    </Dialog>
  )
}
