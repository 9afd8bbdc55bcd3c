import type { KeyboardEvent, MenuItemConstructorOptions } from 'electron'
import { COMMANDS, MENUS, type CommandId, type MenuName } from '../../../shared/commands'

export interface MenuState {
  /** What Undo and Redo would do ("Move event"); null where there is nothing. */
  undo: string | null
  redo: string | null
}

export interface MenuPorts {
  platform: 'linux' | 'darwin' | 'win32'
  /** Whether Reload and the developer tools are offered. */
  development: boolean
  send: (id: CommandId) => void
  /** What Electron does to the text under the cursor. */
  onText: (action: TextAction) => void
}

export type TextAction = 'undo' | 'redo' | 'selectAll'

type Item = MenuItemConstructorOptions
const LINE: Item = { type: 'separator' }
const LONGEST_LABEL = 60

const TEXT_ACTIONS: ReadonlyMap<CommandId, TextAction> = new Map([
  ['edit.undo', 'undo'],
  ['edit.redo', 'redo'],
  ['edit.selectAll', 'selectAll'],
])

/** The menu bar, made from the table of commands. A click only says which command it was: the window acts. */
export function menuTemplate(state: MenuState, ports: MenuPorts): Item[] {
  const menus = MENUS.map((name): Item => ({ label: name, submenu: joined(groupsOf(name, state, ports)) }))
  return ports.platform === 'darwin' ? [applicationMenu(ports), ...menus] : menus
}

function groupsOf(menu: MenuName, state: MenuState, ports: MenuPorts): Item[][] {
  const places = [...new Set(COMMANDS.map(({ place }) => place))].filter((place) => place.startsWith(`${menu}/`))
  const groups = places.map((place) =>
    inSubmenus(
      COMMANDS.filter((command) => command.place === place),
      (command) => commandItem(command, state, ports),
    ),
  )
  return [...groups, ...ownGroups(menu, ports)]
}

/** The items of commands; those of a submenu are gathered in it, where its first one stands, without the words that it says already. */
function inSubmenus(commands: typeof COMMANDS, itemOf: (command: (typeof COMMANDS)[number]) => Item): Item[] {
  const submenus = new Map<string, Item[]>()
  return commands.flatMap((command) => {
    const { submenu, title } = command
    if (submenu === undefined) return [itemOf(command)]
    const short = title.slice(submenu.length).trim()
    const item = itemOf({ ...command, title: short.slice(0, 1).toUpperCase() + short.slice(1) })
    const known = submenus.get(submenu)
    if (known !== undefined) {
      known.push(item)
      return []
    }
    const items = [item]
    submenus.set(submenu, items)
    return [{ label: submenu, submenu: items }]
  })
}

/** What Electron itself does, beside the commands: the clipboard, the window, leaving. */
function ownGroups(menu: MenuName, { platform, development }: MenuPorts): Item[][] {
  switch (menu) {
    case 'File':
      return [platform === 'darwin' ? [{ role: 'close' }] : [{ role: 'quit' }]]
    case 'Edit':
      return [(['cut', 'copy', 'paste'] as const).map((role) => ({ role, registerAccelerator: false }))]
    case 'View': {
      const tools: Item[] = [{ role: 'reload' }, { role: 'toggleDevTools' }]
      return [[{ role: 'togglefullscreen' }], ...(development ? [tools] : [])]
    }
    case 'Event':
    case 'Help':
      return []
    default:
      return menu satisfies never
  }
}

function applicationMenu({ send }: MenuPorts): Item {
  const about: Item = { label: 'About Docketline', click: () => send('help.about') }
  const groups: Item[][] = [
    [about],
    [{ role: 'services' }],
    [{ role: 'hide' }, { role: 'hideOthers' }, { role: 'unhide' }],
    [{ role: 'quit' }],
  ]
  return { role: 'appMenu', submenu: joined(groups) }
}

const joined = (groups: Item[][]): Item[] => groups.flatMap((group, index) => (index === 0 ? group : [LINE, ...group]))

function commandItem({ id, title, accelerator }: (typeof COMMANDS)[number], state: MenuState, ports: MenuPorts): Item {
  return {
    id,
    label: label(id, title, state),
    enabled: !(id === 'edit.undo' && state.undo === null) && !(id === 'edit.redo' && state.redo === null),
    ...(accelerator !== undefined && shownOn(ports.platform, accelerator) && { accelerator }),
    // The window's own listener decides what a key does, since in a text field it belongs to the text. The menu only shows it.
    registerAccelerator: false,
    // There is no event when code clicks, as tests do.
    click: (_item, _window, event?: KeyboardEvent) => {
      if (event?.triggeredByAccelerator === true) pressedOnMac(id, ports)
      else ports.send(id)
    },
  }
}

/** A Mac knows no accelerator that is only shown: a plain letter there would compete with typing. */
const shownOn = (platform: MenuPorts['platform'], accelerator: string): boolean =>
  platform !== 'darwin' || accelerator.includes('+')

/**
 * Only a Mac runs an item by its key, and only after the page has left the key alone. That means a text field has the focus:
 * undo, redo and select all act on the text, and what is for events does nothing.
 */
function pressedOnMac(id: CommandId, { send, onText }: MenuPorts): void {
  const action = TEXT_ACTIONS.get(id)
  if (action !== undefined) onText(action)
  else if (COMMANDS.find((command) => command.id === id)?.scope === 'window') send(id)
}

function label(id: CommandId, title: string, state: MenuState): string {
  const what = id === 'edit.undo' ? state.undo : id === 'edit.redo' ? state.redo : null
  const text = what === null ? title : `${title} ${what}`
  const letters = Array.from(text)
  const short = letters.length > LONGEST_LABEL ? `${letters.slice(0, LONGEST_LABEL - 1).join('')}…` : text
  // An ampersand would underline the letter after it.
  return short.replaceAll('&', '&&')
}
