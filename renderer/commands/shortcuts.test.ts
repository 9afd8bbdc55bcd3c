import { describe, expect, it } from 'vitest'
import type { KeyPress } from './accelerator'
import { commandOf, SHORTCUTS } from './shortcuts'

const press = (key: string, code: string, ...down: ('ctrl' | 'alt' | 'shift')[]): KeyPress => ({
  key,
  code,
  ctrlKey: down.includes('ctrl'),
  metaKey: false,
  altKey: down.includes('alt'),
  shiftKey: down.includes('shift'),
})

describe('SHORTCUTS', () => {
  it('gives no key to two commands: every scope overlaps the window', () => {
    const keys = SHORTCUTS.map(({ accelerator }) => JSON.stringify(accelerator))
    const twice = keys.filter((key, index) => keys.indexOf(key) !== index)
    expect(twice).toEqual([])
  })
  it('keeps keys without a modifier to the events, where nobody types; function keys type nothing', () => {
    const types = (key: string): boolean => !/^F\d+$/.test(key)
    const bare = SHORTCUTS.filter(
      ({ accelerator, scope }) => !accelerator.mod && types(accelerator.key) && scope === 'window',
    )
    expect(bare.map(({ id }) => id)).toEqual([])
  })
})

describe('commandOf', () => {
  it('means events only where events are', () => {
    expect(commandOf(press('Delete', 'Delete'), 'events', false)).toBe('event.delete')
    expect(commandOf(press('Backspace', 'Backspace'), 'events', false)).toBe('event.delete')
    expect(commandOf(press('Delete', 'Delete'), 'text', false)).toBeNull()
    expect(commandOf(press('k', 'KeyK'), 'text', false)).toBeNull()
    expect(commandOf(press('k', 'KeyK'), 'elsewhere', false)).toBeNull()
  })
  it('leaves undo, redo and select all to a text field, and no other key of the window', () => {
    expect(commandOf(press('z', 'KeyZ', 'ctrl'), 'text', false)).toBeNull()
    expect(commandOf(press('y', 'KeyY', 'ctrl'), 'text', false)).toBeNull()
    expect(commandOf(press('a', 'KeyA', 'ctrl'), 'text', false)).toBeNull()
    expect(commandOf(press('z', 'KeyZ', 'ctrl'), 'elsewhere', false)).toBe('edit.undo')
    expect(commandOf(press('s', 'KeyS', 'ctrl'), 'text', false)).toBe('case.saveNow')
    expect(commandOf(press('k', 'KeyK', 'ctrl'), 'text', false)).toBe('palette.show')
  })
  it('means nothing behind a dialog', () => {
    expect(commandOf(press('z', 'KeyZ', 'ctrl'), 'modal', false)).toBeNull()
  })
})
