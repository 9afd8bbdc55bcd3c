import { useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { updateWords } from '../updates/update-words'
import { useUpdateChoice } from '../updates/use-update-choice'
import styles from './settings.module.css'

/** Whether Docketline looks for updates. Where no address was given yet, the dialog of updates asks for it. */
export function UpdatesRow() {
  const { ui } = useWorkspace()
  const { choice, error, configure } = useUpdateChoice()
  const state = useUi(({ update }) => update)
  const showDialog = (): void => ui.setState({ dialog: 'updates' })
  const turn = (on: boolean): void => {
    if (choice === null) return
    if (on && choice.feed === '') showDialog()
    else configure({ ...choice, on })
  }
  return (
    <div role="group" aria-label="Updates">
      <p className={styles['label']}>Updates</p>
      <label className={styles['choice']}>
        <input
          type="checkbox"
          checked={choice?.on ?? false}
          disabled={choice === null || state === null || state.kind === 'impossible'}
          onChange={({ currentTarget }) => turn(currentTarget.checked)}
        />
        Look for updates, once at each start
      </label>
      <p role="status" className={styles['hint']}>
        {error ?? (state === null ? 'Looking…' : updateWords(state))}
      </p>
      <div className={styles['buttons']}>
        <Button size="small" onClick={showDialog}>
          Updates…
        </Button>
      </div>
    </div>
  )
}
