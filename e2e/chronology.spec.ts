import type { Locator } from '@playwright/test'
import { expect, test, type AppDriver } from './app-driver'
import { TimelineHands } from './timeline-hands'

const gridOf = ({ page }: AppDriver): Locator => page.getByRole('grid', { name: 'Chronology' })
const rowOf = (app: AppDriver, title: RegExp): Locator => gridOf(app).getByRole('row', { name: title }).first()
const chosen = (app: AppDriver): Locator => gridOf(app).locator('[role=row][aria-selected=true]')

test.beforeEach(async ({ app }) => {
  await app.waitForSaved()
})

test('the table and the timeline show one selection', async ({ app }) => {
  const hands = new TimelineHands(app.page)
  await rowOf(app, /Complaint with jury demand/).click()
  await expect(app.page.locator('.vis-item.dk-selected', { hasText: 'Complaint with jury' })).toBeVisible()
  await hands.goTo('June 28, 2024')
  await hands.show('Month')
  await hands.event('Memorandum opinion').click()
  await expect(chosen(app)).toHaveCount(1)
  await expect(chosen(app)).toContainText('Memorandum opinion and order')
  await expect(chosen(app)).toBeInViewport()
})

test('rows are chosen by range, by key and by typing ahead', async ({ app }) => {
  await rowOf(app, /China: notice/).click()
  await rowOf(app, /China declares/).click({ modifiers: ['Shift'] })
  await expect(chosen(app)).toHaveCount(3)
  await app.press('Home')
  await app.press('ArrowDown')
  await expect(chosen(app)).toContainText('China bans initial coin offerings')
  await app.page.keyboard.type('zhao sen')
  await expect(chosen(app)).toContainText('Zhao sentenced to four months')
  await app.press('End')
  await expect(chosen(app)).toContainText('Joint stipulation of dismissal')
})

test('a title is edited in the table: Enter saves, Escape does not', async ({ app }) => {
  await rowOf(app, /China bans initial/).click()
  await app.press('F2')
  await app.page.keyboard.type('China bans token sales')
  await app.press('Enter')
  await expect(rowOf(app, /China bans token sales/)).toBeVisible()
  await app.press('F2')
  await app.page.keyboard.type('Not this')
  await app.press('Escape')
  await expect(rowOf(app, /China bans token sales/)).toBeVisible()
  await app.press('ControlOrMeta+Z')
  await expect(rowOf(app, /China bans initial coin offerings/)).toBeVisible()
})

test('a click on a heading sorts, another turns it round, and numbers sort as numbers', async ({ app }) => {
  const heading = gridOf(app).getByRole('columnheader', { name: 'ECF' })
  const first = gridOf(app).locator('[data-index="0"]')
  await heading.getByRole('button').click()
  await expect(heading).toHaveAttribute('aria-sort', 'ascending')
  await expect(first.getByRole('gridcell').nth(3)).toHaveText('1')
  await heading.getByRole('button').click()
  await expect(heading).toHaveAttribute('aria-sort', 'descending')
  await expect(first.getByRole('gridcell').nth(3)).toHaveText('248')
})

test('search finds by word, beginning and ECF number, and marks its hits in both views', async ({ app }) => {
  const search = app.page.getByRole('searchbox', { name: 'Search events' })
  await search.fill('ecf 71')
  await app.press('Enter')
  await expect(chosen(app)).toContainText('Consent order governing conduct')
  await search.fill('stablec')
  await expect(app.page.getByText(/^\d of 91 events/)).toBeVisible()
  await expect(gridOf(app).locator('mark').first()).toHaveText(/stablec/i)
  await expect(app.page.locator('.dk-event mark').first()).toHaveText(/stablec/i)
  await search.fill('xyzzyx')
  await app.page.getByRole('button', { name: 'Clear filter and search' }).click()
  await expect(app.page.getByText('91 events, 1 open question')).toBeVisible()
})

test('a filter narrows both views, says so, and is taken off again', async ({ app }) => {
  await app.press('ControlOrMeta+Shift+F')
  await app.page.getByRole('checkbox', { name: /Orders/ }).click()
  await app.press('Escape')
  await expect(app.page.getByText('14 of 91 events, 1 open question')).toBeVisible()
  await expect(app.page.locator('.vis-item.dk-filing')).toHaveCount(0)
  await app.page.getByRole('button', { name: 'Stop filtering by Orders' }).click()
  await expect(app.page.getByText('91 events, 1 open question')).toBeVisible()
})

test('duplicate and delete, each one step back', async ({ app }) => {
  await rowOf(app, /Complaint with jury demand/).click()
  await app.press('ControlOrMeta+D')
  await expect(app.page.getByText('92 events')).toBeVisible()
  await expect(chosen(app)).toContainText('(copy)')
  await app.press('Delete')
  await expect(app.page.getByText('91 events')).toBeVisible()
  await app.press('ControlOrMeta+Z')
  await app.press('ControlOrMeta+Z')
  await expect(app.page.getByText('91 events, 1 open question')).toBeVisible()
})
