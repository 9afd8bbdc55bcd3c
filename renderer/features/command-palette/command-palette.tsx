import { Autocomplete } from '@base-ui/react/autocomplete'
import { Dialog } from '@base-ui/react/dialog'
import { Search } from 'lucide-react'
import { useRef, useState } from 'react'
import type { CommandId } from '../../../shared/commands'
import { useUi, useWorkspace } from '../../app/workspace'
import { useExecute } from '../../commands/use-execute'
import { Keys } from '../../ui/keys'
import { commandEntries, matchesQuery, type Entry } from './command-entries'
import styles from './command-palette.module.css'

/** Every command by its name. What cannot be done now is listed too, with the reason. */
export function CommandPalette() {
  const { ui } = useWorkspace()
  const execute = useExecute()
  const open = useUi((state) => state.dialog === 'commands')
  const chosen = useRef<CommandId | null>(null)

  const close = (id: CommandId | null): void => {
    chosen.current = id
    ui.setState({ dialog: null })
  }
  // Run once the focus is back where it was: a command may move it elsewhere.
  const onClosed = (isOpen: boolean): void => {
    const id = chosen.current
    chosen.current = null
    if (!isOpen && id !== null) execute(id)
  }

  return (
    <Dialog.Root open={open} onOpenChange={() => close(null)} onOpenChangeComplete={onClosed}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles['backdrop']} />
        <Dialog.Viewport className={styles['viewport']}>
          <Dialog.Popup className={styles['popup']} aria-label="Commands">
            <CommandList onChoose={close} />
          </Dialog.Popup>
        </Dialog.Viewport>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function CommandList({ onChoose }: { onChoose: (id: CommandId) => void }) {
  const workspace = useWorkspace()
  // Made once per opening: nothing changes while the dialog is on screen.
  const [entries] = useState(() => commandEntries(workspace))
  return (
    <Autocomplete.Root
      open
      inline
      items={entries}
      filter={matchesQuery}
      itemToStringValue={(entry: Entry) => entry.title}
      autoHighlight="always"
      keepHighlight
    >
      <div className={styles['field']}>
        <Search size={16} aria-hidden />
        <Autocomplete.Input
          className={styles['input']}
          aria-label="Search commands"
          placeholder="What do you want to do?"
        />
      </div>
      <Dialog.Close className="visually-hidden">Close</Dialog.Close>
      <Autocomplete.Empty>
        <p className={styles['empty']}>No command has these words. Press Esc to close.</p>
      </Autocomplete.Empty>
      <Autocomplete.List className={styles['list']}>
        {(entry: Entry) => (
          <Autocomplete.Item
            key={entry.id}
            value={entry}
            disabled={entry.blocked !== null}
            className={styles['item']}
            onClick={() => onChoose(entry.id)}
          >
            <span className={styles['title']}>{entry.title}</span>
            <span className={styles['menu']}>{entry.blocked ?? entry.menu}</span>
            {entry.shortcut !== '' && <Keys shortcut={entry.shortcut} />}
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}
