import { expect, test } from './app-driver'
import { TimelineHands } from './timeline-hands'

const TRO = 'Emergency motion for temporary'
const OPINION = 'Memorandum opinion'

test.beforeEach(async ({ app }) => {
  await app.waitForSaved()
})

test('wheel, keys, presets and the overview move the window', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  const brush = app.page.getByTestId('overview-brush')
  const width = async (): Promise<number> => (await brush.boundingBox())?.width ?? 0
  await hands.show('All')
  const whole = await width()
  const area = await hands.area()
  await app.page.mouse.move((area.left + area.right) / 2, area.top + 40)
  for (let notch = 0; notch < 6; notch += 1) await app.page.mouse.wheel(0, -120)
  await hands.rest()
  const zoomed = await width()
  expect(zoomed).toBeLessThan(whole * 0.6)
  await app.press('ControlOrMeta+-')
  await hands.rest()
  expect(await width()).toBeGreaterThan(zoomed * 1.2)
  await app.press('ControlOrMeta+0')
  await hands.rest()
  expect(await width()).toBeCloseTo(whole, 0)
  await hands.show('Year')
  const box = await brush.boundingBox()
  const strip = await app.page.locator('.dk-overview').boundingBox()
  if (box === null || strip === null) throw new Error('no brush')
  // The years stand below it, where it covers none of their digits.
  expect(box.y + box.height).toBeLessThanOrEqual(strip.y + strip.height - 14)
  await hands.drag({ x: box.x + box.width / 2, y: box.y + 20 }, { x: box.x + box.width / 2 - 150, y: box.y + 20 })
  expect((await brush.boundingBox())?.x).toBeCloseTo(box.x - 150, 0)
})

test('arrow keys walk from event to event, Alt with them moves the event by a day', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  await hands.goTo('June 28, 2024')
  await hands.show('Month')
  await hands.event(OPINION).click()
  await app.press('Alt+ArrowRight')
  const date = app.page.getByRole('region', { name: 'Inspector' }).getByLabel('Date', { exact: true })
  await expect(date).toHaveValue('June 29, 2024')
  await app.press('ArrowLeft')
  await expect(date).toHaveValue('March 11, 2024')
  await app.press('ArrowDown')
  await expect(app.page.locator('.vis-point.dk-selected.dk-hearing')).toHaveCount(1)
  await app.press('Delete')
  await expect(app.page.getByText('90 events')).toBeVisible()
})

test('resting the pointer on an event tells its title, date, ECF number and first lines', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  await hands.goTo('June 28, 2024')
  await hands.show('Month')
  await hands.event(OPINION).hover()
  const popover = app.page.getByRole('tooltip').filter({ hasText: 'ECF No. 248' })
  await expect(popover).toContainText('June 28, 2024')
  await expect(popover).toContainText('In an 89-page opinion')
  await app.page.mouse.wheel(0, -120)
  await expect(app.page.locator('.dk-popover')).toBeHidden()
})

test('labels never overlap, and none is cut without an ellipsis, at any zoom', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  const check = async (where: string): Promise<void> => {
    const boxes = await hands.labelBoxes()
    expect(boxes.length, where).toBeGreaterThan(0)
    expect(
      boxes.filter(({ clipped, ellipsis }) => clipped || ellipsis),
      where,
    ).toEqual([])
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const apart = a.right <= b.left + 1 || b.right <= a.left + 1 || a.bottom <= b.top + 1 || b.bottom <= a.top + 1
        expect(apart, `${where}: “${a.text}” and “${b.text}”`).toBe(true)
      }
    }
  }
  await hands.show('All')
  await check('whole case')
  for (const date of ['July 1, 2023', 'June 1, 2024']) {
    await hands.goTo(date)
    for (const preset of ['Year', 'Quarter', 'Month'] as const) {
      await hands.show(preset)
      await check(`${preset} around ${date}`)
    }
  }
})

test('after the title Enter leads to the timeline, and no key pressed there makes one more event', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  await app.page.getByRole('button', { name: 'New hearing' }).click()
  await app.page.keyboard.type('Pretrial conference')
  await app.press('Enter')
  await expect(hands.chart).toBeFocused()
  await app.page.locator('body').press('Enter')
  await expect(app.page.getByText('92 events')).toBeVisible()
})

test('keys pressed where nothing has the focus change nothing', async ({ app }) => {
  await app.page
    .getByRole('grid', { name: 'Chronology' })
    .getByRole('row', { name: /China: notice/ })
    .click()
  await app.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  for (const key of ['t', 'k', 'Delete']) await app.press(key)
  await expect(app.page.getByText('91 events')).toBeVisible()
  await expect(app.page.getByTestId('save-state')).toHaveText(/revision 1$/)
})

test('zooming to the selection shows it and little else', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  const brush = app.page.getByTestId('overview-brush')
  const width = async (): Promise<number> => (await brush.boundingBox())?.width ?? 0
  await hands.show('All')
  const whole = await width()
  await app.page
    .getByRole('grid', { name: 'Chronology' })
    .getByRole('row', { name: /Complaint with jury/ })
    .click()
  await app.press('ControlOrMeta+9')
  await hands.rest()
  expect(await width()).toBeLessThan(whole / 10)
  await expect(hands.event('Complaint with jury')).toBeInViewport()
})

// vis-timeline drew between what a feed took away and what it added; the drawing that was queued then took itself for done.
test('a jump to another year, made in one step, shows what is there', async ({ app }) => {
  await app.page.emulateMedia({ reducedMotion: 'reduce' })
  const hands = new TimelineHands(app.page)
  await hands.goTo('June 6, 2023')
  await hands.show('Month')
  await expect(hands.event(TRO)).toBeInViewport()
  await hands.goTo('June 28, 2024')
  await expect(hands.event(OPINION)).toBeInViewport()
  await hands.goTo('June 6, 2023')
  await expect(hands.event(TRO)).toBeInViewport()
})
