import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { windowBounds, type Rectangle } from './window-bounds'

const main: Rectangle = { x: 0, y: 25, width: 1920, height: 1055 }
const left: Rectangle = { x: -1280, y: 0, width: 1280, height: 1024 }

describe('windowBounds', () => {
  it('opens centred at the default size, or as much of it as the screen has', () => {
    expect(windowBounds(null, [main])).toEqual({ width: 1280, height: 800 })
    expect(windowBounds(null, [{ ...main, width: 1100, height: 700 }])).toEqual({ width: 1100, height: 700 })
    expect(windowBounds(null, [])).toEqual({ width: 1280, height: 800 })
  })

  it('opens as it was left', () => {
    const remembered = { x: -1200, y: 40, width: 1100, height: 900 }
    expect(windowBounds(remembered, [main, left])).toEqual(remembered)
  })

  it('comes back onto the main screen when the other one is gone', () => {
    expect(windowBounds({ x: -1200, y: 40, width: 1100, height: 900 }, [main])).toEqual({ width: 1100, height: 900 })
  })

  it('is pushed back where it hangs over the edge, and shrunk where it is larger than the screen', () => {
    expect(windowBounds({ x: 1500, y: 900, width: 1000, height: 700 }, [main])).toEqual({
      x: 920,
      y: 380,
      width: 1000,
      height: 700,
    })
    expect(windowBounds({ x: 10, y: 30, width: 4000, height: 3000 }, [main])).toEqual(main)
  })

  it('always has its top left corner on a screen and at least the smallest size', () => {
    const whole = fc.integer({ min: -5000, max: 5000 })
    const size = fc.integer({ min: 0, max: 6000 })
    fc.assert(
      fc.property(whole, whole, size, size, (x, y, width, height) => {
        const bounds = windowBounds({ x, y, width, height }, [main, left])
        expect(bounds.width).toBeGreaterThanOrEqual(960)
        expect(bounds.height).toBeGreaterThanOrEqual(600)
        if (!('x' in bounds)) return
        const on = [main, left].some(
          (area) =>
            bounds.x >= area.x &&
            bounds.x < area.x + area.width &&
            bounds.y >= area.y &&
            bounds.y < area.y + area.height,
        )
        expect(on).toBe(true)
      }),
    )
  })
})
