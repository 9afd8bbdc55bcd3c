import { ContextMenu } from '@base-ui/react/context-menu'
import { Fragment, type ReactNode } from 'react'
import { COMMANDS, type Command } from '../../../shared/commands'
import { CommandItem } from '../../app/command-menu'
import menu from '../../app/command-menu.module.css'
import styles from './chronology.module.css'

/** Groups of the command table that act on the selected events. */
const PLACES: readonly Command['place'][] = ['Event/1', 'Event/2', 'Event/3']
const ZOOM = COMMANDS.filter(({ id }) => id === 'view.fitSelection')

interface EventMenuProps {
  disabled: boolean
  /** Titles are edited in place here. */
  onEditTitle: () => void
  children: ReactNode
}

/** The commands of the selected events on a right click, the context menu key, or Shift+F10. */
export function EventMenu({ disabled, onEditTitle, children }: EventMenuProps) {
  const groups = [...PLACES.map((place) => COMMANDS.filter((command) => command.place === place)), ZOOM]
  return (
    <ContextMenu.Root disabled={disabled}>
      <ContextMenu.Trigger className={styles['area']}>{children}</ContextMenu.Trigger>
      <ContextMenu.Portal>
        <ContextMenu.Positioner className={menu['positioner']}>
          <ContextMenu.Popup className={menu['popup']}>
            {groups.map((commands, index) => (
              <Fragment key={commands[0]?.id}>
                {index > 0 && <ContextMenu.Separator className={menu['line']} />}
                {commands.map(({ id, title }) => (
                  <CommandItem key={id} id={id} title={title} {...(id === 'event.editTitle' && { run: onEditTitle })} />
                ))}
              </Fragment>
            ))}
          </ContextMenu.Popup>
        </ContextMenu.Positioner>
      </ContextMenu.Portal>
    </ContextMenu.Root>
  )
}
