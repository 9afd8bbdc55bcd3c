import { COMMANDS, type CommandId } from '../../shared/commands'

/** A key combination as `shared/commands.ts` writes it, taken apart. */
export interface Accelerator {
  /** Command on a Mac, Control elsewhere. */
  mod: boolean
  alt: boolean
  shift: boolean
  /** As `KeyboardEvent.key` names it, letters in lower case: `z`, `=`, `Escape`, `ArrowLeft`. */
  key: string
}

/** What of a keyboard event decides which command it is. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>

const KEY_NAMES: Record<string, string> = { Left: 'ArrowLeft', Right: 'ArrowRight', Up: 'ArrowUp', Down: 'ArrowDown' }

/** Takes Electron's notation apart. Throws on a modifier it does not know: the table is ours. */
export function parseAccelerator(text: string): Accelerator {
  const parts = text.split('+')
  const key = parts.pop() ?? ''
  for (const part of parts) {
    if (!['CmdOrCtrl', 'Alt', 'Shift'].includes(part)) throw new Error(`Unknown modifier in the accelerator ${text}`)
  }
  const named = KEY_NAMES[key] ?? key
  return {
    mod: parts.includes('CmdOrCtrl'),
    alt: parts.includes('Alt'),
    shift: parts.includes('Shift'),
    key: named.length === 1 ? named.toLowerCase() : named,
  }
}

/** Habits from elsewhere that the table has no room for. */
export const ALIASES: readonly { id: CommandId; accelerator: string }[] = [
  { id: 'edit.redo', accelerator: 'CmdOrCtrl+Y' },
  { id: 'event.delete', accelerator: 'Backspace' },
]

const isLetter = (key: string): boolean => /^[a-z]$/.test(key)
const isDigit = (key: string): boolean => /^\d$/.test(key)

/** The key as the table names it. Where the layout has no Latin letter or digit on it (Cyrillic, AZERTY), the place on the board counts. */
function keyOf({ key, code }: KeyPress, wanted: string): string {
  if (key === '+' && wanted === '=') return '='
  if (key === '_' && wanted === '-') return '-'
  if (key.toLowerCase() === wanted) return wanted
  const place = /^(?:Key|Digit)([A-Z\d])$/.exec(code)?.[1]?.toLowerCase()
  const latin = isLetter(key.toLowerCase()) || isDigit(key)
  return !latin && place === wanted ? wanted : key
}

/** True where the press is the accelerator. `mac` says which key is `CmdOrCtrl`; the other one must be up. */
export function matches(accelerator: Accelerator, press: KeyPress, mac: boolean): boolean {
  const [mod, other] = mac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey]
  if (mod !== accelerator.mod || other || press.altKey !== accelerator.alt) return false
  // Signs may need Shift on one layout and not on another ("/" is Shift+7 in German): there the sign alone decides.
  const sign = accelerator.key.length === 1 && !isLetter(accelerator.key)
  if (!sign && press.shiftKey !== accelerator.shift) return false
  return keyOf(press, accelerator.key) === accelerator.key
}

const MAC_SIGNS: Record<string, string> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Delete: '⌦',
  Escape: 'Esc',
}
const OTHER_WORDS: Record<string, string> = {
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  Escape: 'Esc',
}

/** An accelerator as people of the system write it: "⇧⌘N" or "Ctrl+Shift+N". */
export function formatAccelerator(text: string, mac: boolean): string {
  const { mod, alt, shift, key } = parseAccelerator(text)
  const name = key.length === 1 ? key.toUpperCase() : ((mac ? MAC_SIGNS : OTHER_WORDS)[key] ?? key)
  if (mac) return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${name}`
  return [mod && 'Ctrl', alt && 'Alt', shift && 'Shift', name].filter(Boolean).join('+')
}

export const IS_MAC = typeof navigator !== 'undefined' && navigator.userAgent.includes('Macintosh')

const SHORTCUTS = new Map<string, string>()
for (const command of COMMANDS) {
  if (command.accelerator !== undefined) SHORTCUTS.set(command.id, formatAccelerator(command.accelerator, IS_MAC))
}

/** The shortcut of a command as this system writes it; empty where it has none. */
export function shortcutOf(id: CommandId): string {
  return SHORTCUTS.get(id) ?? ''
}
