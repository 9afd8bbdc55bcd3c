import { Menu } from '@base-ui/react/menu'
import { Check, ChevronDown } from 'lucide-react'
import { Fragment, type ReactNode } from 'react'
import { COMMANDS, type Command, type CommandId } from '../../shared/commands'
import type { EventKind } from '../../shared/model/event'
import { BEHAVIOURS } from '../commands/behaviours'
import { useCommandState, useExecute } from '../commands/use-execute'
import { Button } from '../ui/button'
import { Keys } from '../ui/keys'
import { KindGlyph } from '../ui/kind-glyph'
import styles from './command-menu.module.css'

interface CommandMenuProps {
  label: string
  /** What it is called to those who do not see the icon, where the label alone would not say. */
  name?: string
  icon: ReactNode
  /** Groups of the command table, in this order, parted by lines. */
  places: readonly Command['place'][]
}

/** A button that opens a part of the command table as a menu. */
export function CommandMenu({ label, name, icon, places }: CommandMenuProps) {
  return (
    <Menu.Root>
      <Menu.Trigger render={<Button icon={icon} aria-label={name} />}>
        {label}
        <ChevronDown size={12} aria-hidden />
      </Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner className={styles['positioner']} sideOffset={4} align="end">
          <Menu.Popup className={styles['popup']}>
            {places.map((place, index) => (
              <Fragment key={place}>
                {index > 0 && <Menu.Separator className={styles['line']} />}
                {COMMANDS.filter((command) => command.place === place).map(({ id, title }) => (
                  <CommandItem key={id} id={id} title={title} />
                ))}
              </Fragment>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  )
}

const KIND_OF: Partial<Record<CommandId, EventKind>> = {
  'event.newFiling': 'filing',
  'event.newOrder': 'order',
  'event.newHearing': 'hearing',
  'event.newQuestion': 'question',
  'event.newContext': 'context',
}

/** Beside a check mark "Show or hide inspector" is the inspector, shown or not. */
function switchName(title: string): string {
  const name = title.replace('Show or hide ', '')
  return name.charAt(0).toUpperCase() + name.slice(1)
}

interface CommandItemProps {
  id: CommandId
  title: string
  /** What to do instead of the command, where a place has a way of its own to do it. */
  run?: () => void
}

export function CommandItem({ id, title, run }: CommandItemProps) {
  const execute = useExecute()
  const { enabled, shortcut, checked } = useCommandState(id)
  const kind = KIND_OF[id]
  const checkable = BEHAVIOURS[id].checked !== undefined
  const content = (
    <>
      <span className={styles['sign']}>
        {kind !== undefined && <KindGlyph kind={kind} />}
        {checked && <Check size={14} aria-hidden />}
      </span>
      <span>{checkable ? switchName(title) : title}</span>
      {shortcut !== '' && <Keys shortcut={shortcut} />}
    </>
  )
  const shared = { className: styles['item'], disabled: !enabled, onClick: run ?? (() => execute(id)) }
  return checkable ? (
    <Menu.CheckboxItem {...shared} checked={checked} closeOnClick>
      {content}
    </Menu.CheckboxItem>
  ) : (
    <Menu.Item {...shared}>{content}</Menu.Item>
  )
}
