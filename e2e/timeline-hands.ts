import type { Locator, Page } from '@playwright/test'
import { expect } from './app-driver'

const DAY = 86_400_000

export interface Point {
  x: number
  y: number
}

/** What a user's hand does to the timeline, in days and lanes instead of pixels. */
export class TimelineHands {
  readonly chart: Locator
  readonly tip: Locator

  constructor(readonly page: Page) {
    this.chart = page.getByRole('application', { name: /Events on the timeline/ })
    this.tip = page.getByTestId('date-tip')
  }

  /** The drawn mark of an event, found by the beginning of its title. */
  event(title: string): Locator {
    return this.chart.locator('.dk-event', { hasText: new RegExp(`^${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) })
  }

  /** Glyph of an event: its left edge stands on the event's first day. */
  async placeOf(title: string): Promise<Point> {
    const box = await this.event(title).first().boundingBox()
    if (box === null) throw new Error(`${title} is not drawn`)
    return { x: box.x + 8, y: box.y + box.height / 2 }
  }

  /** Where a lane is: a point of it beside its label, with nothing drawn there in a quiet stretch. */
  async laneMiddle(lane: string): Promise<number> {
    const box = await this.chart.locator('.vis-label', { hasText: lane }).boundingBox()
    if (box === null) throw new Error(`There is no lane ${lane}`)
    return box.y + box.height / 2
  }

  /** Height of the middle of a lane's first row, in which dense marks stand. */
  async firstRow(lane: string): Promise<number> {
    const box = await this.chart.locator('.vis-label', { hasText: lane }).boundingBox()
    if (box === null) throw new Error(`There is no lane ${lane}`)
    return box.y + 14
  }

  async area(): Promise<{ left: number; top: number; right: number; bottom: number }> {
    const box = await this.chart.locator('.vis-panel.vis-center').boundingBox()
    if (box === null) throw new Error('The chart is not drawn')
    return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height }
  }

  /** Presses at a point and moves to another in steps, as a hand does; the button stays down. */
  async grab(from: Point, to: Point): Promise<void> {
    await this.page.mouse.move(from.x, from.y)
    await this.page.mouse.down()
    await this.page.mouse.move(from.x + Math.sign(to.x - from.x) * 6, from.y, { steps: 2 })
    await this.page.mouse.move(to.x, to.y, { steps: 8 })
  }

  async drag(from: Point, to: Point): Promise<void> {
    await this.grab(from, to)
    await this.page.mouse.up()
  }

  /** Drags an event sideways by pixels. Returns the date that the tip showed last. */
  async dragEvent(title: string, byPx: number): Promise<string> {
    const from = await this.placeOf(title)
    await this.grab(from, { x: from.x + byPx, y: from.y })
    await expect(this.tip).toBeVisible()
    const shown = await this.tip.locator('strong').textContent()
    await this.page.mouse.up()
    return shown ?? ''
  }

  /** Types a day into "Go to date" and waits until the chart has come to rest around it. */
  async goTo(date: string): Promise<void> {
    await this.page.keyboard.press('ControlOrMeta+G')
    const dialog = this.page.getByRole('dialog', { name: 'Go to date' })
    await dialog.getByRole('textbox').fill(date)
    await dialog.getByRole('textbox').press('Enter')
    await expect(dialog).toBeHidden()
    await this.rest()
  }

  /** Clicks a preset of the toolbar and waits until the chart has come to rest. */
  async show(preset: 'Week' | 'Month' | 'Quarter' | 'Year' | 'All'): Promise<void> {
    await this.page
      .getByRole('toolbar', { name: 'Timeline view' })
      .getByRole('button', { name: preset, exact: true })
      .click()
    await this.rest()
  }

  /** Where the handle of the selected event is to be taken: it comes with the selection, and stands still once the chart does. */
  async linkHandle(): Promise<Point> {
    const handle = this.page.getByTestId('link-handle')
    await expect(handle).toBeVisible()
    await this.rest()
    const box = await handle.boundingBox()
    if (box === null) throw new Error('There is no handle')
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  }

  /** Resolves once the overview's brush, the events and the lines between them stand still for some frames: the window has stopped moving. */
  async rest(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          let last = ''
          let still = 0
          const look = (): void => {
            const parts = '.dk-brush, .dk-link-handle, .dk-links, .dk-chart-container .vis-item'
            const now = [...document.querySelectorAll<HTMLElement>(parts)]
              .map(({ style }) => `${style.transform} ${style.left} ${style.top} ${style.width}`)
              .join('; ')
            still = now === last ? still + 1 : 0
            last = now
            if (still >= 12) resolve()
            else requestAnimationFrame(look)
          }
          look()
        }),
    )
  }

  /** Every event in the page, with the distance of its row from the top of its lane. */
  drawnRows(): Promise<Array<{ id: string; top: number }>> {
    return this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.dk-chart-container .dk-event')].flatMap((root) => {
        const lane = root.closest('.vis-group')?.getBoundingClientRect()
        const { eventId } = root.dataset
        if (lane === undefined || eventId === undefined) return []
        return [{ id: eventId, top: Math.round(root.getBoundingClientRect().top - lane.top) }]
      }),
    )
  }

  laneHeights(): Promise<number[]> {
    return this.chart.locator('.vis-label').evaluateAll((labels) => labels.map(({ clientHeight }) => clientHeight))
  }

  /** Every label on the chart that is drawn, with its box and where its bar ends. */
  async labelBoxes(): Promise<
    Array<{
      text: string
      left: number
      right: number
      top: number
      bottom: number
      clipped: boolean
      ellipsis: boolean
      /** Where its bar ends, if it has one. */
      barEnd: number | null
      /** Whether the end of its bar runs through the text. */
      onEndOfBar: boolean
    }>
  > {
    return this.page.evaluate(() => {
      const area = document.querySelector('.dk-chart .vis-panel.vis-center')?.getBoundingClientRect()
      if (area === undefined) return []
      return [...document.querySelectorAll<HTMLElement>('.dk-chart-container .dk-event')].flatMap((root) => {
        const label = root.querySelector<HTMLElement>('.dk-label')
        const lane = root.closest('.vis-group')?.getBoundingClientRect()
        const box = root.getBoundingClientRect()
        if (label === null || lane === undefined || getComputedStyle(root).visibility === 'hidden') return []
        const inSight =
          box.top >= lane.top - 1 && box.bottom <= lane.bottom + 1 && box.right > area.left && box.left < area.right
        if (!inSight) return []
        const bar = root.closest('.vis-range')?.getBoundingClientRect()
        const text = label.getBoundingClientRect()
        return [
          {
            text: label.textContent ?? '',
            left: box.left,
            right: box.right,
            top: box.top,
            bottom: box.bottom,
            // A glyph alone may be cut by the right edge; a label never is, and nothing by the left.
            clipped: (box.width > 20 && box.right > area.right + 1) || box.left < area.left - 4,
            ellipsis: label.scrollWidth > label.clientWidth && getComputedStyle(label).textOverflow !== 'ellipsis',
            barEnd: bar?.right ?? null,
            onEndOfBar: bar !== undefined && text.width > 0 && text.left < bar.right && text.right > bar.right + 1,
          },
        ]
      })
    })
  }
}

/** The labels of the axis that are to be seen, and whether each is whole. */
export const axisLabels = (page: Page): Promise<Array<{ text: string; isWhole: boolean }>> =>
  page.evaluate(() => {
    const area = document.querySelector('.dk-chart .vis-panel.vis-center')?.getBoundingClientRect()
    if (area === undefined) return []
    return ['.vis-minor', '.vis-major'].flatMap((row) => {
      const texts = [...document.querySelectorAll<HTMLElement>(`.vis-time-axis .vis-text${row}:not(.vis-measure)`)]
      const boxes = texts
        .filter((label) => getComputedStyle(label).visibility !== 'hidden')
        .map((label) => {
          const range = document.createRange()
          range.selectNodeContents(label)
          const { left, right } = range.getBoundingClientRect()
          return { text: label.textContent, left, right }
        })
        .toSorted((a, b) => a.left - b.left)
      return boxes.map(({ text, left, right }, at) => {
        const next = boxes[at + 1]?.left ?? Infinity
        return { text, isWhole: left >= area.left - 1 && right <= Math.min(area.right + 1, next) }
      })
    })
  })

/** Days between two dates as the inspector and the tip write them: "Tuesday, June 13, 2023" or "June 13, 2023". */
export function daysBetween(from: string, to: string): number {
  const day = (text: string): number => Date.parse(`${text.replace(/^[A-Z][a-z]+day, /, '')} UTC`) / DAY
  return Math.round(day(to) - day(from))
}
