import type { BenchApp } from './bench-app'
import { measureMotion, type Motion } from './main-thread'

const FRAMES = 120

/** Scrolls the table by a few rows a frame. */
export function scrollTable(app: BenchApp): Promise<Motion> {
  return measureMotion(app, () =>
    app.page.evaluate(
      (frames) =>
        new Promise<void>((resolve) => {
          const table = document.querySelector('[role="grid"][aria-label="Chronology"]')
          if (table === null) throw new Error('There is no table')
          table.scrollTop = 0
          let frame = 0
          const scroll = (): void => {
            table.scrollTop += frame < frames / 2 ? 40 : -40
            frame += 1
            if (frame < frames) requestAnimationFrame(scroll)
            else resolve()
          }
          requestAnimationFrame(scroll)
        }),
      FRAMES,
    ),
  )
}
