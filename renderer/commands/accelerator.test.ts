import { describe, expect, it } from 'vitest'
import { formatAccelerator, matches, parseAccelerator, type KeyPress } from './accelerator'

const press = (key: string, code: string, ...down: ('ctrl' | 'meta' | 'alt' | 'shift')[]): KeyPress => ({
  key,
  code,
  ctrlKey: down.includes('ctrl'),
  metaKey: down.includes('meta'),
  altKey: down.includes('alt'),
  shiftKey: down.includes('shift'),
})
const hit = (text: string, pressed: KeyPress, mac = false) => matches(parseAccelerator(text), pressed, mac)

describe('matches', () => {
  it('wants exactly the modifiers that are named', () => {
    expect(hit('CmdOrCtrl+Z', press('z', 'KeyZ', 'ctrl'))).toBe(true)
    expect(hit('CmdOrCtrl+Z', press('Z', 'KeyZ', 'ctrl', 'shift'))).toBe(false)
    expect(hit('CmdOrCtrl+Shift+Z', press('Z', 'KeyZ', 'ctrl', 'shift'))).toBe(true)
    expect(hit('K', press('k', 'KeyK', 'ctrl'))).toBe(false)
    expect(hit('K', press('K', 'KeyK'))).toBe(true) // caps lock
    expect(hit('Alt+Left', press('ArrowLeft', 'ArrowLeft', 'alt'))).toBe(true)
    expect(hit('Alt+Left', press('ArrowLeft', 'ArrowLeft', 'alt', 'shift'))).toBe(false)
  })
  it('reads CmdOrCtrl as Command on a Mac and as Control elsewhere, and wants the other one up', () => {
    expect(hit('CmdOrCtrl+S', press('s', 'KeyS', 'meta'), true)).toBe(true)
    expect(hit('CmdOrCtrl+S', press('s', 'KeyS', 'ctrl'), true)).toBe(false)
    expect(hit('CmdOrCtrl+S', press('s', 'KeyS', 'meta'))).toBe(false)
    expect(hit('CmdOrCtrl+S', press('s', 'KeyS', 'ctrl', 'meta'))).toBe(false)
  })
  it('zooms in with = and with +, on the main board and on the number pad', () => {
    expect(hit('CmdOrCtrl+=', press('=', 'Equal', 'ctrl'))).toBe(true)
    expect(hit('CmdOrCtrl+=', press('+', 'Equal', 'ctrl', 'shift'))).toBe(true)
    expect(hit('CmdOrCtrl+=', press('+', 'NumpadAdd', 'ctrl'))).toBe(true)
    expect(hit('CmdOrCtrl+-', press('_', 'Minus', 'ctrl', 'shift'))).toBe(true)
  })
  it('goes by the sign where a layout needs Shift for it', () => {
    expect(hit('CmdOrCtrl+/', press('/', 'Digit7', 'ctrl', 'shift'))).toBe(true)
  })
  it('goes by the place on the board where a layout has no Latin letters, or digits only with Shift', () => {
    expect(hit('CmdOrCtrl+Z', press('я', 'KeyZ', 'ctrl'))).toBe(true)
    expect(hit('CmdOrCtrl+1', press('&', 'Digit1', 'ctrl'))).toBe(true)
    expect(hit('CmdOrCtrl+Alt+1', press('¡', 'Digit1', 'meta', 'alt'), true)).toBe(true)
  })
  it('goes by the letter where a Latin layout has it elsewhere', () => {
    expect(hit('CmdOrCtrl+Z', press('y', 'KeyZ', 'ctrl'))).toBe(false)
    expect(hit('CmdOrCtrl+Z', press('z', 'KeyY', 'ctrl'))).toBe(true)
  })
})

describe('formatAccelerator', () => {
  it('writes keys as each system does', () => {
    expect(formatAccelerator('CmdOrCtrl+Shift+N', false)).toBe('Ctrl+Shift+N')
    expect(formatAccelerator('CmdOrCtrl+Shift+N', true)).toBe('⇧⌘N')
    expect(formatAccelerator('CmdOrCtrl+Alt+1', true)).toBe('⌥⌘1')
    expect(formatAccelerator('Alt+Left', false)).toBe('Alt+Left')
    expect(formatAccelerator('Alt+Left', true)).toBe('⌥←')
    expect(formatAccelerator('Escape', false)).toBe('Esc')
    expect(formatAccelerator('CmdOrCtrl+=', false)).toBe('Ctrl+=')
  })
  it('refuses a modifier it does not know', () => {
    expect(() => parseAccelerator('Hyper+K')).toThrow('Hyper+K')
  })
})
