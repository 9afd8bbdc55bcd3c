import type { BenchApp } from './bench-app'
import { measureMoves, type Keystroke } from './keystrokes'
import type { Point } from './motion'

const MOVES = 60
const STEP_PX = 7

/** An event that can be dragged a good way to the right. */
async function handleOf({ page }: BenchApp): Promise<Point> {
  const place = await page.evaluate(() => {
    const chart = document.querySelector('.dk-chart .vis-panel.vis-center')?.getBoundingClientRect()
    for (const label of chart ? document.querySelectorAll('.vis-point .dk-event') : []) {
      const { left, top, height } = label.getBoundingClientRect()
      const [x, y] = [left + 12, top + height / 2]
      const under = document.elementFromPoint(x, y)
      if (chart && left > chart.left && x < chart.left + chart.width / 3 && label.contains(under)) return { x, y }
    }
    return null
  })
  if (place === null) throw new Error('No event in the left third of the chart can be dragged')
  return place
}

/** Drags an event to and fro under its date tip, and lets go of it with Escape. What is measured is every move, until the tip is painted. */
export async function measureDrag(app: BenchApp): Promise<Keystroke[]> {
  const { mouse, keyboard } = app.page
  const from = await handleOf(app)
  await mouse.move(from.x, from.y)
  await mouse.down()
  await mouse.move(from.x + 2 * STEP_PX, from.y)
  await app.page.locator('.dk-date-tip').waitFor({ state: 'visible' })
  const places = Array.from({ length: MOVES }, (_, at) => ({
    x: from.x + STEP_PX * (2 + (at < MOVES / 2 ? at + 1 : MOVES - at - 1)),
    y: from.y,
  }))
  const moves = await measureMoves(app, places)
  await keyboard.press('Escape')
  await mouse.up()
  return moves
}
