import type { BenchApp } from './bench-app'
import { measureMotion, type Motion } from './main-thread'

/** Frames of one pan: two seconds of half a screen a second, there and back. */
const FRAMES = 120
const STEP_PX = 13

/** Pans by one wheel step a frame, sent from inside the page so that nothing but the frame clock sets the pace. */
export function panByWheel(app: BenchApp, chart: string): Promise<Motion> {
  return measureMotion(app, () =>
    app.page.evaluate(
      ({ chart, frames, step }) =>
        new Promise<void>((resolve) => {
          const target = document.querySelector(chart)
          if (target === null) throw new Error(`There is no ${chart}`)
          const { left, top, width, height } = target.getBoundingClientRect()
          const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true }
          let frame = 0
          const pan = (): void => {
            const deltaX = frame % frames < frames / 2 ? step : -step
            target.dispatchEvent(new WheelEvent('wheel', { ...at, deltaX }))
            frame += 1
            if (frame < frames) requestAnimationFrame(pan)
            else resolve()
          }
          requestAnimationFrame(pan)
        }),
      { chart, frames: FRAMES, step: STEP_PX },
    ),
  )
}

export interface Point {
  x: number
  y: number
}

/** An empty place near the lower edge of the chart, where a press pans. */
async function graspOf({ page }: BenchApp, chart: string): Promise<Point> {
  const box = await page.locator(chart).first().boundingBox()
  if (box === null) throw new Error(`${chart} is not drawn`)
  return { x: box.x + box.width * 0.5, y: box.y + box.height - 3 }
}

/** A real drag with the mouse, there and back. */
export async function panByDrag(app: BenchApp, chart: string): Promise<Motion> {
  const { mouse } = app.page
  const from = await graspOf(app, chart)
  await mouse.move(from.x, from.y)
  await mouse.down()
  const motion = await measureMotion(app, async () => {
    await mouse.move(from.x - 400, from.y, { steps: 40 })
    await mouse.move(from.x, from.y, { steps: 40 })
  })
  await mouse.up()
  return motion
}

/** The real wheel: zooms in around the middle and out again to where it was. */
export async function zoomByWheel(app: BenchApp, chart: string): Promise<Motion> {
  const { mouse } = app.page
  const from = await graspOf(app, chart)
  await mouse.move(from.x, from.y - 60)
  return measureMotion(app, async () => {
    for (const deltaY of [...Array<number>(25).fill(-90), ...Array<number>(25).fill(90)]) await mouse.wheel(0, deltaY)
  })
}
