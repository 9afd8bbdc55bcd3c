import { expect, type AppDriver } from './app-driver'
import { test } from './large-case'
import { TimelineHands } from './timeline-hands'

const counts = ({ page }: AppDriver) => page.getByRole('contentinfo')

/** Everything selected in the table. */
async function selectAll({ page }: AppDriver): Promise<void> {
  await page.getByRole('grid', { name: 'Chronology' }).locator('[data-index]').nth(2).click()
  await page.keyboard.press('ControlOrMeta+A')
  await expect(page.getByRole('heading', { name: '5,000 events selected' })).toBeVisible()
}

test('5,000 events are changed in one step, which is undone and redone, and all of it is saved', async ({ large }) => {
  const { page } = large
  const key = page.getByRole('region', { name: 'Inspector' }).getByRole('button', { name: 'Key', exact: true })
  await selectAll(large)
  await key.click()
  await expect(key).toHaveAttribute('aria-pressed', 'true')
  await large.waitForSaved()
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(key).toHaveAttribute('aria-pressed', 'false')
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(key).toHaveAttribute('aria-pressed', 'true')
  await large.waitForSaved()
})

test('5,000 events are deleted and taken back, the one right after the other', async ({ large }) => {
  const { page } = large
  await selectAll(large)
  await page.keyboard.press('Delete')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(counts(large)).toContainText('5,000 events,')
  await page.keyboard.press('ControlOrMeta+Shift+Z')
  await expect(counts(large)).toContainText('0 events, 0 open questions')
  await page.keyboard.press('ControlOrMeta+Z')
  await expect(counts(large)).toContainText('5,000 events,')
  await large.waitForSaved()
})

test('the timeline shows what a filter lets through of a large case, in a window fitted to it', async ({ large }) => {
  const { page } = large
  const hands = new TimelineHands(page)
  await hands.goTo('January 25, 2016')
  await hands.show('Week')
  await page.keyboard.press('ControlOrMeta+Alt+Q')
  const title = 'Does the court have power under Rule 2004?'
  const card = page.getByRole('region', { name: 'Questions' }).getByRole('listitem').filter({ hasText: title })
  await card.getByRole('button', { name: 'Show only this question on the timeline' }).click()
  await expect(counts(large)).toContainText(/^.*\d+ of 5,000 events/)
  await expect(hands.event(title)).toBeVisible()
  await hands.rest()
  const { left, right } = await hands.area()
  const begins = (await hands.labelBoxes()).map((box) => (box.left - left) / (right - left))
  // Fitted to what the filter lets through: of the whole case that is a small part, of a week nothing.
  expect(Math.min(...begins)).toBeGreaterThan(0)
  expect(Math.min(...begins)).toBeLessThan(0.1)
  expect(Math.max(...begins)).toBeGreaterThan(0.8)
})
