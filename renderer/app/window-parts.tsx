import { AboutDialog } from '../features/about/about-dialog'
import { LicencesDialog } from '../features/about/licences-dialog'
import { ExportBundleDialog } from '../features/bundles/export-bundle-dialog'
import { ImportBundleDialog } from '../features/bundles/import-bundle-dialog'
import { CommandPalette } from '../features/command-palette/command-palette'
import { DropHint } from '../features/import/drop-hint'
import { ImportDialog } from '../features/import/import-dialog'
import { BackupsDialog } from '../features/library/backups-dialog'
import { NewCaseDialog } from '../features/library/new-case-dialog'
import { Notices } from '../features/notices/notices'
import { SettingsDialog } from '../features/settings/settings-dialog'
import { ShortcutsDialog } from '../features/shortcuts/shortcuts-dialog'
import { UpdatesDialog } from '../features/updates/updates-dialog'
import { VerifyDialog } from '../features/verify/verify-dialog'
import { CaseDialogs } from './case-dialogs'
import { useUi } from './workspace'

/** Everything over and beside the screen. None of it is seen when the window begins: a dialog asked for before it is loaded appears then. */
export function WindowParts() {
  const version = useUi(({ appVersion }) => appVersion)
  const onCase = useUi(({ screen }) => screen === 'case')
  return (
    <>
      {onCase && <CaseDialogs />}
      <NewCaseDialog />
      <ImportDialog />
      <DropHint />
      <CommandPalette />
      <ShortcutsDialog />
      <ExportBundleDialog />
      <ImportBundleDialog />
      <SettingsDialog />
      <VerifyDialog />
      <BackupsDialog />
      <AboutDialog version={version} />
      <LicencesDialog />
      <UpdatesDialog />
      <OuterNotices />
    </>
  )
}

/** The brief's panel covers the window and has its own. */
function OuterNotices() {
  const isCovered = useUi((state) => state.dialog === 'brief')
  return isCovered ? null : <Notices />
}
