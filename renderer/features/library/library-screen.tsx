import { FileInput, FolderOpen, Plus } from 'lucide-react'
import type { Library } from '../../../shared/ipc/contract'
import { useCommandState, useExecute } from '../../commands/use-execute'
import { Button } from '../../ui/button'
import { Tooltip } from '../../ui/tooltip'
import { inListOrder } from './case-facts'
import { CaseList } from './case-list'
import { EmptyLibrary } from './empty-library'
import styles from './library-screen.module.css'
import { TrashList } from './trash-list'
import { useLibrary, type LibraryActions } from './use-library'

/** Every case there is, and the trash. */
export function LibraryScreen() {
  const [state, actions] = useLibrary()
  return (
    <div className={styles['screen']}>
      <LibraryHeader onReveal={() => actions.reveal(null)} />
      <main className={styles['main']} aria-busy={state.kind !== 'ready' || state.busy}>
        {state.kind === 'failed' && <Unreadable message={state.message} onRetry={actions.reload} />}
        {state.kind === 'ready' && (
          <Contents library={state.library} now={state.readAt} actions={actions} busy={state.busy} />
        )}
      </main>
    </div>
  )
}

function LibraryHeader({ onReveal }: { onReveal: () => void }) {
  const execute = useExecute()
  const { shortcut } = useCommandState('case.new')
  return (
    <header className={styles['header']}>
      <h1 className={styles['title']}>Cases</h1>
      <Button variant="quiet" icon={<FolderOpen size={14} aria-hidden />} onClick={onReveal}>
        Show folder
      </Button>
      <Button variant="quiet" icon={<FileInput size={14} aria-hidden />} onClick={() => execute('import.newCase')}>
        New case from docket…
      </Button>
      <Tooltip text="Create a case" shortcut={shortcut}>
        <Button variant="primary" icon={<Plus size={14} aria-hidden />} onClick={() => execute('case.new')}>
          New case
        </Button>
      </Tooltip>
    </header>
  )
}

interface ContentsProps {
  library: Library
  now: Date
  actions: LibraryActions
  busy: boolean
}

function Contents({ library, now, actions, busy }: ContentsProps) {
  return (
    <>
      {library.cases.length === 0 ? (
        <EmptyLibrary />
      ) : (
        <CaseList cases={inListOrder(library.cases)} now={now} actions={actions} busy={busy} />
      )}
      {library.trash.length > 0 && <TrashList trash={library.trash} onRestore={actions.restore} busy={busy} />}
    </>
  )
}

function Unreadable({ message, onRetry }: { message: string; onRetry: () => void }) {
  return (
    <div className={styles['failed']} role="alert">
      <p>{message} The cases themselves are untouched.</p>
      <Button onClick={onRetry}>Try again</Button>
    </div>
  )
}
