import { COMMANDS, type Command, type MenuName } from '../../../shared/commands'
import { ALIASES, formatAccelerator, IS_MAC } from '../../commands/accelerator'
import { useUi, useWorkspace } from '../../app/workspace'
import { Dialog } from '../../ui/dialog'
import { Keys } from '../../ui/keys'
import styles from './shortcuts-dialog.module.css'

const withKey = COMMANDS.filter(({ accelerator }) => accelerator !== undefined)
const ofMenu = (menu: MenuName) => withKey.filter(({ place }) => place.startsWith(`${menu}/`))

/** Columns of about one height. */
const COLUMNS: readonly (readonly MenuName[])[] = [['File', 'Edit', 'Help'], ['Event'], ['View']]

const keysOf = ({ id, accelerator }: Command): string[] =>
  [accelerator, ...ALIASES.filter((alias) => alias.id === id).map((alias) => alias.accelerator)].flatMap((text) =>
    text === undefined ? [] : formatAccelerator(text, IS_MAC),
  )

/** The shortcut page: the command table again, so it cannot say what is not so. */
export function ShortcutsDialog() {
  const { ui } = useWorkspace()
  const open = useUi((state) => state.dialog === 'shortcuts')
  return (
    <Dialog title="Keyboard shortcuts" open={open} onClose={() => ui.setState({ dialog: null })} width={960}>
      <div className={styles['columns']}>
        {COLUMNS.map((menus) => (
          <div key={menus.join()}>
            {menus.map((menu) => (
              <section key={menu} className={styles['menu']} aria-label={menu}>
                <h3 className={styles['heading']}>{menu}</h3>
                <dl>
                  {ofMenu(menu).map((command) => (
                    <div key={command.id} className={styles['row']}>
                      <dt>
                        {command.title}
                        {command.scope === 'events' && <span className={styles['mark']}> *</span>}
                      </dt>
                      <dd>
                        <Keys shortcut={keysOf(command).join(' or ')} />
                      </dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
          </div>
        ))}
      </div>
      <p className={styles['note']}>* Works in the timeline, the chronology and the tray, and never while you type.</p>
    </Dialog>
  )
}
