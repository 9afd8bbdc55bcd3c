import { CSPProvider } from '@base-ui/react/csp-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import { AboutDialog } from '../features/about/about-dialog'
import { LicencesDialog } from '../features/about/licences-dialog'
import { ExportBundleDialog } from '../features/bundles/export-bundle-dialog'
import { ImportBundleDialog } from '../features/bundles/import-bundle-dialog'
import { CommandPalette } from '../features/command-palette/command-palette'
import { DropHint } from '../features/import/drop-hint'
import { ImportDialog } from '../features/import/import-dialog'
import { BackupsDialog } from '../features/library/backups-dialog'
import { LibraryScreen } from '../features/library/library-screen'
import { NewCaseDialog } from '../features/library/new-case-dialog'
import { Notices } from '../features/notices/notices'
import { UpdatesDialog } from '../features/updates/updates-dialog'
import { SettingsDialog } from '../features/settings/settings-dialog'
import { ShortcutsDialog } from '../features/shortcuts/shortcuts-dialog'
import { VerifyDialog } from '../features/verify/verify-dialog'
import { CaseScreen } from './case-screen'
import { ErrorBoundary } from './error-boundary'
import { useUi, WorkspaceContext, type Workspace } from './workspace'

export function App({ workspace, version }: { workspace: Workspace; version: string }) {
  return (
    <WorkspaceContext value={workspace}>
      <ErrorBoundary workspace={workspace}>
        {/* The content security policy allows no style elements; ours are all in style sheets. */}
        <CSPProvider disableStyleElements>
          <Tooltip.Provider delay={500}>
            <Screen />
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
          </Tooltip.Provider>
        </CSPProvider>
      </ErrorBoundary>
    </WorkspaceContext>
  )
}

/** The brief's panel covers the window and has its own. */
function OuterNotices() {
  const isCovered = useUi((state) => state.dialog === 'brief')
  return isCovered ? null : <Notices />
}

function Screen() {
  const screen = useUi((state) => state.screen)
  const version = useUi((state) => state.libraryVersion)
  switch (screen) {
    case 'starting':
      return null // a case opens in less time than a message takes to read
    case 'cases':
      return <LibraryScreen key={version} />
    case 'case':
      return <CaseScreen />
    default:
      return screen satisfies never
  }
}
