import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button'
import styles from './failure.module.css'
import type { Workspace } from './workspace'

interface Props {
  workspace: Workspace
  children: ReactNode
}

/** One for the window: a bug in drawing must not take the document with it. The stores outlive the page's components. */
export class ErrorBoundary extends Component<Props, { failed: boolean; unsaved: number | null }> {
  override state = { failed: false, unsaved: null }

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }

  override componentDidCatch(error: unknown): void {
    const { name, stack = '' } = error instanceof Error ? error : { name: typeof error }
    void this.tell(name, stack)
    void this.save()
  }

  /** Only where it happened is kept. A report that cannot be made must not hide the fault itself. */
  private async tell(name: string, stack: string): Promise<void> {
    const fault = { name: name.slice(0, 200), stack: stack.slice(0, 20_000) }
    await this.props.workspace.client('help.tellFault', fault).catch(() => undefined)
  }

  /** The document is whole even where it cannot be drawn: what waits is sent to the disk before a reload can drop it. */
  private async save(): Promise<void> {
    this.setState({ unsaved: await this.props.workspace.autosave.flush() })
  }

  override render(): ReactNode {
    const { failed, unsaved } = this.state
    if (!failed) return this.props.children
    const copy = (): void => void this.props.workspace.client('help.copyDetails', {})
    return <Failure unsaved={unsaved} onRetry={() => void this.save()} onCopy={copy} />
  }
}

/** What is safe, in a sentence. Null: still being found out. */
export function whatIsSafe(unsaved: number | null): string {
  if (unsaved === null) return 'Saving what you did last…'
  if (unsaved === 0) return 'Everything you did is saved. Reload the window to go on where you were.'
  const changes = unsaved === 1 ? 'Your last change is' : `Your last ${unsaved} changes are`
  return `${changes} not saved and would be lost by a reload; all before is safe. Try to save again first.`
}

function Failure({ unsaved, onRetry, onCopy }: { unsaved: number | null; onRetry: () => void; onCopy: () => void }) {
  return (
    <main className={styles['failure']}>
      <h1 className={styles['title']}>This window ran into a fault</h1>
      <p role="status">{whatIsSafe(unsaved)}</p>
      <div className={styles['actions']}>
        {unsaved !== null && unsaved > 0 && <Button onClick={onRetry}>Try to save again</Button>}
        <Button onClick={onCopy}>Copy details</Button>
        <Button variant="primary" disabled={unsaved === null} onClick={() => window.location.reload()}>
          Reload the window
        </Button>
      </div>
    </main>
  )
}
