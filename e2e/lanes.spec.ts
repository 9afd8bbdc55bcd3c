import { expect, test } from './app-driver'
import { TimelineHands } from './timeline-hands'

test.beforeEach(async ({ app }) => {
  await app.waitForSaved()
})

test('double-clicking an empty place creates an event of the lane there', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  await hands.goTo('August 1, 2025')
  await hands.show('Month')
  const area = await hands.area()
  await app.page.mouse.dblclick((area.left + area.right) / 2, await hands.laneMiddle('Orders'))
  await app.page.keyboard.type('Order closing the case')
  await expect(hands.event('Order closing the case')).toHaveAttribute('data-kind', 'order')
})

test('lanes can be cut by party, question and tag', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  for (const [choice, lane] of [
    ['Lanes by party', 'Judge Jackson'],
    ['Lanes by question', 'No question'],
    ['Lanes by tag', 'No tag'],
  ] as const) {
    await app.page.getByRole('toolbar', { name: 'Timeline view' }).getByRole('combobox').click()
    await app.page.getByRole('option', { name: choice }).click()
    await expect(hands.chart.locator('.vis-label', { hasText: lane }).first()).toBeAttached()
  }
})

test('what is created in a lane of a party gets that party', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  await app.page.getByRole('toolbar', { name: 'Timeline view' }).getByRole('combobox').click()
  await app.page.getByRole('option', { name: 'Lanes by party' }).click()
  await hands.goTo('August 1, 2026')
  const area = await hands.area()
  const y = await hands.laneMiddle('SEC')
  await app.page.mouse.dblclick((area.left + area.right) / 2, y)
  await app.page.keyboard.type('Notice of appeal')
  await expect(app.page.getByRole('region', { name: 'Inspector' }).getByText('SEC', { exact: true })).toBeVisible()
})

test('what is created in a lane of a question is tied to it', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  await app.page.getByRole('toolbar', { name: 'Timeline view' }).getByRole('combobox').click()
  await app.page.getByRole('option', { name: 'Lanes by question' }).click()
  await hands.goTo('August 1, 2026')
  const area = await hands.area()
  const lane = hands.chart.locator('.vis-label').first()
  const question = (await lane.locator('.dk-lane-name').textContent()) ?? ''
  const box = await lane.boundingBox()
  if (box === null) throw new Error('no lane')
  await app.page.mouse.dblclick((area.left + area.right) / 2, box.y + box.height / 2)
  await app.page.keyboard.type('Notice of appeal')
  await expect(app.page.getByRole('region', { name: 'Inspector' }).getByText(question).first()).toBeVisible()
})

test('dense marks stay in their lanes when the window gets another height', async ({ app }) => {
  const marks = app.page.locator('canvas.dk-dense-marks')
  const picture = (): Promise<string> => marks.evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
  const before = await picture()
  await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.setContentSize(1280, 1100))
  await expect.poll(picture).not.toBe(before)
  await app.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  const resized = await picture()
  // Another scheme and back draws them anew, where the lanes stand.
  await app.page.emulateMedia({ colorScheme: 'dark' })
  await expect.poll(picture).not.toBe(resized)
  await app.page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(picture).toBe(resized)
})
