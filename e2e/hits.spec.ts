import { spanOf } from '../shared/model/legal-date'
import { MS_PER_DAY } from '../shared/model/epoch-day'
import { expect, type AppDriver } from './app-driver'
import { benchDocument } from './bench/bench-case'
import { LARGE, test } from './large-case'
import { TimelineHands } from './timeline-hands'

const DAYS = [...benchDocument(LARGE).event.values()].flatMap(({ date }) => (date === null ? [] : [spanOf(date)]))
/** How many events lie at least partly between two days. */
const between = (from: number, to: number): number =>
  DAYS.filter(({ first, last }) => first <= to && last >= from).length

const selectedCount = async ({ page }: AppDriver): Promise<number> => {
  const words = (await page.getByRole('contentinfo').textContent()) ?? ''
  return Number(/([\d,]+) selected/.exec(words)?.[1]?.replaceAll(',', '') ?? NaN)
}

/** A box over all lanes, from one part of the chart's width to another. */
async function boxOver({ page }: AppDriver, hands: TimelineHands, from: number, to: number): Promise<void> {
  const { left, top, right, bottom } = await hands.area()
  const xAt = (part: number): number => left + (right - left) * part
  await page.keyboard.down('Shift')
  await hands.drag({ x: xAt(from), y: top + 2 }, { x: xAt(to), y: bottom - 4 })
  await page.keyboard.up('Shift')
}

test('of 5,000 events a box over the whole case selects every one that has a date, in whatever mark it is', async ({
  large,
}) => {
  const hands = new TimelineHands(large.page)
  await hands.show('All')
  await boxOver(large, hands, 0.001, 0.999)
  // The lane of questions scrolls within itself, and says how many are out of sight.
  const more = await large.page.locator('.dk-lane-more:visible').allTextContents()
  const hidden = more.reduce((sum, words) => sum + Number(/\d+/.exec(words)?.[0] ?? 0), 0)
  await expect.poll(() => selectedCount(large)).toBe(DAYS.length - hidden)
})

test('a box over a part of a year selects what lies in it, to the cell of a dense mark', async ({ large }) => {
  const hands = new TimelineHands(large.page)
  await hands.goTo('July 1, 2019')
  await hands.show('Year')
  await boxOver(large, hands, 0.25, 0.75)
  const middle = Date.UTC(2019, 6, 1) / MS_PER_DAY
  // A mark may stand for a month, and it is hit wherever it is touched.
  await expect.poll(() => selectedCount(large)).toBeGreaterThanOrEqual(between(middle - 60, middle + 60))
  expect(await selectedCount(large)).toBeLessThanOrEqual(between(middle - 125, middle + 125))
})

test('a click on an event selects that event and no other, wherever it is drawn', async ({ large }) => {
  const hands = new TimelineHands(large.page)
  await hands.goTo('March 14, 2018')
  await hands.show('Month')
  const drawn = (await hands.labelBoxes()).filter(({ right, left, clipped }) => !clipped && right - left > 60)
  expect(drawn.length).toBeGreaterThan(5)
  for (const { text, left, top, bottom } of drawn.slice(0, 8)) {
    await large.page.mouse.click(left + 8, (top + bottom) / 2)
    await expect(
      large.page.getByRole('region', { name: 'Inspector' }).getByRole('textbox', { name: 'Title' }),
    ).toHaveValue(text)
    await expect(large.page.getByRole('row', { selected: true })).toHaveCount(1)
  }
})

test('a dense mark lists what is inside, and a click zooms in to it', async ({ large }) => {
  const hands = new TimelineHands(large.page)
  await hands.goTo('January 25, 2022')
  await hands.show('Month')
  const area = await hands.area()
  const mark = { x: (area.left + area.right) / 2, y: await hands.firstRow('Filings') }
  await large.page.mouse.move(mark.x - 3, mark.y)
  await large.page.mouse.move(mark.x, mark.y)
  const tip = large.page.getByRole('tooltip')
  await expect(tip).toContainText(/^\d+ events, click to zoom in/)
  await expect(tip).toContainText(/January 2\d, 2022: /)
  const brush = large.page.getByTestId('overview-brush')
  const before = (await brush.boundingBox())?.width ?? 0
  await large.page.mouse.click(mark.x, mark.y)
  await hands.rest()
  expect((await brush.boundingBox())?.width ?? before).toBeLessThan(before)
  await expect(hands.chart.getByText(/^Objection of Giants Stadium Bank under/)).toBeInViewport()
})
