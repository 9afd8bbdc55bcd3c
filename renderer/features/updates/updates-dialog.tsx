import type { UpdateState } from '../../../shared/ipc/update-state'
import { useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { Dialog } from '../../ui/dialog'
import { Field, TextInput } from '../../ui/field'
import { notifyFailure } from '../notices/notify-failure'
import { updateWords } from './update-words'
import { useUpdateChoice } from './use-update-choice'
import styles from './updates-dialog.module.css'

/** Whether there are updates, and from where. Off until the user says so here. */
export function UpdatesDialog() {
  const { ui } = useWorkspace()
  const open = useUi((state) => state.dialog === 'updates')
  return (
    <Dialog title="Updates" open={open} onClose={() => ui.setState({ dialog: null })} width={480}>
      {open && <Updates />}
    </Dialog>
  )
}

function Updates() {
  const { ui, client } = useWorkspace()
  const { choice, setChoice, error, configure } = useUpdateChoice()
  const state = useUi(({ update }) => update)
  if (choice === null || state === null) return <p>Looking…</p>
  const isImpossible = state.kind === 'impossible'
  return (
    <form
      className={styles['form']}
      onSubmit={(submitted) => {
        submitted.preventDefault()
        configure({ ...choice, on: true })
      }}
    >
      <p className={styles['promise']}>
        Docketline never looks for updates until you turn them on, and then once at each start, at the address below. A
        list that the makers have not signed is refused, and so is a package that differs from it. Nothing is put in
        place before you quit.
      </p>
      <Field label="Address for updates" error={error}>
        {(control) => (
          <TextInput
            {...control}
            type="url"
            placeholder="https://"
            value={choice.feed}
            disabled={isImpossible}
            onChange={({ currentTarget }) => setChoice({ ...choice, feed: currentTarget.value })}
          />
        )}
      </Field>
      <p role="status" className={styles['state']} data-kind={state.kind}>
        {updateWords(state)}
      </p>
      {state.kind === 'downloading' && <progress className={styles['progress']} max={1} value={state.fraction} />}
      <div className={styles['actions']}>
        {choice.on && !isImpossible && <Button onClick={() => configure({ ...choice, on: false })}>Turn off</Button>}
        {state.kind === 'found' ? (
          <Button variant="primary" onClick={() => notifyFailure(ui, client('updates.download', {}))}>
            Download
          </Button>
        ) : (
          <Button variant="primary" type="submit" disabled={isImpossible || isUnderWay(state)}>
            {choice.on ? 'Look now' : 'Turn on and look'}
          </Button>
        )}
      </div>
    </form>
  )
}

const isUnderWay = ({ kind }: UpdateState): boolean => ['checking', 'downloading', 'ready'].includes(kind)
