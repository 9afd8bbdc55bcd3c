import { Dialog } from '@base-ui/react/dialog'
import { ArrowLeft, FileDown } from 'lucide-react'
import { useState } from 'react'
import type { BriefOptions } from '../../../shared/brief/brief-options'
import { theCase } from '../../../shared/document'
import { useDocument, useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { IconButton } from '../../ui/icon-button'
import { errorNotice } from '../notices/error-notice'
import { notifyFailure } from '../notices/notify-failure'
import styles from './brief-header.module.css'
import { BriefProgress } from './brief-progress'
import type { Checks } from './checks/brief-checks'
import { exportBrief } from './export-brief'
import type { PanelTab } from './panel-tabs'

interface BriefHeaderProps {
  options: BriefOptions
  checks: Checks
  tab: PanelTab
  /** Shows what should be looked at before anything is saved. */
  onReview: () => void
  onClose: () => void
}

/** The title of the panel, the way back and the way on: looking over what was found comes first, once for each finding. */
export function BriefHeader({ options, checks, tab, onReview, onClose }: BriefHeaderProps) {
  const workspace = useWorkspace()
  const { shortTitle } = useDocument((state) => theCase(state.document))
  const busy = useUi((state) => state.brief !== null)
  const [saved, setSaved] = useState<string | null>(null)
  const [seen, setSeen] = useState('')
  const mustLook = checks.count > 0 && seen !== checks.key && tab !== 'checks'

  const save = async (): Promise<void> => {
    setSeen(checks.key)
    setSaved(null)
    try {
      setSaved(await exportBrief(workspace, options))
    } catch (error) {
      workspace.ui.notify(errorNotice(error))
    }
  }

  return (
    <header className={styles['header']}>
      <IconButton
        label="Back to the case"
        shortcut="Escape"
        icon={<ArrowLeft size={16} aria-hidden />}
        onClick={onClose}
      />
      <div className={styles['title']}>
        <Dialog.Title render={<h1 className={styles['name']} />}>Brief</Dialog.Title>
        <p className={styles['case']}>{shortTitle}</p>
      </div>
      {saved !== null && !busy && <Saved path={saved} />}
      {busy ? (
        <BriefProgress />
      ) : (
        <Button
          variant="primary"
          icon={<FileDown size={14} aria-hidden />}
          onClick={mustLook ? onReview : () => void save()}
        >
          {mustLook ? 'Look over and export…' : 'Export PDF…'}
        </Button>
      )}
    </header>
  )
}

function Saved({ path }: { path: string }) {
  const { client, ui } = useWorkspace()
  return (
    <div className={styles['saved']} role="status">
      <span className={styles['path']} title={path}>
        Saved to {path}
      </span>
      <Button size="small" onClick={() => notifyFailure(ui, client('brief.openFile', {}))}>
        Open
      </Button>
      <Button size="small" onClick={() => notifyFailure(ui, client('brief.reveal', {}))}>
        Show in folder
      </Button>
    </div>
  )
}
