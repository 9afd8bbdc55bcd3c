import { COMMANDS, type CommandId, type Scope } from '../../shared/commands'
import { ALIASES, IS_MAC, matches, parseAccelerator, type Accelerator, type KeyPress } from './accelerator'

export interface Shortcut {
  id: CommandId
  scope: Scope
  accelerator: Accelerator
}

const SCOPES = new Map<CommandId, Scope>(COMMANDS.map(({ id, scope }) => [id, scope]))

/** Every key there is: those of the table, then the aliases. */
export const SHORTCUTS: readonly Shortcut[] = [
  ...COMMANDS.flatMap(({ id, accelerator }) => (accelerator === undefined ? [] : [{ id, accelerator }])),
  ...ALIASES,
].map(({ id, accelerator }) => ({
  id,
  scope: SCOPES.get(id) ?? 'window',
  accelerator: parseAccelerator(accelerator),
}))

/** Where a key is pressed, as far as shortcuts care. */
export type Place = 'events' | 'text' | 'elsewhere' | 'modal'

/** A text field keeps these for its own text. */
const OF_TEXT: ReadonlySet<CommandId> = new Set(['edit.undo', 'edit.redo', 'edit.selectAll'])

/** The command that a key press means in a place, or null where it means none. */
export function commandOf(press: KeyPress, place: Place, mac: boolean): CommandId | null {
  if (place === 'modal') return null
  const hit = SHORTCUTS.find(
    ({ id, scope, accelerator }) =>
      (scope === 'window' || place === 'events') &&
      !(place === 'text' && OF_TEXT.has(id)) &&
      matches(accelerator, press, mac),
  )
  return hit?.id ?? null
}

/** What a key held down may do again and again. */
const REPEATS: ReadonlySet<CommandId> = new Set([
  'edit.undo',
  'edit.redo',
  'event.earlier',
  'event.later',
  'view.zoomIn',
  'view.zoomOut',
])

const TEXT = 'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable="true"]'
const POPUP = '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"], [role="combobox"]'

/** The events scope holds where a pane says `data-scope="events"`, and nowhere else: who goes on typing after the last field must not delete. */
function placeOf(target: EventTarget | null): Place {
  if (!(target instanceof Element)) return 'elsewhere'
  if (target.closest(TEXT) !== null) return 'text'
  if (target.closest(POPUP) !== null) return 'elsewhere'
  return target.closest('[data-scope="events"]') !== null ? 'events' : 'elsewhere'
}

/** Listens to keys until the returned function is called. Keys that a control has dealt with itself are left alone. */
export function listenToShortcuts(
  view: Window,
  modalOpen: () => boolean,
  execute: (id: CommandId) => void,
): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.getModifierState('AltGraph')) return
    const id = commandOf(event, modalOpen() ? 'modal' : placeOf(event.target), IS_MAC)
    if (id === null) return
    event.preventDefault()
    if (!event.repeat || REPEATS.has(id)) execute(id)
  }
  view.addEventListener('keydown', onKeyDown)
  return () => view.removeEventListener('keydown', onKeyDown)
}
