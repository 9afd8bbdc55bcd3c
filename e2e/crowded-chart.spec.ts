import { expect, type AppDriver } from './app-driver'
import { test } from './large-case'
import { TimelineHands } from './timeline-hands'

const ZOOMS = ['All', 'Year', 'Quarter', 'Month', 'Week'] as const

/** Pans by the wheel over an empty part of the axis, in steps that events come and go by. */
async function pan({ page }: AppDriver, hands: TimelineHands, px: number): Promise<void> {
  const { left, right, top } = await hands.area()
  await page.mouse.move((left + right) / 2, top + 2)
  await page.mouse.wheel(px, 0)
  await hands.rest()
}

test('of 5,000 events no two labels overlap, and none is cut or stands on the end of its bar, at every zoom', async ({
  large,
}) => {
  const hands = new TimelineHands(large.page)
  await hands.goTo('January 25, 2022')
  for (const zoom of ZOOMS) {
    await hands.show(zoom)
    const boxes = await hands.labelBoxes()
    expect(boxes.length, zoom).toBeGreaterThan(5)
    expect(
      boxes.filter(({ clipped, ellipsis, onEndOfBar }) => clipped || ellipsis || onEndOfBar),
      zoom,
    ).toEqual([])
    const drawn = boxes.map(({ right, barEnd, ...box }) => ({ ...box, right: Math.max(right, barEnd ?? right) }))
    for (const [at, a] of drawn.entries()) {
      for (const b of drawn.slice(at + 1)) {
        const apart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1
        expect(apart, `${zoom}: “${a.text}” and “${b.text}”`).toBe(true)
      }
    }
  }
})

test('while panning every event that stays in sight stays in its row, and every lane as high as it was', async ({
  large,
}) => {
  const hands = new TimelineHands(large.page)
  for (const zoom of ['Year', 'Month', 'Week'] as const) {
    await hands.goTo('January 25, 2018')
    await hands.show(zoom)
    const heights = await hands.laneHeights()
    const rows = new Map<string, number>()
    for (let step = 0; step < 8; step += 1) {
      for (const { id, top } of await hands.drawnRows()) {
        expect(rows.get(id) ?? top, `${zoom}, step ${step}`).toBe(top)
        rows.set(id, top)
      }
      expect(await hands.laneHeights(), `${zoom}, step ${step}`).toEqual(heights)
      await pan(large, hands, 170)
    }
    expect(rows.size, zoom).toBeGreaterThan(8)
  }
})

test('questions are given their rows first: those open are all in sight in the whole case', async ({ large }) => {
  const hands = new TimelineHands(large.page)
  await hands.show('All')
  await expect(hands.chart.locator('.vis-item.dk-question.dk-open-end')).toHaveCount(5)
})

test('what is selected stays selected and in sight at every zoom, however crowded', async ({ large }) => {
  const hands = new TimelineHands(large.page)
  await hands.goTo('January 29, 2022')
  await hands.show('Week')
  const title = 'Memorandum of Evergreen Capital for extension of time'
  await hands.event(title).click()
  for (const zoom of ['Month', 'Quarter', 'Year', 'All'] as const) {
    await hands.show(zoom)
    await expect(large.page.locator('.vis-item.dk-selected'), zoom).toHaveCount(1)
    await expect(hands.event(title), zoom).toBeInViewport()
  }
})

/** How tall what the canvas of dense marks shows at the very left of the chart is, in each lane: a mark is 18 pixels tall, a glyph at most 14. */
function heightsAtLeftEdge({ page }: AppDriver): Promise<number[]> {
  return page.evaluate(() => {
    const canvas = document.querySelector<HTMLCanvasElement>('.dk-dense-marks')
    const area = document.querySelector('.dk-chart .vis-panel.vis-center')?.getBoundingClientRect()
    const context = canvas?.getContext('2d')
    if (!canvas || !context || area === undefined) return []
    const box = canvas.getBoundingClientRect()
    const ratio = canvas.width / box.width
    return [...document.querySelectorAll('.dk-chart .vis-label')].map((label) => {
      const top = label.getBoundingClientRect().top - box.top
      const at = [area.left - box.left, top, 1, 25].map((px) => Math.round(px * ratio)) as [
        number,
        number,
        number,
        number,
      ]
      const { data } = context.getImageData(...at)
      return data.filter((value, index) => index % 4 === 3 && value > 0).length / ratio
    })
  })
}

test('at rest the left edge of the chart cuts no glyph in two', async ({ large }) => {
  const hands = new TimelineHands(large.page)
  await hands.goTo('January 25, 2022')
  await hands.show('Quarter')
  for (let step = 0; step < 24; step += 1) {
    const isCut = async () => (await heightsAtLeftEdge(large)).some((height) => height > 0 && height < 16)
    await expect.poll(isCut, `step ${step}`).toBe(false)
    await pan(large, hands, 7)
  }
})

/** Follows what is drawn, frame by frame, until it is stopped: then the frames in which events went while the window and all else stood still. */
async function watchLeaving({ page }: AppDriver): Promise<() => Promise<string[]>> {
  const watch = await page.evaluateHandle(() => {
    const watch = { isOn: true, gone: [] as string[] }
    let before = { window: '', events: new Map<string, string>() }
    const look = (): void => {
      const { width = '', transform = '' } = document.querySelector<HTMLElement>('.dk-brush')?.style ?? {}
      const drawn = [...document.querySelectorAll<HTMLElement>('.dk-chart-container .dk-event')]
      const now = {
        window: `${width} ${transform}`,
        events: new Map(drawn.map((root) => [root.dataset['eventId'] ?? '', root.textContent])),
      }
      for (const [id, title] of now.window === before.window ? before.events : []) {
        if (!now.events.has(id)) watch.gone.push(title)
      }
      before = now
      if (watch.isOn) requestAnimationFrame(look)
    }
    look()
    return watch
  })
  return () =>
    watch.evaluate((watch) => {
      watch.isOn = false
      return watch.gone
    })
}

test('from one zoom level to the next everything changes in one frame: nothing goes before what comes in its place', async ({
  large,
}) => {
  const { page } = large
  const hands = new TimelineHands(page)
  await hands.goTo('January 25, 2022')
  await hands.show('Year')
  const { left, right, top } = await hands.area()
  await page.mouse.move((left + right) / 2, top + 2)
  const stop = await watchLeaving(large)
  for (let notch = 0; notch < 30; notch += 1) {
    await page.mouse.wheel(0, -60)
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  }
  await hands.rest()
  expect(await stop()).toEqual([])
})

test('dense marks stand in their lanes, also where the chart came to rest just before it changed', async ({
  large,
}) => {
  const { page } = large
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' })
  const hands = new TimelineHands(page)
  await hands.show('All')
  const heights = await hands.laneHeights()
  await page.evaluate(() => {
    const later = new Set<() => void>()
    const set = window.setTimeout.bind(window)
    const note = (act: () => void, ms = 0): number => {
      if (ms > 100 && ms < 200) later.add(act)
      return set(act, ms)
    }
    Object.assign(window, { setTimeout: note, runLater: () => later.forEach((act) => act()) })
  })
  await pan(large, hands, 90)
  // In one go: no frame is drawn between the change of the window and what was waiting for the chart to rest.
  await page.evaluate(() => {
    const year = [...document.querySelectorAll<HTMLElement>('.dk-toolbar button')].find(
      ({ textContent }) => textContent === 'Year',
    )
    year?.click()
    const { runLater } = window as { runLater?: () => void }
    runLater?.()
  })
  await hands.rest()
  expect(await hands.laneHeights()).not.toEqual(heights)
  const picture = (): Promise<string> =>
    page.evaluate(() => document.querySelector<HTMLCanvasElement>('.dk-dense-marks')?.toDataURL() ?? '')
  const shown = await picture()
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await hands.rest()
  }
  expect((await picture()) === shown).toBe(true)
})
