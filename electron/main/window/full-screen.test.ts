import { describe, expect, it } from 'vitest'
import { FullScreen, placeOf, screenToUse, type PresentingWindow, type Screen } from './full-screen'
import type { Rectangle } from './window-bounds'

const bounds = (x: number): Rectangle => ({ x, y: 0, width: 1280, height: 800 })
const LEFT: Screen = { id: 1, bounds: bounds(0) }
const RIGHT: Screen = { id: 2, bounds: bounds(1280) }
const BOTH = [LEFT.bounds, RIGHT.bounds]

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

/** A window as window managers keep it: one that is maximized or fills the screen does not move, and it leaves the screen later. */
class FakeWindow implements PresentingWindow {
  normal: Rectangle = { x: 100, y: 50, width: 1000, height: 700 }
  maximized = false
  full = false
  centred = false
  #left: Array<() => void> = []
  getBounds = (): Rectangle => this.normal
  getNormalBounds = (): Rectangle => this.normal
  setBounds = (next: Partial<Rectangle>): void => {
    if (!this.full && !this.maximized) this.normal = { ...this.normal, ...next }
  }
  center = (): void => void (this.centred = true)
  isMaximized = (): boolean => this.maximized
  maximize = (): void => void (this.maximized = true)
  unmaximize = (): void => void (this.maximized = false)
  isFullScreen = (): boolean => this.full
  setFullScreen = (on: boolean): void => {
    if (on) this.full = true
  }
  once = (_event: 'leave-full-screen', then: () => void): void => void this.#left.push(then)
  /** The window manager has come round to it. */
  settle(): void {
    this.full = false
    for (const then of this.#left.splice(0)) then()
  }
}

describe('full screen', () => {
  it('takes the window to another screen and back to where it was', () => {
    const [window, presenting] = [new FakeWindow(), new FullScreen()]
    const before = placeOf(window)
    presenting.enter(window, RIGHT)
    expect([window.normal, window.full]).toEqual([RIGHT.bounds, true])
    presenting.leave(window, BOTH)
    window.settle()
    expect([placeOf(window), window.full]).toEqual([before, false])
  })

  it('does not move a window that is on the screen already', () => {
    const [window, presenting] = [new FakeWindow(), new FullScreen()]
    const { normal } = window
    presenting.enter(window, LEFT)
    expect([window.normal, window.full]).toEqual([normal, true])
  })

  it('takes a maximized window along, and maximizes it again', () => {
    const [window, presenting] = [new FakeWindow(), new FullScreen()]
    window.maximized = true
    presenting.enter(window, RIGHT)
    expect([window.normal, window.full]).toEqual([RIGHT.bounds, true])
    presenting.leave(window, BOTH)
    window.settle()
    expect(placeOf(window)).toEqual({ x: 100, y: 50, width: 1000, height: 700, maximized: true })
  })

  it('leaves a window full that was full before', () => {
    const [window, presenting] = [new FakeWindow(), new FullScreen()]
    window.full = true
    presenting.enter(window, RIGHT)
    window.settle()
    expect([window.normal, window.full]).toEqual([RIGHT.bounds, true])
    presenting.leave(window, BOTH)
    window.settle()
    expect([window.normal.x, window.full]).toEqual([100, true])
  })

  it('goes on where a screen is left when its own is unplugged, and puts the window on one that is there', () => {
    const [window, presenting] = [new FakeWindow(), new FullScreen()]
    window.normal = { ...RIGHT.bounds, x: 1300, width: 1000 }
    presenting.enter(window, RIGHT)
    presenting.enter(window, LEFT)
    window.settle()
    expect([window.normal, window.full]).toEqual([LEFT.bounds, true])
    presenting.leave(window, [LEFT.bounds])
    window.settle()
    expect([window.normal.width, window.centred, window.full]).toEqual([1000, true, false])
  })

  it('remembers where the window was before, and asks itself for no window but the one that presents', () => {
    const [window, presenting] = [new FakeWindow(), new FullScreen()]
    const before = placeOf(window)
    presenting.enter(window, RIGHT)
    expect(presenting.placeOf(window)).toEqual(before)
    const next = new FakeWindow()
    expect([presenting.isPresenting(window), presenting.isPresenting(next)]).toEqual([true, false])
    expect(presenting.placeOf(next)).toEqual(placeOf(next))
    presenting.leave(next, BOTH)
    expect([placeOf(next), next.full]).toEqual([before, false])
  })

  it('left without having been entered changes nothing', () => {
    const window = new FakeWindow()
    const before = placeOf(window)
    new FullScreen().leave(window, BOTH)
    expect([placeOf(window), window.full]).toEqual([before, false])
  })
})
