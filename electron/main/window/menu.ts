import { Menu } from 'electron'
import { menuTemplate, type MenuPorts, type MenuState } from './menu-template'

/** Returns what shows the menu bar in a given state; nothing is done where it would look the same. */
export function createMenu(ports: MenuPorts): (state: MenuState) => void {
  let shown: MenuState | null = null
  return (state) => {
    if (shown !== null && shown.undo === state.undo && shown.redo === state.redo) return
    shown = state
    // Labels of an Electron menu cannot be changed once it is built.
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(state, ports)))
  }
}
