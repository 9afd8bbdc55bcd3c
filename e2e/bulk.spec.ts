import { expect, test as base, type AppDriver } from './app-driver'
import { writeBenchCase } from './bench/bench-case'

const test = base.extend<{ large: AppDriver }>({
  large: async ({ launch }, use, info) => {
    const library = info.outputPath('library')
    await writeBenchCase(library, 5_000)
    const app = await launch({ library })
    await app.waitForSaved()
    await use(app)
  },
})

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

test('the timeline shows what a filter lets through of a large case', async ({ large }) => {
  const { page } = large
  await page.keyboard.press('ControlOrMeta+Alt+Q')
  const card = page.getByRole('region', { name: 'Questions' }).getByRole('listitem').first()
  await card.getByRole('button', { name: 'Show only this question on the timeline' }).click()
  await expect(counts(large)).toContainText(/^.*\d+ of 5,000 events/)
  await expect(page.locator('.vis-item .dk-event').first()).toBeVisible()
})
