import { useState } from 'react'
import type { HistoryEntry } from '../../../shared/history'
import { followUnderneath } from '../../app/follow-underneath'
import { useUi, useWorkspace } from '../../app/workspace'
import { Button } from '../../ui/button'
import { TextInput } from '../../ui/field'
import { errorNotice } from '../notices/error-notice'
import { dayInWords, entryTitle, momentInWords } from './entry-words'
import styles from './history.module.css'

interface NamedStatesProps {
  snapshots: readonly HistoryEntry[]
  onNamed: () => void
  onSelect: (entry: HistoryEntry) => void
}

const SHOWN = 12

/** The named states of the case, and a field to name the one it is in. */
export function NamedStates({ snapshots, onNamed, onSelect }: NamedStatesProps) {
  const readOnly = useUi(({ open }) => open?.readOnly != null)
  const shown = snapshots.slice(-SHOWN).toReversed()
  const [name, setName] = useState('')
  const save = useNameState(() => {
    setName('')
    onNamed()
  })
  return (
    <div className={styles['named']}>
      {!readOnly && (
        <form
          className={styles['naming']}
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() !== '') void save(name.trim())
          }}
        >
          <TextInput
            aria-label="Name for the case as it is now"
            placeholder="Name the case as it is now: before mediation"
            maxLength={200}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Button type="submit" disabled={name.trim() === ''}>
            Keep under this name
          </Button>
        </form>
      )}
      {shown.length > 0 && (
        <div className={styles['names']}>
          {shown.map((snapshot) => (
            <Button
              key={snapshot.rev}
              size="small"
              variant="quiet"
              title={momentInWords(snapshot.at)}
              onClick={() => onSelect(snapshot)}
            >
              {entryTitle(snapshot)}
              {shown.some(({ rev, label }) => rev !== snapshot.rev && label === snapshot.label) &&
                `, ${dayInWords(snapshot.at)}`}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}

function useNameState(onNamed: () => void): (name: string) => Promise<void> {
  const workspace = useWorkspace()
  return async (name) => {
    const { client, ui, autosave } = workspace
    const folder = ui.getState().open?.folder
    // What is not on the disk yet would be missing from the state that gets the name.
    if (folder === undefined || (await autosave.flush()) > 0) return
    try {
      const { rev, underneath } = await client('history.nameSnapshot', { case: folder, name })
      followUnderneath(workspace, underneath)
      autosave.goOnFrom(rev)
      onNamed()
    } catch (error) {
      ui.notify(errorNotice(error))
    }
  }
}
