import { CSPProvider } from '@base-ui/react/csp-provider'
import { Tooltip } from '@base-ui/react/tooltip'
import { CaseScreen } from './case-screen'
import { ErrorBoundary } from './error-boundary'
import { useLater } from './later'
import { useUi, WorkspaceContext, type Workspace } from './workspace'

const loadLibrary = () => import('../features/library/library-screen')
const loadWindowParts = () => import('./window-parts')

export function App({ workspace }: { workspace: Workspace }) {
  return (
    <WorkspaceContext value={workspace}>
      <ErrorBoundary workspace={workspace}>
        {/* The content security policy allows no style elements; ours are all in style sheets. */}
        <CSPProvider disableStyleElements>
          <Tooltip.Provider delay={500}>
            <Screen />
            <WindowParts />
          </Tooltip.Provider>
        </CSPProvider>
      </ErrorBoundary>
    </WorkspaceContext>
  )
}

/** What the window has beside its screen; not waited for before the first screen is there. */
function WindowParts() {
  const isThere = useUi((state) => state.screen !== 'starting' && state.isPainted)
  const parts = useLater(loadWindowParts, isThere)
  return parts === null ? null : <parts.WindowParts />
}

function Library() {
  const version = useUi((state) => state.libraryVersion)
  const library = useLater(loadLibrary, true)
  return library === null ? null : <library.LibraryScreen key={version} />
}

function Screen() {
  const screen = useUi((state) => state.screen)
  const opened = useUi((state) => state.opened)
  switch (screen) {
    case 'starting':
      return null // a case opens in less time than a message takes to read
    case 'cases':
      return <Library />
    case 'case':
      return <CaseScreen key={opened} />
    default:
      return screen satisfies never
  }
}
