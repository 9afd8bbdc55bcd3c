import type { KeyboardEvent, MenuItem, MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { COMMANDS, MENUS, type CommandId } from '../../../shared/commands'
import { menuTemplate, type MenuPorts, type TextAction } from './menu-template'

type Item = MenuItemConstructorOptions

function setUp(platform: MenuPorts['platform'] = 'linux', development = false) {
  const sent: CommandId[] = []
  const onText: TextAction[] = []
  const ports: MenuPorts = {
    platform,
    development,
    send: (id) => sent.push(id),
    onText: (action) => onText.push(action),
  }
  return { sent, onText, ports, template: menuTemplate({ undo: null, redo: null }, ports) }
}

/** The items of a menu, those of its submenus in the place of these. */
const itemsOf = (item: Item | undefined): Item[] =>
  Array.isArray(item?.submenu)
    ? item.submenu.flatMap((each) => (Array.isArray(each.submenu) ? itemsOf(each) : [each]))
    : []
const allItems = (template: Item[]): Item[] => template.flatMap(itemsOf)
const itemOf = (template: Item[], id: CommandId): Item => {
  const item = allItems(template).find((candidate) => candidate.id === id)
  if (item === undefined) throw new Error(`no ${id} in the menu`)
  return item
}
/** The item itself and the window play no part in what our clicks do. */
const click = (item: Item, event: KeyboardEvent = {}) => item.click?.({} as MenuItem, undefined, event)

describe('menuTemplate', () => {
  it.each(['linux', 'win32', 'darwin'] as const)('has every command once, in its menu, on %s', (platform) => {
    const { template } = setUp(platform)
    for (const menu of MENUS) {
      const inMenu = itemsOf(template.find(({ label }) => label === menu)).flatMap(({ id }) => id ?? [])
      const inTable = COMMANDS.filter(({ place }) => place.startsWith(`${menu}/`)).map(({ id }) => id)
      expect(inMenu.toSorted()).toEqual(inTable.toSorted())
    }
  })

  it('gathers a submenu in one place, without the words that it says', () => {
    const file = setUp().template.find(({ label }) => label === 'File')
    const submenus = Array.isArray(file?.submenu) ? file.submenu.filter(({ submenu }) => submenu !== undefined) : []
    expect(submenus.map(({ label }) => label)).toEqual(['Export as'])
    expect(itemsOf(submenus[0]).map(({ label }) => label)).toEqual(expect.arrayContaining(['Excel…', 'Calendar…']))
  })

  it('sets groups apart by one line, with none at either end', () => {
    for (const menu of setUp().template) {
      const types = itemsOf(menu).map(({ type }) => type)
      expect(types[0]).toBeUndefined()
      expect(types.at(-1)).toBeUndefined()
      expect(types.some((type, index) => type === 'separator' && types[index + 1] === 'separator')).toBe(false)
    }
  })

  it('shows accelerators in the notation of Electron', () => {
    const known =
      /^(?:(?:CmdOrCtrl|Shift|Alt)\+)*(?:[A-Z0-9=/,.-]|F(?:[1-9]|1[0-2])|Escape|Delete|Left|Right|Up|Down|Home|End|Enter|Space)$/
    const shown = allItems(setUp().template).flatMap(({ accelerator }) => accelerator ?? [])
    expect(shown).toHaveLength(COMMANDS.filter(({ accelerator }) => accelerator !== undefined).length)
    for (const accelerator of shown) expect(accelerator).toMatch(known)
  })

  it('never takes a key of a command from the page', () => {
    const taking = allItems(setUp('linux', true).template).filter(
      ({ registerAccelerator }) => registerAccelerator !== false,
    )
    expect(taking.flatMap(({ role }) => role ?? [])).toEqual(['quit', 'togglefullscreen', 'reload', 'toggleDevTools'])
    expect(taking.filter(({ role, type }) => role === undefined && type !== 'separator')).toEqual([])
  })

  it('offers reloading and developer tools in development only', () => {
    expect(
      allItems(setUp('linux', false).template).some(({ role }) => role === 'reload' || role === 'toggleDevTools'),
    ).toBe(false)
  })

  it('only says which command was clicked', () => {
    const { template, sent } = setUp()
    for (const { id } of COMMANDS) click(itemOf(template, id))
    expect(sent).toEqual(COMMANDS.map(({ id }) => id))
  })

  it('names what undo and redo would do, and greys them out where there is nothing', () => {
    const { template, ports } = setUp()
    expect(itemOf(template, 'edit.undo')).toMatchObject({ label: 'Undo', enabled: false })
    const busy = menuTemplate({ undo: 'Move event', redo: 'R&D' }, ports)
    expect(itemOf(busy, 'edit.undo')).toMatchObject({ label: 'Undo Move event', enabled: true })
    expect(itemOf(busy, 'edit.redo')).toMatchObject({ label: 'Redo R&&D', enabled: true })
    const long = itemOf(menuTemplate({ undo: 'x'.repeat(300), redo: null }, ports), 'edit.undo').label ?? ''
    expect(long).toHaveLength(60)
    expect(long.endsWith('…')).toBe(true)
  })
})

describe('on a Mac, where a menu takes keys that the page left alone', () => {
  it('has the application menu with About and Quit', () => {
    const { template, sent } = setUp('darwin')
    const [application] = template
    const about = itemsOf(application).find(({ label }) => label === 'About Docketline')
    if (about !== undefined) click(about)
    expect(sent).toEqual(['help.about'])
    expect(itemsOf(application).at(-1)).toMatchObject({ role: 'quit' })
  })

  it('shows no plain letters, which are for typing', () => {
    const plain = allItems(setUp('darwin').template).flatMap(({ accelerator }) => accelerator ?? [])
    expect(plain.every((accelerator) => accelerator.includes('+'))).toBe(true)
  })

  it('lets undo, redo and select all act on the text, and what is for events do nothing', () => {
    const { template, sent, onText } = setUp('darwin')
    const pressed = { triggeredByAccelerator: true }
    for (const id of ['edit.undo', 'edit.redo', 'edit.selectAll', 'event.duplicate', 'brief.export'] as const) {
      click(itemOf(template, id), pressed)
    }
    expect(onText).toEqual(['undo', 'redo', 'selectAll'])
    expect(sent).toEqual(['brief.export'])
  })
})
