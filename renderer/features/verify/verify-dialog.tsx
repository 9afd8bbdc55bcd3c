import { CircleCheck, TriangleAlert } from 'lucide-react'
import { CallError } from '../../../shared/ipc/client'
import type { Finding } from '../../../shared/ipc/contract'
import { useAnswer } from '../../app/use-answer'
import { useUi, useWorkspace, type Workspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import styles from './verify.module.css'

type Result = { kind: 'checking' } | { kind: 'checked'; findings: readonly Finding[] } | { kind: 'failed'; why: string }

/** Checks the case on the disk and says in plain words what is wrong with it. Nothing is changed by it. */
export function VerifyDialog() {
  const { ui, client } = useWorkspace()
  const open = useUi(({ dialog }) => dialog === 'verify')
  const close = (): void => ui.setState({ dialog: null })
  return (
    <Dialog
      title="Verify case"
      open={open}
      onClose={close}
      width={600}
      footer={
        <>
          <Button
            onClick={() =>
              void client('library.reveal', { case: ui.getState().open?.folder ?? null }).catch(() => undefined)
            }
          >
            Show folder
          </Button>
          <Button variant="primary" onClick={close}>
            Done
          </Button>
        </>
      }
    >
      {open && <Verification />}
    </Dialog>
  )
}

const CHECKING: Result = { kind: 'checking' }

async function check({ ui, client, autosave }: Workspace): Promise<Result> {
  try {
    await autosave.flush()
    const folder = ui.getState().open?.folder
    if (folder === undefined) return { kind: 'failed', why: 'Open a case first.' }
    return { kind: 'checked', ...(await client('case.verify', { case: folder })) }
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    return { kind: 'failed', why: error.message }
  }
}

function Verification() {
  const workspace = useWorkspace()
  const [result] = useAnswer('', () => check(workspace))
  return (
    <div role="status" className={styles['result']}>
      <ResultView result={result ?? CHECKING} />
    </div>
  )
}

function ResultView({ result }: { result: Result }) {
  switch (result.kind) {
    case 'checking':
      return <p>Checking every line of the history and every attached document…</p>
    case 'failed':
      return <p>{result.why}</p>
    case 'checked':
      return result.findings.length === 0 ? <Sound /> : <Findings findings={result.findings} />
    default:
      return result satisfies never
  }
}

function Sound() {
  return (
    <>
      <p className={styles['verdict']}>
        <CircleCheck size={18} aria-hidden />
        Nothing is wrong with this case.
      </p>
      <p className={styles['checked']}>
        Checked: the form of every record, that nothing points to what is not there, the SHA-256 chain of the history
        from its first line to its last, that the case is what the history leads to, and the hash of every attached
        document.
      </p>
    </>
  )
}

function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <>
      <p className={styles['verdict']} data-bad>
        <TriangleAlert size={18} aria-hidden />
        {findings.length === 1
          ? 'One thing is wrong with this case.'
          : `${findings.length} things are wrong with this case.`}
      </p>
      <ul className={styles['findings']}>
        {findings.map(({ file, line, problem }) => (
          <li key={`${file} ${line} ${problem}`}>
            <span className={styles['where']}>{line === null ? file : `${file}, line ${line}`}</span>
            {problem}
          </li>
        ))}
      </ul>
      <p className={styles['checked']}>
        Nothing was changed. Keep a copy of the folder before you do anything else; File &gt; Show history shows what
        was saved when.
      </p>
    </>
  )
}
