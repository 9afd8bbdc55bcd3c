import type { Page } from '@playwright/test'
import { expect, test } from './app-driver'
import { daysBetween, TimelineHands } from './timeline-hands'

const TRO = 'Emergency motion for temporary'

test.beforeEach(async ({ app }) => {
  await app.waitForSaved()
})

/** Around the temporary restraining order, at a month. */
async function inJune2023({ page }: { page: Page }): Promise<TimelineHands> {
  const hands = new TimelineHands(page)
  await hands.goTo('June 6, 2023')
  await hands.show('Month')
  return hands
}

test('an event dragged sideways gets the date that the tip shows, and undo brings it back', async ({ app }) => {
  const hands = await inJune2023(app)
  const shown = await hands.dragEvent(TRO, 120)
  expect(daysBetween('June 6, 2023', shown)).toBeGreaterThan(1)
  const date = app.page.getByRole('region', { name: 'Inspector' }).getByLabel('Date', { exact: true })
  await expect(date).toHaveValue(shown.replace(/^[A-Z][a-z]+day, /, ''))
  await app.press('ControlOrMeta+Z')
  await expect(date).toHaveValue('June 6, 2023')
  await app.press('ControlOrMeta+Shift+Z')
  await expect(date).toHaveValue(shown.replace(/^[A-Z][a-z]+day, /, ''))
})

test('Escape in the middle of a drag leaves everything as it was, the selection too', async ({ app }) => {
  const hands = await inJune2023(app)
  const from = await hands.placeOf(TRO)
  await hands.grab(from, { x: from.x + 150, y: from.y })
  await expect(hands.tip).toBeVisible()
  await app.press('Escape')
  await expect(hands.tip).toBeHidden()
  await app.page.mouse.up()
  expect(await hands.placeOf(TRO)).toEqual(from)
  await expect(app.page.getByRole('region', { name: 'Inspector' }).getByLabel('Date', { exact: true })).toHaveValue(
    'June 6, 2023',
  )
  await expect(app.page.getByTestId('save-state')).toHaveText(/revision 1$/)
})

test('a date known to the month moves by whole months and stays approximate', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  await hands.goTo('October 15, 2024')
  await hands.show('Quarter')
  const shown = await hands.dragEvent('Amended complaint', 220)
  expect(shown).toMatch(/^about (November|December) 2024$|^about January 2025$/)
})

test('dragging the end of an open question answers it on that day', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  await hands.show('All')
  await hands.event('Were ten third-party').click()
  const bar = app.page.locator('.vis-item.dk-open-end', { hasText: 'Were ten third-party' })
  const area = await hands.area()
  // The open end runs to today, beyond the window: bring it in sight first.
  await app.press('ControlOrMeta+Shift+G')
  await hands.rest()
  const there = await bar.boundingBox()
  if (there === null) throw new Error('no bar')
  const end = { x: there.x + there.width - 2, y: there.y + 12 }
  expect(end.x).toBeLessThan(area.right)
  await hands.drag(end, { x: end.x - 120, y: end.y })
  await expect(bar).toHaveCount(0)
  await expect(app.page.getByText('91 events, 0 open questions')).toBeVisible()
})

test('a kind dragged from the palette becomes an event of that day, its title ready to type', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  await hands.goTo('August 1, 2024')
  await hands.show('Quarter')
  const area = await hands.area()
  const y = await hands.laneMiddle('Hearings')
  const chart = await hands.chart.boundingBox()
  if (chart === null) throw new Error('no chart')
  await app.page
    .getByRole('button', { name: 'New hearing' })
    .dragTo(hands.chart, { targetPosition: { x: (area.left + area.right) / 2 - chart.x, y: y - chart.y } })
  await app.page.keyboard.type('Pretrial conference')
  await expect(hands.event('Pretrial conference')).toBeVisible()
  const date = app.page.getByRole('region', { name: 'Inspector' }).getByLabel('Date', { exact: true })
  await expect(date).toHaveValue(/(July|August) \d+, 2024/)
  await app.waitForSaved()
})

test('an event dragged to the tray loses its date, and dragged back gets one', async ({ app }) => {
  const hands = await inJune2023(app)
  const tray = app.page.locator('[data-drop="tray"]')
  const box = await tray.boundingBox()
  if (box === null) throw new Error('no tray')
  await hands.drag(await hands.placeOf(TRO), { x: box.x + box.width / 2, y: box.y + 60 })
  const item = app.page.getByRole('list', { name: 'Tray' }).getByText(TRO)
  await expect(item).toBeVisible()
  await expect(hands.event(TRO)).toHaveCount(0)
  const area = await hands.area()
  const chart = await hands.chart.boundingBox()
  if (chart === null) throw new Error('no chart')
  await item.dragTo(hands.chart, { targetPosition: { x: area.left - chart.x + 200, y: 200 } })
  await expect(item).toHaveCount(0)
  await expect(app.page.getByRole('region', { name: 'Inspector' }).getByLabel('Date', { exact: true })).toHaveValue(
    /2023$/,
  )
})

test('several events chosen with control and with a box move together, as one step', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  await hands.goTo('January 25, 2024')
  await hands.show('Month')
  await hands.event('Argument on the motions').click()
  await hands.event('Motion hearing postponed').click({ modifiers: ['ControlOrMeta'] })
  await expect(app.page.getByText('2 selected')).toBeVisible()
  const before = await hands.placeOf('Motion hearing postponed')
  await hands.dragEvent('Argument on the motions', 90)
  const after = await hands.placeOf('Motion hearing postponed')
  expect(after.x - before.x).toBeGreaterThan(60)
  await app.press('ControlOrMeta+Z')
  expect((await hands.placeOf('Motion hearing postponed')).x).toBeCloseTo(before.x, 0)

  const area = await hands.area()
  await app.page.keyboard.down('Shift')
  await hands.drag({ x: area.left + 2, y: area.bottom - 4 }, { x: area.right - 4, y: area.top + 4 })
  await app.page.keyboard.up('Shift')
  await expect(app.page.locator('.vis-item.dk-selected')).not.toHaveCount(2)
  expect(await app.page.locator('.vis-item.dk-selected').count()).toBeGreaterThan(2)
})

test('no key but Escape does anything in the middle of a drag', async ({ app }) => {
  const hands = await inJune2023(app)
  const from = await hands.placeOf(TRO)
  await hands.grab(from, { x: from.x + 90, y: from.y })
  await app.press('Delete')
  await app.press('ControlOrMeta+Z')
  await app.press('Escape')
  await app.page.mouse.up()
  await expect(app.page.getByText('91 events')).toBeVisible()
  expect(await hands.placeOf(TRO)).toEqual(from)
})

test('Escape brings back a view that the drag has panned, and undo shows what it moved back', async ({ app }) => {
  const hands = await inJune2023(app)
  const from = await hands.placeOf(TRO)
  const area = await hands.area()
  await hands.grab(from, { x: area.right - 8, y: from.y })
  const brush = app.page.getByTestId('overview-brush')
  const before = await brush.getAttribute('style')
  await expect.poll(() => brush.getAttribute('style')).not.toBe(before)
  await app.press('Escape')
  await app.page.mouse.up()
  await expect.poll(() => hands.placeOf(TRO)).toEqual(from)

  await hands.dragEvent(TRO, 60)
  await hands.goTo('June 1, 2025')
  await app.press('ControlOrMeta+Z')
  await hands.rest()
  await expect(hands.event(TRO)).toBeInViewport()
})
