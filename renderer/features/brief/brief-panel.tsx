import { Dialog } from '@base-ui/react/dialog'
import { useRef, useState } from 'react'
import { COURT_PROFILES } from '../../../shared/brief/court-profiles'
import type { EventId } from '../../../shared/model/ids'
import { useDocument, useUi, useWorkspace } from '../../app/workspace'
import { Notices } from '../notices/notices'
import { briefChecks } from './checks/brief-checks'
import { BriefChecks } from './checks/brief-checks-list'
import { BriefHeader } from './brief-header'
import styles from './brief-panel.module.css'
import { BriefSelection } from './brief-selection'
import { BriefOptionsForm } from './options/brief-options-form'
import { PanelTabs, type PanelTab } from './panel-tabs'
import { Pages } from './preview/pages'
import { useBriefOptions } from './use-brief-options'
import { usePreview } from './preview/use-preview'

/** What the brief says and how, beside the pages as they will be. It takes the whole window: a brief is work of its own. */
export function BriefPanel() {
  const { ui } = useWorkspace()
  const open = useUi((state) => state.dialog === 'brief')
  const close = (): void => ui.setState({ dialog: null })
  const popup = useRef<HTMLDivElement>(null)
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) close()
      }}
    >
      <Dialog.Portal>
        <Dialog.Popup ref={popup} className={styles['panel']} initialFocus={popup}>
          <PanelBody onClose={close} />
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function PanelBody({ onClose }: { onClose: () => void }) {
  const { ui } = useWorkspace()
  const document = useDocument((state) => state.document)
  const [options, change] = useBriefOptions()
  const [tab, setTab] = useState<PanelTab>('options')
  const preview = usePreview(options, document)
  const checks = briefChecks(document, options)
  const [target, setTarget] = useState<{ event: EventId } | null>(null)
  const show = (event: EventId): void => {
    ui.select([event])
    setTarget({ event })
  }
  return (
    <>
      <BriefHeader options={options} checks={checks} tab={tab} onReview={() => setTab('checks')} onClose={onClose} />
      <div className={styles['body']}>
        <aside className={styles['side']} aria-label="What the brief says">
          <PanelTabs tab={tab} checks={checks} onChange={setTab} />
          {tab === 'options' ? (
            <BriefOptionsForm options={options} onChange={change} />
          ) : (
            <BriefChecks checks={checks} options={options} onShow={show} />
          )}
        </aside>
        <main className={styles['preview']}>
          <Pages
            preview={preview}
            wordLimit={COURT_PROFILES[options.profile].wordLimit}
            target={target}
            onSelect={(event) => ui.select([event])}
          />
          <BriefSelection onClose={onClose} />
        </main>
      </div>
      {/* Those of the window are out of reach while the panel is open. */}
      <Notices />
    </>
  )
}
