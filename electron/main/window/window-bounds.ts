export interface Rectangle {
  x: number
  y: number
  width: number
  height: number
}

const DEFAULT_SIZE = { width: 1280, height: 800 }
export const SMALLEST_SIZE = { width: 960, height: 600 }

/** Left out where Electron should centre the window itself. */
export type WindowBounds = { width: number; height: number } | Rectangle

const between = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high))

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x)
  const height = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y)
  return width > 0 && height > 0 ? width * height : 0
}

function fitted(size: { width: number; height: number }, area: Rectangle): { width: number; height: number } {
  return {
    width: Math.max(SMALLEST_SIZE.width, Math.min(size.width, area.width)),
    height: Math.max(SMALLEST_SIZE.height, Math.min(size.height, area.height)),
  }
}

/**
 * Where the window opens: as it was left, moved and shrunk so that it lies on the screen it was mostly on; centred at the default
 * size where nothing is remembered or that screen is gone. `areas` are the screens' work areas in points, the main one first.
 */
export function windowBounds(remembered: Rectangle | null, areas: readonly Rectangle[]): WindowBounds {
  const [main] = areas
  if (main === undefined) return DEFAULT_SIZE
  if (remembered === null) return fitted(DEFAULT_SIZE, main)
  const area = areas.toSorted((a, b) => overlap(remembered, b) - overlap(remembered, a))[0] ?? main
  if (overlap(remembered, area) === 0) return fitted(remembered, main)
  const { width, height } = fitted(remembered, area)
  return {
    // A screen smaller than the smallest window keeps the top left corner, where the menu is.
    x: between(remembered.x, area.x, Math.max(area.x, area.x + area.width - width)),
    y: between(remembered.y, area.y, Math.max(area.y, area.y + area.height - height)),
    width,
    height,
  }
}
