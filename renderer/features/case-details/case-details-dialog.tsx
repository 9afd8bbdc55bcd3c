import { useDocument, useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { CaseFields, CaseNotes } from './case-fields'
import { CaseProposals } from './case-proposals'
import styles from './case-details.module.css'
import { PartiesTable } from './parties-table'

const WIDTH = 680

/** The case itself: caption, court, dates and parties. Saved as it is typed, like everything else; Done only closes. */
export function CaseDetailsDialog() {
  const { ui } = useWorkspace()
  const open = useUi(({ dialog }) => dialog === 'case-details')
  const readOnly = useUi(({ open }) => open !== null && open.readOnly !== null)
  const record = useDocument(({ document }) => [...document.case.values()][0])
  const close = (): void => ui.setState({ dialog: null })
  return (
    <Dialog
      title="Case details"
      open={open && record !== undefined}
      onClose={close}
      width={WIDTH}
      footer={
        <Button variant="primary" onClick={close}>
          Done
        </Button>
      }
    >
      {record !== undefined && (
        <div className={styles['details']}>
          <CaseProposals record={record} readOnly={readOnly} />
          <CaseFields record={record} readOnly={readOnly} />
          <PartiesTable readOnly={readOnly} />
          <CaseNotes record={record} readOnly={readOnly} />
        </div>
      )}
    </Dialog>
  )
}
