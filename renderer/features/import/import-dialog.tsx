import { Progress } from '@base-ui/react/progress'
import { useState } from 'react'
import { useStore } from 'zustand'
import { useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { TextArea } from '../../ui/field'
import styles from './import-dialog.module.css'
import type { ImportState } from './import-state'
import { MappingStep } from './mapping-step'
import { PreviewStep } from './preview-step'

/** An import from the files to the case: what is asked, what is shown before anything changes, and how far it is. */
export function ImportDialog() {
  const { imports } = useWorkspace()
  const state = useStore(imports)
  switch (state.kind) {
    case 'idle':
      return null
    case 'pasting':
      return <PasteStep />
    case 'working':
      return <WorkingStep {...state} />
    case 'mapping':
      return <MappingStep summary={state.summary} table={state.table} />
    case 'preview':
      return <PreviewStep {...state} />
    case 'failed':
      return <FailedStep {...state} />
    default:
      return state satisfies never
  }
}

function PasteStep() {
  const { imports } = useWorkspace()
  const [text, setText] = useState('')
  return (
    <Dialog
      title="Import pasted text"
      open
      onClose={() => imports.cancel()}
      width={640}
      footer={
        <>
          <Button onClick={() => imports.cancel()}>Cancel</Button>
          <Button variant="primary" disabled={text.trim() === ''} onClick={() => void imports.pasted(text)}>
            Find dates
          </Button>
        </>
      }
    >
      <p className={styles['lead']}>
        Paste an article, an e-mail or a docket. Each sentence with a date is proposed for the tray, with the sentence
        as its quote.
      </p>
      <TextArea
        aria-label="Text to import"
        className={styles['paste']}
        rows={14}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
    </Dialog>
  )
}

function WorkingStep({ step, fraction }: Extract<ImportState, { kind: 'working' }>) {
  const { imports } = useWorkspace()
  return (
    <Dialog
      title="Import"
      open
      onClose={() => imports.cancel()}
      footer={<Button onClick={() => imports.cancel()}>Cancel</Button>}
    >
      <Progress.Root value={fraction === null ? null : Math.round(fraction * 100)} className={styles['progress']}>
        <Progress.Label className={styles['step']}>{step}…</Progress.Label>
        <Progress.Track className={styles['track']}>
          <Progress.Indicator className={styles['indicator']} />
        </Progress.Track>
      </Progress.Root>
    </Dialog>
  )
}

function FailedStep({ text, refused }: Extract<ImportState, { kind: 'failed' }>) {
  const { imports } = useWorkspace()
  return (
    <Dialog
      title="Nothing was imported"
      open
      onClose={() => imports.cancel()}
      width={520}
      footer={
        <Button variant="primary" onClick={() => imports.cancel()}>
          Close
        </Button>
      }
    >
      <div role="alert">
        <p className={styles['lead']}>{text}</p>
        <ul className={styles['refused']}>
          {refused.map(({ file, text: why }) => (
            <li key={file}>
              <strong>{file}</strong>
              <span>{why}</span>
            </li>
          ))}
        </ul>
      </div>
    </Dialog>
  )
}
