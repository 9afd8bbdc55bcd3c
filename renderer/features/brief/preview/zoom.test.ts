import { expect, it } from 'vitest'
import { stepZoom, zoomedScale, zoomPercent } from './zoom'

const PAGES = [{ width: 612 }, { width: 792 }]

it('fits the widest page into the room, within reason', () => {
  expect(zoomedScale('fit', PAGES, 840)).toBe(1)
  expect(zoomedScale('fit', PAGES, 100)).toBe(0.3)
  expect(zoomedScale('fit', PAGES, 9000)).toBe(2)
  expect(zoomedScale('fit', [], 660)).toBe(1)
  expect(zoomedScale(1.6, PAGES, 660)).toBe(1.6)
})

it('steps up and down and stops at the ends', () => {
  expect([stepZoom(1, 1), stepZoom(1, -1), stepZoom(1.05, 1)]).toEqual([1.2, 0.8, 1.2])
  expect([stepZoom(4, 1), stepZoom(0.5, -1)]).toEqual([4, 0.5])
  expect(zoomPercent(4 / 3)).toBe(100)
})
