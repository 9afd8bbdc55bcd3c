import type { Rectangle } from 'electron'
import { describe, expect, it } from 'vitest'
import { FullScreen, screenToUse, type PresentingWindow, type Screen } from './full-screen'

const bounds = (x: number): Rectangle => ({ x, y: 0, width: 1280, height: 800 })
const LEFT: Screen = { id: 1, bounds: bounds(0) }
const RIGHT: Screen = { id: 2, bounds: bounds(1280) }

describe('the screen to present on', () => {
  it('is the one the window is on, or the other one when asked for', () => {
    expect(screenToUse([LEFT, RIGHT], 1, false)).toBe(LEFT)
    expect(screenToUse([LEFT, RIGHT], 1, true)).toBe(RIGHT)
    expect(screenToUse([LEFT, RIGHT], 2, true)).toBe(LEFT)
  })

  it('is the only one where there is one, and the first where the window is on none of them', () => {
    expect(screenToUse([LEFT], 1, true)).toBe(LEFT)
    expect(screenToUse([LEFT, RIGHT], 9, true)).toBe(LEFT)
    expect(screenToUse([], 1, false)).toBeNull()
  })
})

/** A window that remembers what became of it. */
class FakeWindow implements PresentingWindow {
  now = bounds(100)
  full = false
  getBounds = (): Rectangle => this.now
  setBounds = (next: Rectangle): void => void (this.now = next)
  setFullScreen = (on: boolean): void => void (this.full = on)
}

describe('full screen', () => {
  it('takes the window to the screen and back to where it was', () => {
    const [window, screen] = [new FakeWindow(), new FullScreen()]
    screen.enter(window, RIGHT)
    expect([window.now, window.full]).toEqual([RIGHT.bounds, true])
    screen.enter(window, LEFT)
    screen.leave(window)
    expect([window.now, window.full]).toEqual([bounds(100), false])
  })

  it('left without having been entered changes nothing', () => {
    const window = new FakeWindow()
    new FullScreen().leave(window)
    expect([window.now, window.full]).toEqual([bounds(100), false])
  })
})
